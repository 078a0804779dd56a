// What a person reads in a letter, in both languages.
import { expect, it } from 'vitest';
import { composeLetter } from './compose-letter.ts';

const invitation = {
  kind: 'invitation',
  token: 'heron-token',
  restaurant: 'Casa <b>Botín</b>',
  inviter: 'Ana Nguyễn',
  role: 'manager',
  brand: null,
} as const;
const address = 'https://cloud.example.org';
const link = `${address}/invitation#heron-token`;

it('says who invites whom where, and leads there, in English and in Spanish', () => {
  const english = composeLetter(invitation, { language: 'en', address });
  expect(english.subject).toBe('Casa <b>Botín</b> invites you');
  expect(english.text).toContain('Ana Nguyễn invites you to join Casa <b>Botín</b> as manager.');
  expect(english.text).toContain(link);
  const spanish = composeLetter(invitation, { language: 'es', address });
  expect(spanish.subject).toBe('Casa <b>Botín</b> te invita');
  expect(spanish.html).toContain('<html lang="es">');
});

it('never takes what somebody typed for markup', () => {
  const { html } = composeLetter(invitation, { language: 'en', address });
  expect(html).toContain('Casa &lt;b&gt;Botín&lt;/b&gt;');
  expect(html).not.toContain('<b>');
  expect(html.split(`href="${link}"`)).toHaveLength(3);
});

it('names both the restaurant that joins and the tenant it joins', () => {
  const joined = {
    kind: 'application-joined',
    token: 'heron-token',
    restaurant: 'Taberna Lola',
    tenant: 'Casa Botín',
  } as const;
  const { subject, text } = composeLetter(joined, { language: 'es', address });
  expect(subject).toBe('Bienvenidos a Casa Botín, Taberna Lola');
  expect(text).toContain(`${address}/set-password#heron-token`);
});

it('wears name, colour and banner of a tenant with branding, and not our name, readable whatever the colour', () => {
  const brand = { name: 'Casa & Botín', color: '#ffd000', banner: 'Since 1725' };
  const { html, text } = composeLetter({ ...invitation, brand }, { language: 'en', address });
  for (const said of [html, text]) expect(said).not.toContain('Hoststand');
  expect(text).toContain('Sent on behalf of Casa & Botín.');
  expect(html).toContain('Casa &amp; Botín');
  expect(html).toContain('Since 1725');
  expect(html).toContain('background:#ffd000;color:#000000');
  // Yellow words on a white card nobody could read.
  expect(html).not.toContain(';color:#ffd000');
  expect(composeLetter(invitation, { language: 'en', address }).text).toContain('Sent by Hoststand');
});

it('tells why an application was declined, and offers no link', () => {
  const declined = {
    kind: 'application-declined',
    restaurant: 'Casa Botín',
    notes: 'No kitchen yet.',
  } as const;
  const { text, html } = composeLetter(declined, { language: 'en', address });
  expect(text).toContain('No kitchen yet.');
  expect(html).not.toContain('<a ');
});

it('tells what became of the plan that was asked for, with its name and the note, and leads to its page', () => {
  const decided = { tenant: 'Casa Botín', plan: 'enterprise', notes: 'A bill of March is open.' } as const;
  const denied = composeLetter({ kind: 'plan-denied', ...decided }, { language: 'es', address });
  expect(denied.text).toContain('Pediste el plan Empresa para Casa Botín.');
  for (const said of [denied.text, denied.html]) expect(said).toContain('A bill of March is open.');
  expect(denied.text).toContain(`${address}/plan\n`);
  const approved = composeLetter(
    { kind: 'plan-approved', ...decided, notes: '' },
    { language: 'en', address },
  );
  expect(approved.subject).toBe('Casa Botín now has the plan Enterprise');
});
