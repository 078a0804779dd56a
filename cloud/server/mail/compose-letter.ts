// Turns what a letter is about into what a person reads, in their language, as plain text and as HTML. What people typed
// is never markup, and a link carries its token behind #, where no server's log sees it.
import { dashboard as englishDashboard } from '#shared/strings/en/dashboard.ts';
import { mail as englishMail } from '#shared/strings/en/mail.ts';
import { office as englishOffice } from '#shared/strings/en/office.ts';
import { dashboard as spanishDashboard } from '#shared/strings/es/dashboard.ts';
import { mail as spanishMail } from '#shared/strings/es/mail.ts';
import { office as spanishOffice } from '#shared/strings/es/office.ts';
import type { Language } from '#shared/strings/languages.ts';
import type { Letter } from './letter.ts';
import { htmlOf, type LetterParts } from './letter-html.ts';
import type { OutgoingMail } from './mail-carrier.ts';

const words = {
  en: { mail: englishMail, roles: englishDashboard.roles, plans: englishOffice.plans.names },
  es: { mail: spanishMail, roles: spanishDashboard.roles, plans: spanishOffice.plans.names },
} as const;

const pages: Readonly<Partial<Record<Letter['kind'], string>>> = {
  'verify-email': '/verify-email',
  'reset-password': '/reset-password',
  'set-password': '/set-password',
  'change-email': '/confirm-email',
  invitation: '/invitation',
  'application-approved': '/set-password',
  'application-joined': '/set-password',
  'plan-approved': '/plan',
  'plan-denied': '/plan',
  'operator-invitation': '/backoffice/set-password',
};

interface Reader {
  readonly language: Language;
  /** Where people reach the service, such as https://cloud.example.org */
  readonly address: string;
}

function valuesOf(letter: Letter, language: Language): Readonly<Record<string, string>> {
  const restaurant = 'restaurant' in letter ? letter.restaurant : '';
  if (letter.kind === 'application-joined') return { restaurant, tenant: letter.tenant };
  if (letter.kind === 'plan-approved' || letter.kind === 'plan-denied')
    return { tenant: letter.tenant, plan: words[language].plans[letter.plan] };
  if (letter.kind !== 'invitation') return { restaurant };
  return { restaurant, inviter: letter.inviter, role: words[language].roles[letter.role].toLowerCase() };
}

/** A name is one line, whatever somebody typed: a subject has no second one. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => oneLine(values[name] ?? ''));

function partsOf(letter: Letter, { language, address }: Reader): LetterParts {
  const { mail } = words[language];
  const own: Readonly<Record<'subject' | 'text' | 'ignore', string>> & { readonly go?: string } =
    mail[letter.kind];
  const values = valuesOf(letter, language);
  const page = pages[letter.kind];
  const notes = 'notes' in letter && letter.notes !== '' ? [letter.notes] : [];
  const brand = 'brand' in letter ? letter.brand : null;
  const token = 'token' in letter ? `#${letter.token}` : '';
  const link = page === undefined ? '' : `${new URL(page, address).href}${token}`;
  return {
    language,
    subject: fill(own.subject, values),
    greeting: mail.greeting,
    paragraphs: [fill(own.text, values), ...notes],
    button: link === '' || own.go === undefined ? undefined : { words: own.go, link },
    linkBelow: mail.linkBelow,
    ignore: fill(own.ignore, values),
    closing: brand === null ? mail.closing : fill(mail.closingOf, { tenant: brand.name }),
    brand,
  };
}

const textOf = ({ greeting, paragraphs, button, ignore, closing }: LetterParts): string =>
  `${[greeting, ...paragraphs, ...(button ? [`${button.words}:\n${button.link}`] : []), ignore, `-- \n${closing}`].join('\n\n')}\n`;

export function composeLetter(letter: Letter, reader: Reader): Omit<OutgoingMail, 'id' | 'to'> {
  const parts = partsOf(letter, reader);
  return { subject: parts.subject, text: textOf(parts), html: htmlOf(parts) };
}
