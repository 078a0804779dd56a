// Answers the page's requests for files of the bundle. Every answer carries the security headers, also the
// one that says there is no such file.
import { extname } from 'node:path';
import { contentSecurityPolicy } from '#shared/security/content-security-policy.ts';
import { bundlePath } from './bundle-path.ts';

export type BundleReader = (segments: readonly string[]) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
]);

const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy('production'),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

export async function answerBundleRequest(
  request: { readonly url: string; readonly method: string },
  read: BundleReader,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Method not allowed');
  const segments = bundlePath(request.url);
  const body = segments === undefined ? undefined : await read(segments);
  if (segments === undefined || body === undefined) return answer(404, 'Not found');
  const type = contentTypes.get(extname(segments.join('/'))) ?? 'application/octet-stream';
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...securityHeaders, 'content-type': type },
  });
}

function answer(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}
