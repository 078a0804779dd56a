// Where a cloud may be. Tokens and keys travel there, so only over https; a cloud on this very computer needs none.
import { z } from 'zod';

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

const anywhere = z.url({ protocol: /^https$/ });
const here = z.url({ protocol: /^http$/, hostname: /^(localhost|127\.0\.0\.1|\[::1\])$/ });

export const isCloudUrl = (text: string): boolean =>
  anywhere.safeParse(text).success || here.safeParse(text).success;

/** What a person typed for an address, made whole; null: no cloud can be there. */
export function readCloudUrl(typed: string): string | null {
  const text = typed.trim();
  const own = ownNames.some(
    (name) => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name}/`),
  );
  const whole = text.includes('://') ? text : `${own ? 'http' : 'https'}://${text}`;
  return isCloudUrl(whole) ? whole : null;
}
