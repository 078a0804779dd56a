// The one content security policy of the host stand, whether its page comes from the desktop program or
// from the station's own web server. Production allows nothing that is not the page's own.

export type PolicyMode = 'production' | 'development';

const production: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** React's refresh and Vite's client need inline scripts, inline styles and a web socket; never shipped. */
const { 'require-trusted-types-for': _trustedTypes, ...withoutTrustedTypes } = production;
const development: Readonly<Record<string, readonly string[]>> = {
  ...withoutTrustedTypes,
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
};

export function contentSecurityPolicy(mode: PolicyMode): string {
  const directives = mode === 'production' ? production : development;
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
