// A flood of passwords is sent away instead of queueing without end.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { passwordHasher, TooBusy } from './password-hasher.ts';

it('sends away whoever comes while too many wait, and nobody else', async () => {
  const { hash } = passwordHasher({ random: (bytes) => randomBytes(bytes), processors: 1 });
  const answers = await Promise.allSettled(Array.from({ length: 53 }, (_, at) => hash(`seven herons ${at}`)));
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  expect(refused).toHaveLength(2);
  expect(refused[0]).toBeInstanceOf(TooBusy);
  expect(await hash('seven herons over the weir')).toContain('argon2id');
});
