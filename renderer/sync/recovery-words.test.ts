// The banner after a damaged file names the backup and what to do, and never begins with a count of nothing.
import { expect, test } from 'vitest';
import { startI18n } from '#renderer/i18n/start-i18n.ts';
import { clockWords } from '#renderer/time/clock-words.ts';
import { recoveryWords } from './recovery-words.ts';

const report = {
  at: Date.UTC(2026, 10, 21, 3, 26),
  damage: 'pages',
  setAside: '/data/station.db.corrupt-1',
  backup: '2026-11-21T03-24-10Z.db',
  backupAt: Date.UTC(2026, 10, 21, 3, 24, 10),
  recoveredOps: 0,
  lostOps: null,
} as const;
const clock = clockWords('en', 'UTC');

test('it says which backup took the place and what may be missing', async () => {
  const { t } = await startI18n('en');
  const words = recoveryWords({ t, clock, isPaired: true }, report);
  expect(words).toContain('03:24');
  expect(words).toContain('comes back from the cloud');
  expect(words).not.toContain('0 ');
});

test('it counts what was read back and what could not be', async () => {
  const { t } = await startI18n('es');
  const words = recoveryWords({ t, clock, isPaired: false }, { ...report, recoveredOps: 3, lostOps: 1 });
  expect(words).toContain('3 cambios');
  expect(words).toContain('1 cambio');
  const whole = { ...report, backup: null, backupAt: null, lostOps: 0 };
  expect(recoveryWords({ t, clock, isPaired: false }, whole)).toContain('No se ha perdido nada');
});
