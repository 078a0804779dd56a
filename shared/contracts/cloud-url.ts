// Where a cloud may be. Tokens and keys travel there, so only over https; a cloud on this very computer needs none.

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

export function isCloudUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ownNames.includes(hostname));
}

/** What a person typed for an address, made whole; null: no cloud can be there. */
export function readCloudUrl(typed: string): string | null {
  const text = typed.trim();
  const own = ownNames.some(
    (name) => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name}/`),
  );
  const whole = text.includes('://') ? text : `${own ? 'http' : 'https'}://${text}`;
  return isCloudUrl(whole) ? whole : null;
}
