// Phones and e-mail addresses, where they are not to be read: what is left of one still tells it from another.

const kept = 2;
const dot = '•';

/** Every digit but the last two becomes a dot; what stands between them stays. */
export function maskedPhone(phone: string): string {
  const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
  let seen = 0;
  return phone.replace(/\p{Nd}/gu, (digit) => {
    seen += 1;
    return seen > digits - kept ? digit : dot;
  });
}

const fewestOfPhone = 7;

/** A phone among other words: a note may hold one that nobody could call. */
export const withMaskedPhones = (text: string): string =>
  text.replace(/\p{Nd}(?:[ ().–-]*\p{Nd})+/gu, (found) =>
    (found.match(/\p{Nd}/gu)?.length ?? 0) < fewestOfPhone ? found : maskedPhone(found),
  );

const ownWords: ReadonlySet<string> = new Set([
  'name',
  'notes',
  'requests',
  'seatingPreference',
  'tags',
  'addTags',
  'dropTags',
]);

/** A copy in which no words about a guest, however deep, hold a phone to read; nothing else is touched. */
export function maskPhonesInWords(value: unknown, isWords = false): unknown {
  if (typeof value === 'string') return isWords ? withMaskedPhones(value) : value;
  if (Array.isArray(value)) return value.map((held) => maskPhonesInWords(held, isWords));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, maskPhonesInWords(held, ownWords.has(key))]),
  );
}

/** Its first letter, and that it is an address. */
export const maskedEmail = (email: string): string =>
  `${[...email][0] ?? ''}${dot.repeat(3)}@${dot.repeat(3)}`;

export const maskedContact = (text: string, field: ContactField): string =>
  field === 'phone' ? maskedPhone(text) : maskedEmail(text);

export type ContactField = 'phone' | 'email';

const isContact = (key: string): key is ContactField => key === 'phone' || key === 'email';

type Treat = (text: string, field: ContactField) => string | null;

/** A copy in which every phone and e-mail address, however deep, is what `treat` makes of it. */
export function treatContacts(value: unknown, treat: Treat): unknown {
  if (Array.isArray(value)) return value.map((held) => treatContacts(held, treat));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, treatedField(key, held, treat)]),
  );
}

function treatedField(key: string, held: unknown, treat: Treat): unknown {
  if (!isContact(key)) return treatContacts(held, treat);
  return typeof held === 'string' ? treat(held, key) : null;
}
