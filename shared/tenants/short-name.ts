// What the short name of a tenant or restaurant may be: asked by the page that takes it and by the service that keeps it.

/** Words the platform keeps for itself. */
const reserved = new Set([
  'admin',
  'api',
  'app',
  'auth',
  'blog',
  'cdn',
  'dashboard',
  'dev',
  'docs',
  'help',
  'login',
  'mail',
  'root',
  'staging',
  'static',
  'status',
  'support',
  'sync',
  'test',
  'trpc',
  'www',
]);

export const isReserved = (slug: string): boolean => reserved.has(slug);

export const hasShortNameShape = (slug: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{1,48})[a-z0-9]$/.test(slug);
