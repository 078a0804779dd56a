// What a service that says it is in production (NODE_ENV) must have been told, and must not have been left as the example
// file has it. Found at the start, in one sentence, before anybody can reach it.
import { CannotStart } from './cannot-start.ts';
import type { Settings } from './settings.ts';

const needed = ['DATABASE_URL', 'PUBLIC_URL', 'SECRET_KEY', 'SMTP_URL', 'METRICS_TOKEN'] as const;

/** What .env.example has where a secret of your own belongs. */
const EXAMPLE = /change-me|example\.(?:org|com)/i;

export function mustBeFitForProduction(chosen: Settings): void {
  if (chosen.NODE_ENV !== 'production') return;
  const missing = needed.filter((name) => chosen[name] === undefined);
  if (missing.length > 0) throw new CannotStart(`In production ${missing.join(', ')} must be set.`);
  if (chosen.PUBLIC_URL?.startsWith('https:') !== true)
    throw new CannotStart('In production PUBLIC_URL must begin with https.');
  const examples = Object.entries(chosen).filter(
    ([name, value]) => /^[A-Z_]+$/.test(name) && typeof value === 'string' && EXAMPLE.test(value),
  );
  if (examples.length === 0) return;
  const names = examples.map(([name]) => name).join(', ');
  throw new CannotStart(`In production ${names} must not be as in .env.example.`);
}
