// The one origin whose pages this program trusts. Node's URL calls the origin of a scheme of ours "null",
// so origins are always compared through `originOf`, never through `URL.origin`.

export const appScheme = 'app';
export const appHost = 'bundle';
export const appOrigin = `${appScheme}://${appHost}`;

/** `scheme://host[:port]`, or nothing when the text is no address or names nobody. */
export function originOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.host === '' || url.username !== '' || url.password !== '') return undefined;
  return `${url.protocol}//${url.host}`;
}

/** Pages come from the bundle; while developing, from Vite's server as well. */
export function trustedOrigins(devServer: string | undefined): ReadonlySet<string> {
  const origin = devServer === undefined ? undefined : originOf(devServer);
  return new Set(origin === undefined ? [appOrigin] : [appOrigin, origin]);
}
