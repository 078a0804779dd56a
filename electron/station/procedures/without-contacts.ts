// What a screen on the local network is told: that line is plain http, so phones and e-mail addresses stay on the
// station's own computer.

const contacts: ReadonlySet<string> = new Set(['phone', 'email']);

/** A copy in which every phone and e-mail address, however deep, is null. Of a stream: of everything that comes. */
export function withoutContacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (typeof value !== 'object' || value === null) return value;
  if (isStream(value)) return each(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, contacts.has(key) ? null : withoutContacts(held)]),
  );
}

const isStream = (value: object): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;

async function* each(stream: AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  for await (const value of stream) yield withoutContacts(value);
}
