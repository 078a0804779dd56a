// The logo of a tenant as bytes: one comes in place of the other, or is taken away.
import type { Hono } from 'hono';
import { setLogo } from '../branding/branding.ts';
import { answerRefusal } from '../http/answer-refused.ts';
import { type Asking, askedBy, personOf } from '../http/asking.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import { newToken } from '../secret.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { type PictureDoor, pictureLimit, takePicture } from './picture-request.ts';

async function changeLogo(
  c: Asking,
  { cloud, site, files }: PictureDoor,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<Response> {
  const person = personOf(c);
  if (!person.ok) return answerRefusal(c, person.reason);
  const logoKey = bytes === null ? null : newToken(cloud.random);
  if (bytes !== null && logoKey !== null) await files.put(logoKey, bytes);
  const request = {
    ...askedBy(c, site),
    cloud,
    session: person.value,
    permission: 'tenant.manage',
  } as const;
  const done = await actInTenant(request, (tenant, acting) => setLogo(cloud, tenant, { logoKey, acting }));
  // Of the old and the new one, what nothing names any more.
  const left = done.ok ? done.value : logoKey;
  if (left !== null) await files.remove(left);
  return done.ok ? c.body(null, 204) : answerRefusal(c, done.reason);
}

export function openLogoDoor(app: Hono<CloudEnvironment>, door: PictureDoor): void {
  app.post('/files/logo', pictureLimit, async (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const taken = await takePicture(c);
    return taken.ok ? changeLogo(c, door, taken.value.bytes) : answerRefusal(c, taken.reason);
  });
  app.delete('/files/logo', (c) => changeLogo(c, door, null));
}
