// Which addresses may be handed to the system to open. The system starts a program for an address, so
// only three schemes pass, and of web addresses only those of hosts named beforehand.

const maxLength = 2_048;
const mailAddress = /^[^\s@/?#%]+@[^\s@/?#%]+\.[^\s@/?#%]+$/;
const phoneNumber = /^\+?[0-9().-]{3,25}$/;

/** Hosts whose pages the program itself points at: its help and its licences. */
export const linkHosts: ReadonlySet<string> = new Set([
  'github.com',
  'hoststand.example',
  'www.electronjs.org',
]);

/** The address as it may be opened, or nothing. */
export function externalLink(address: string, hosts: ReadonlySet<string>): string | undefined {
  if (address.length > maxLength || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  switch (url.protocol) {
    case 'https:': {
      const plain = url.username === '' && url.password === '' && url.port === '';
      return plain && hosts.has(url.hostname) ? url.href : undefined;
    }
    case 'mailto:':
      return mailAddress.test(url.pathname) && url.search === '' ? url.href : undefined;
    case 'tel:':
      return phoneNumber.test(url.pathname) ? url.href : undefined;
    default:
      return undefined;
  }
}
