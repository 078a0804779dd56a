// What an entry changed reads as people say it, in both languages, and only what differs is there.
import { expect, it } from 'vitest';
import { plans } from '#shared/plans/plan.ts';
import { startI18n } from '../../start-i18n.ts';
import { changeLine, readEntry } from './read-entry.ts';

const english = await startI18n('en');
const spanish = await startI18n('es');

type Json = Readonly<Record<string, unknown>>;

const entry = (before: Json | null, after: Json | null, targetKind = 'restaurant') => ({
  before: before && JSON.stringify(before),
  after: after && JSON.stringify(after),
  names: { '0193': 'Ana Ruiz' },
  targetKind,
});

const evening = [{ opens: 1080, closes: 1380 }];
const late = [{ opens: 1080, closes: 1500 }];
const night = [{ opens: 0, closes: 1440 }];
const week = (weekday: unknown, weekend: unknown): string =>
  JSON.stringify([...Array.from({ length: 5 }, () => weekday), weekend, weekend]);

it('tells hours by the days that changed, those in a row as one', () => {
  const changed = entry({ hours: week(evening, []) }, { hours: week(late, []) });
  expect(readEntry(english, changed)).toEqual([
    { name: 'Hours: Monday–Friday', was: '18:00–23:00', is: '18:00–01:00' },
  ]);
  const opened = entry({ hours: '[]' }, { hours: week([], night) });
  expect(readEntry(spanish, opened)).toEqual([
    { name: 'Horario: sábado–domingo', was: 'Cerrado', is: 'Abierto todo el día, 24 horas.' },
  ]);
});

it('tells two spans of a day in one line of a spreadsheet', () => {
  const lunch = [{ opens: 720, closes: 900 }, ...evening];
  const [opened] = readEntry(english, entry({ hours: '[]' }, { hours: week([], lunch) }));
  const line = opened?.is && changeLine(opened, opened.is);
  expect(line).toBe('Hours: Saturday–Sunday: 12:00–15:00, 18:00–23:00');
});

it('tells a photo by what it shows, and one that nobody knows any more without its id', () => {
  const photo = '01930000-0000-7000-8000-000000000003';
  const chosen = { ...entry({ primary: 'gone' }, { primary: photo }), names: { [photo]: 'The vaults' } };
  expect(readEntry(english, chosen)).toEqual([{ name: 'First photo', was: 'a picture', is: 'The vaults' }]);
});

const address = {
  ...{ id: '01930000-0000-7000-8000-000000000001', building: '2nd floor', street: 'Gran Vía 1' },
  ...{ city: 'Madrid', region: '', postalCode: '28013', country: 'ES' },
  ...{ latitudeMicro: null, longitudeMicro: null, isPrimary: true },
};
const other = { ...address, id: '01930000-0000-7000-8000-000000000002', isPrimary: false };

it('tells an address on lines, and none that stayed', () => {
  const before = { addresses: JSON.stringify([address, other]) };
  const after = { addresses: JSON.stringify([address, { ...other, street: 'Calle Mayor 3', building: '' }]) };
  expect(readEntry(english, entry(before, after))).toEqual([
    {
      name: 'Address',
      was: 'Gran Vía 1\n2nd floor\n28013 Madrid\nSpain',
      is: 'Calle Mayor 3\n28013 Madrid\nSpain',
    },
  ]);
  const removed = entry(before, { addresses: JSON.stringify([address]) });
  expect(readEntry(spanish, removed)).toMatchObject([
    { name: 'Dirección', was: expect.stringContaining('España'), is: null },
  ]);
});

it('tells rights by what somebody may now, may no longer, and may again as the role says', () => {
  const before = { role: 'host', granted: ['reports.view'], refused: [] };
  const after = { role: 'server', granted: ['audit.view'], refused: ['log.undo'] };
  expect(readEntry(english, entry(before, after, 'staff'))).toEqual([
    { name: 'Role', was: 'Host', is: 'Server' },
    { name: 'May now', was: null, is: 'Read the audit trail' },
    { name: 'May no longer', was: null, is: 'Take a step back' },
    { name: 'Again as the role says', was: null, is: 'See how well quotes were kept' },
  ]);
  const given = entry({ refused: [] }, { refused: ['log.undo'] }, 'staff');
  expect(readEntry(spanish, given)).toEqual([{ name: 'Ya no puede', was: null, is: 'Deshacer un paso' }]);
});

it('tells limits, features and prices of a plan one by one', () => {
  const { free } = plans;
  const { limits, features, monthlyMinor } = free;
  const dearer = { limits: { ...limits, staff: 8 }, features: ['branding'], monthlyMinor: 950 };
  const changed = entry({ limits, features, monthlyMinor }, dearer, 'plan');
  expect(readEntry(english, changed)).toEqual([
    { name: 'People on staff', was: '5', is: '8' },
    { name: 'Added', was: null, is: 'Own logo and colour' },
    { name: 'Euros a month', was: '0', is: '9.50' },
  ]);
  expect(readEntry(spanish, changed)).toContainEqual({ name: 'Euros al mes', was: '0', is: '9,50' });
  const own = entry(null, { plan: 'basic', cycle: 'yearly', limits: '{"staff":40}' }, 'tenant');
  expect(readEntry(spanish, own)).toEqual([
    { name: 'Plan', was: null, is: 'Básico' },
    { name: 'Se paga', was: null, is: 'anual' },
    { name: 'Límite propio: Personas en el personal', was: null, is: '40' },
  ]);
});

it('tells settings, states, people and moments by their names', () => {
  const settings = entry(
    { registration: 'open', sessionIdleMinutes: 120 },
    { registration: 'by-application', sessionIdleMinutes: 1440 },
    'platform',
  );
  expect(readEntry(english, settings)).toEqual([
    { name: 'Registration', was: 'open to anybody', is: 'by application' },
    { name: 'Minutes until signed out', was: '120', is: '1,440' },
  ]);
  const switched = entry({ state: 'active' }, { state: 'suspended', reason: 'Unpaid' }, 'tenant');
  expect(readEntry(spanish, switched)).toEqual([
    { name: 'Estado', was: 'activo', is: 'desactivado' },
    { name: 'Motivo', was: null, is: 'Unpaid' },
  ]);
  const domains = entry({ domains: ['a.example'] }, { domains: ['a.example', 'b.example'] }, 'tenant');
  expect(readEntry(english, domains)).toEqual([
    { name: 'Domains', was: 'a.example', is: 'a.example\nb.example' },
  ]);
  expect(readEntry(english, entry(null, { staffId: '0193', takesNews: true }))).toEqual([
    { name: 'Member of staff', was: null, is: 'Ana Ruiz' },
    { name: 'Gets news by mail', was: null, is: 'yes' },
  ]);
});

it('still tells what another version spelled otherwise, without its brackets', () => {
  const old = entry({ hours: 'evenings' }, { hours: { from: 18, to: 23 } });
  expect(readEntry(english, old)).toEqual([{ name: 'Hours', was: 'evenings', is: 'from: 18\nto: 23' }]);
});
