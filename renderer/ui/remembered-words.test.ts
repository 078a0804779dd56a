// Words that are remembered are the words that would be put together anew, whatever is asked and whenever words come.
import { createInstance, type TFunction } from 'i18next';
import { expect, it } from 'vitest';
import { languages } from '#shared/strings/languages.ts';
import { rememberedWords } from './remembered-words.ts';

const translation = await languages.en.stand();

async function startWords() {
  const translator = createInstance();
  await translator.init({ lng: 'en', resources: { en: { translation } }, initAsync: false });
  let asked = 0;
  const counted: TFunction = new Proxy(translator.t, {
    apply: (target, self, args) => {
      asked += 1;
      return Reflect.apply(target, self, args);
    },
  });
  return { translator, t: rememberedWords(counted), asked: () => asked };
}

it('says what the translator says, and asks it for nothing a second time', async () => {
  const { translator, t, asked } = await startWords();
  const sayAll = (say: TFunction): readonly string[] => [
    say('ui.close'),
    say('ui.minutes', { minutes: 1 }),
    say('ui.minutes', { minutes: 2 }),
  ];
  const expected = sayAll(translator.t);
  expect(new Set(expected).size).toBe(3);
  expect([sayAll(t), sayAll(t)]).toEqual([expected, expected]);
  expect(asked()).toBe(3);
});

it('keeps nothing of what is said about a guest', async () => {
  const { t, asked } = await startWords();
  const say = (): string => t('parties.quick.phone', { phone: '(415) 555-0199' });
  expect(say()).toContain('0199');
  say();
  expect(asked()).toBe(2);
});

it('has words that came after they were first asked for', async () => {
  const { translator, t } = await startWords();
  const late = (): unknown => Reflect.apply(t, undefined, ['late.words']);
  expect(late()).toBe('late.words');
  translator.addResource('en', 'translation', 'late.words', 'Here now');
  expect(late()).toBe('Here now');
});
