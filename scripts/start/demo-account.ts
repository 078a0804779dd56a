// Who owns the demo restaurant and who works there. The account is invented on the first start and kept beside the
// data, so that a start cut short can go on with the same one.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const demoAccount = z.object({ email: z.string(), password: z.string() });
export type DemoAccount = Readonly<z.infer<typeof demoAccount>>;

export const demoOwner = { name: 'Maria Delgado', pin: '2468' } as const;
export const demoHost = { name: 'Tomás Rivera', role: 'host', pin: '1357' } as const;

export const demoRestaurant = {
  name: 'Casa Verde',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en',
  currency: 'USD',
  country: 'US',
} as const;

export function keepDemoAccount(folder: string): DemoAccount {
  const file = join(folder, 'demo-account.json');
  if (existsSync(file)) return demoAccount.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = { email: 'maria@casa-verde.example', password: randomBytes(18).toString('base64url') };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600, flush: true });
  return made;
}
