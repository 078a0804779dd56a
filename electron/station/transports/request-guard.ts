// Whether a request may be answered at all. A page of another site can point a name of its own at this address
// (DNS rebinding): such a request still carries that name as its host.

export interface RequestSigns {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/** `names` are the hosts this station answers to, without port. */
export function isRequestOurs(signs: RequestSigns, names: readonly string[], port: number): boolean {
  // Browsers leave the port out where it is the usual one.
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  if (signs.host === undefined || !hosts.includes(signs.host.toLowerCase())) return false;
  if (signs.fetchSite === 'cross-site' || signs.fetchSite === 'same-site') return false;
  return signs.origin === undefined || signs.origin.toLowerCase() === `http://${signs.host.toLowerCase()}`;
}

export const localNames = ['127.0.0.1', 'localhost', '[::1]'] as const;
