// Gives a tenant that leaves what is kept about it, as one file: to its owners, and to operators who may. It is collected
// first and sent then, so a slow line holds nothing up; every time is on the tenant's record.
import type { Hono, MiddlewareHandler } from 'hono';
import { uuid } from '#shared/ids/uuid.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { FileStore } from '../files/file-store.ts';
import { answerRefusal, answerRefused } from '../http/answer-refused.ts';
import { type Asking, askedBy, personOf } from '../http/asking.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import type { Site } from '../http/site.ts';
import { allowedOperator, operatorAtDoor } from '../operators/operator-at-door.ts';
import { changeTenant, type Record } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { readLeaving } from '../withdrawals/leaving.ts';
import { PassingFile } from './passing-file.ts';
import { writeExport } from './write-export.ts';

interface ExportDoor {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly files: FileStore | undefined;
  /** Recognises and counts who asks. */
  readonly receive: MiddlewareHandler<CloudEnvironment>;
}

type Work<T> = (tenant: TenantTransaction, record: Record) => Promise<Result<T, Refusal>>;

interface Acting {
  readonly tenantId: TenantId;
  /** Runs work in the tenant's transaction as whoever asks, where they may. */
  readonly act: <T>(work: Work<T>) => Promise<Result<T, Refusal>>;
}

async function slugOfLeaving(tenant: TenantTransaction): Promise<Result<string, Refusal>> {
  if (!(await readLeaving(tenant)).isLeaving) return failed({ kind: 'not-leaving' });
  const { slug } = await tenant.trx
    .selectFrom('tenant')
    .select('slug')
    .where('id', '=', tenant.tenantId)
    .executeTakeFirstOrThrow();
  return ok(slug);
}

async function collect(
  { cloud, files }: ExportDoor,
  { tenantId, act }: Acting,
  file: PassingFile,
): Promise<Result<string, Refusal>> {
  const slug = await act(slugOfLeaving);
  if (!slug.ok) return slug;
  const written = await writeExport({ kysely: cloud.database.kysely, files }, { tenantId, to: file.path });
  if (!written.ok) return written;
  const change = { action: 'tenant.export', target: { kind: 'tenant', id: tenantId } };
  const recorded = await act(async (_tenant, record) => ok(await record(change)));
  return recorded.ok ? slug : recorded;
}

async function giveOut(c: Asking, door: ExportDoor, acting: Acting): Promise<Response> {
  const file = new PassingFile();
  try {
    const slug = await collect(door, acting, file);
    if (!slug.ok) return answerRefusal(c, slug.reason);
    const day = new Date(door.cloud.clock()).toISOString().slice(0, 10);
    c.header('content-type', 'application/zip');
    c.header('content-length', String(file.size()));
    c.header('content-disposition', `attachment; filename="${slug.value}-${day}.zip"`);
    c.header('cache-control', 'no-store');
    return c.body(file.giveAway());
  } finally {
    file.dropUnlessGiven();
  }
}

export function openExportDoor(app: Hono<CloudEnvironment>, door: ExportDoor): void {
  const { cloud, site } = door;
  app.use('/exports/*', door.receive);
  app.post('/exports/own', (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const session = person.value;
    const request = { ...askedBy(c, site), cloud, session, isOpenWhenOff: true } as const;
    return giveOut(c, door, {
      tenantId: session.tenantId,
      act: (work) =>
        actInTenant({ ...request, permission: 'tenant.manage' }, (tenant, { record }) =>
          work(tenant, record),
        ),
    });
  });
  app.post('/exports/tenants/:tenantId', async (c) => {
    const session = await operatorAtDoor(door, c.req.raw.headers);
    const operator = allowedOperator(session, 'tenants.export');
    if (!operator.ok) return answerRefusal(c, operator.reason);
    const tenantId = uuid.safeParse(c.req.param('tenantId'));
    if (!tenantId.success) return answerRefused(c, 'NOT_FOUND');
    const request = { ...askedBy(c, site), cloud, operator: operator.value };
    return giveOut(c, door, {
      tenantId: tenantIdOf(tenantId.data),
      act: (work) => changeTenant(request, tenantId.data, work),
    });
  });
}
