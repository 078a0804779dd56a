// Settings: every name that is read stands in .env.example, and production takes none of its values.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mustBeFitForProduction } from './fit-for-production.ts';
import { readSettings, settingNames } from './settings.ts';

const root = join(import.meta.dirname, '../..');
const example = readFileSync(join(root, '.env.example'), 'utf8');
const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=(.*)$/gm)];
const exampleOf = (name: string): string => named.find(([, found]) => found === name)?.[2] ?? '';

/** What the desktop and the tools of this repository read of a machine is no setting of the cloud. */
const ofTheMachine = [
  'PATH',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'ELECTRON_RENDERER_URL',
  'SHELL_TEST_FOLDER',
  'CHROME_PATH',
];

describe('.env.example', () => {
  it('names every variable the programs read, and no other', () => {
    const listed = execFileSync('git', ['ls-files', '*.ts', '*.mjs'], { cwd: root, encoding: 'utf8' });
    const sources = listed.split('\n').filter((file) => file !== '' && !/\.test\.ts$|\/testing\//.test(file));
    const read = sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    const known = [...settingNames, ...read.filter((name) => !ofTheMachine.includes(name))];
    expect(named.map(([, name]) => name).sort()).toEqual([...new Set(known)].sort());
  });

  it('is understood by a shell, which commands on the machine read it with', () => {
    const uncommented = named.map(([, name, value]) => `${name}=${value}`).join('\n');
    const script = 'set -eua; eval "$1"; printf %s "$MAIL_FROM|$HOSTSTAND_DATA"';
    const read = execFileSync('sh', ['-c', script, 'sh', uncommented], { encoding: 'utf8' });
    expect(read).toBe('Hoststand <hello@example.org>|.data');
  });
});

describe('in production', () => {
  const good = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://hoststand@localhost/hoststand',
    PUBLIC_URL: 'https://tables.casabotin.es',
    SECRET_KEY: 'pT4wq9ZkX2vB7nM1cR8sL5yD3fH6jA0e',
    SMTP_URL: 'smtps://post:word@mail.casabotin.es',
    METRICS_TOKEN: 'k3Qz8vN1pLw5Tg7R',
    MAIL_FROM: 'Hoststand <hello@casabotin.es>',
  };
  const fault = (more: Readonly<Record<string, string | undefined>>): string | undefined => {
    try {
      mustBeFitForProduction(readSettings({ ...good, ...more }));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it('a service starts when it was told what it needs', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({ NODE_ENV: 'development', SMTP_URL: undefined })).toBeUndefined();
  });

  it('it says what is missing, and that plain http will not do', () => {
    expect(fault({ SMTP_URL: undefined, METRICS_TOKEN: undefined })).toBe(
      'In production SMTP_URL, METRICS_TOKEN must be set.',
    );
    expect(fault({ PUBLIC_URL: 'http://tables.casabotin.es' })).toBe(
      'In production PUBLIC_URL must begin with https.',
    );
  });

  it.each(['DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEY', 'SMTP_URL', 'METRICS_TOKEN', 'MAIL_FROM'])(
    'it does not take %s as the example has it',
    (name) => {
      expect(fault({ [name]: exampleOf(name) })).toBe(
        `In production ${name} must not be as in .env.example.`,
      );
    },
  );
});
