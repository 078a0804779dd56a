// Which file of the bundle an address asks for. Anything that is not plainly a file below the bundle's root
// has no path, whatever it is encoded as.
import { appHost, appScheme } from './app-origin.ts';

/** Separators of other systems, drive letters, streams, and what no file of ours is called. */
const forbidden = /[\\:*?"<>|]|\p{Cc}/u;

/** The path's segments below the root, or nothing when there is no such file. */
export function bundlePath(address: string): readonly string[] | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const path = decoded(url.pathname);
  if (path === undefined || forbidden.test(path)) return undefined;
  if (path === '/' || path === '') return ['index.html'];
  const segments = path.slice(1).split('/');
  return segments.some((segment) => segment === '' || /^\.+$/.test(segment)) ? undefined : segments;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
