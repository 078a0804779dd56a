// The only place of the program that hands an address to the system.
import { shell } from 'electron';
import { externalLink, linkHosts } from './external-link.ts';

/** Whether the address was one that may be opened. */
export async function openLink(address: string): Promise<boolean> {
  const link = externalLink(address, linkHosts);
  if (link === undefined) return false;
  await shell.openExternal(link);
  return true;
}
