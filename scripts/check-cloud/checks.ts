// What is looked at from outside: health, database, which origins are let in, what answers tell a browser, and every
// address that is open to all.
import { pagePaths } from '#shared/pages/page-paths.ts';

interface Check {
  readonly name: string;
  /** Null: it is as it should be; else what is wrong. */
  readonly find: () => Promise<string | null>;
}

const PATIENCE_MS = 10_000;

export async function look({ find }: Check): Promise<string | null> {
  try {
    return await find();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

export function checksOf(url: URL): readonly Check[] {
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(new URL(path, url), { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
  const isSecure = url.protocol === 'https:';
  const answers = (path: string, expected: number): Check => ({
    name: `${path} answers ${expected}`,
    find: async () => {
      const { status } = await ask(path, { accept: 'text/html' });
      return status === expected ? null : `it answers ${status}`;
    },
  });
  return [
    answers('/healthz', 200),
    answers('/readyz', 200),
    { name: 'the database answers', find: async () => databaseFault(await ask('/api/health')) },
    {
      name: 'a page of an allowed origin may read',
      find: async () => {
        const origin = isSecure ? `https://tables.${url.hostname}` : 'http://localhost:5173';
        const allowed = (await ask('/trpc/accounts.me', { origin })).headers.get(
          'access-control-allow-origin',
        );
        return allowed === origin ? null : `${origin} is not let in`;
      },
    },
    {
      name: 'a page of any other origin may not',
      find: async () => {
        const { headers } = await ask('/trpc/accounts.me', { origin: 'https://elsewhere.invalid' });
        const allowed = headers.get('access-control-allow-origin');
        return allowed === null ? null : `it is told ${allowed}`;
      },
    },
    { name: 'answers keep pages safe', find: async () => headersFault(await ask('/healthz'), isSecure) },
    ...pagePaths.filter((path) => !path.includes(':')).map((path) => answers(path, 200)),
    answers('/trpc/accounts.me', 401),
    answers('/sync/poke', 401),
    answers('/no/such/page', 404),
    {
      name: '/metrics is closed to strangers',
      find: async () => {
        const { status } = await ask('/metrics', { 'x-forwarded-for': '203.0.113.7' });
        return status === 404 ? null : `it answers ${status}`;
      },
    },
  ];
}

async function databaseFault(response: Response): Promise<string | null> {
  const said = await response.text();
  return response.ok && said.includes('"database":"ok"')
    ? null
    : `it answers ${response.status}: ${said.slice(0, 200)}`;
}

function headersFault({ headers }: Response, isSecure: boolean): string | null {
  const needed = ['content-security-policy', 'x-content-type-options', 'x-request-id'];
  if (isSecure) needed.push('strict-transport-security');
  const missing = needed.filter((name) => !headers.has(name));
  return missing.length === 0 ? null : `missing: ${missing.join(', ')}`;
}
