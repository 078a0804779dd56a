// What stays the same from one start of the demo to the next: the invented owner's account, and the port where the
// stations of this data find their cloud. Made on the first start, so that one cut short can go on with the same.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { must } from '#shared/must.ts';
import { claimPort } from './port.ts';

const demo = z.object({
  email: z.string(),
  password: z.string(),
  cloudPort: z.int(),
  /** The evening was seated: a start that finds it so leaves the restaurant to its people. */
  isUnderWay: z.boolean(),
});
export type Demo = Readonly<z.infer<typeof demo>>;

export const demoOwner = { name: 'Maria Delgado', pin: '2468' } as const;
export const demoHost = { name: 'Tomás Rivera', role: 'host', pin: '1357' } as const;

export const demoServers: readonly string[] = ['Jonah Whitfield', 'Priya Nair', 'Caro Lindahl'];

export const demoRestaurant = {
  name: 'Casa Verde',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en',
  currency: 'USD',
  country: 'US',
} as const;

const fileIn = (folder: string): string => join(folder, 'demo.json');

export async function keepDemo(folder: string): Promise<Demo> {
  const file = fileIn(folder);
  if (existsSync(file)) return demo.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made: Demo = {
    email: 'maria@casa-verde.example',
    password: randomBytes(18).toString('base64url'),
    cloudPort: must(await claimPort(0), 'the system has a free port'),
    isUnderWay: false,
  };
  writeDemo(folder, made);
  return made;
}

export function writeDemo(folder: string, current: Demo): void {
  writeFileSync(fileIn(folder), JSON.stringify(current), { mode: 0o600, flush: true });
}
