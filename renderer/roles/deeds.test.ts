import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { commandKinds } from '#renderer/connection/commands.ts';
import { stepOf } from '#renderer/store/own-steps.ts';
import { findOp } from '#shared/log/catalogue.ts';
import { must } from '#shared/must.ts';
import { may, role } from '#shared/permissions/permissions.ts';
import { languages } from '#shared/strings/languages.ts';
import { deedOfCommand } from './deed-of-command.ts';
import { whyNot } from './deeds.ts';

async function wordsIn(language: keyof typeof languages) {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: { translation: await languages[language].stand() } },
  });
  return i18n.t;
}

it.each(role.options)(
  'every command of %s is done, or says in words who may: as its op says',
  async (who) => {
    const [english, spanish] = [await wordsIn('en'), await wordsIn('es')];
    for (const kind of commandKinds) {
      const { kind: opKind } = stepOf({ opId: '', kind, input: {}, gestureId: null });
      const { permission } = must(findOp(opKind), `${opKind} is an op`);
      const isAllowed = permission === null || may({ role: who }, permission);
      for (const [t, only] of [
        [english, /^Only /],
        [spanish, /^Solo /],
      ] as const) {
        const why = whyNot(t, { role: who }, deedOfCommand[kind]);
        expect([kind, why === null]).toEqual([kind, isAllowed]);
        if (why !== null) expect(why).toMatch(only);
      }
    }
  },
);

it('nobody may anything before somebody is known to be here', async () => {
  expect(whyNot(await wordsIn('en'), null, 'floor')).toBe('Only a manager can change the floor');
});
