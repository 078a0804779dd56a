// Refuses what another site makes a browser send. Fetch metadata decides; a browser too old for it must name our
// origin; a request with neither and without a cookie is a program such as a station, which has its own token.
import type { Site } from './site.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const isOurOrigin = (site: Site, origin: string): boolean => {
  const url = URL.parse(origin);
  return url !== null && site.hosts.has(url.host);
};

/** `mayRead`: a page there may call us, which proves nothing of who looks at it. */
export function isOwnRequest(
  site: Site,
  { method, headers, mayRead = false }: { method: string; headers: Headers; mayRead?: boolean },
): boolean {
  if (SAFE.has(method)) return true;
  if (mayRead && !headers.has('cookie')) return true;
  const origin = headers.get('origin');
  if (origin !== null && !isOurOrigin(site, origin)) return false;
  const fetchSite = headers.get('sec-fetch-site');
  if (fetchSite !== null) return fetchSite === 'same-origin' || fetchSite === 'none';
  return origin !== null || !headers.has('cookie');
}
