// What a screen is told of phones and e-mail addresses. On the local network nothing: that line is plain http. On the
// station's own computer their ends, where the person at the screen may not read them.
import { maskedContact, treatContacts } from '#shared/guests/contacts.ts';

type Treat = (value: unknown) => unknown;

/** A copy in which every phone and e-mail address, however deep, is null. Of a stream: of everything that comes. */
export const withoutContacts: Treat = (value) => treated(value, (plain) => treatContacts(plain, () => null));

/** The same, with enough left of each to tell two of them apart. */
export const withMaskedContacts: Treat = (value) =>
  treated(value, (plain) => treatContacts(plain, maskedContact));

const treated = (value: unknown, treat: Treat): unknown =>
  isStream(value) ? each(value, treat) : treat(value);

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function* each(stream: AsyncIterable<unknown>, treat: Treat): AsyncGenerator<unknown, void, undefined> {
  for await (const value of stream) yield treat(value);
}
