/**
 * What has been said once is said again without being put together: a screen says the same thousands of times in a minute.
 * A key without words is not remembered, for they may still come.
 */
import type { TFunction } from 'i18next';

const atMost = 4_000;

export function rememberedWords(translate: TFunction): TFunction {
  const said = new Map<string, unknown>();
  return new Proxy(translate, {
    apply: (target, self, asked: readonly unknown[]) => {
      const question = asked.length === 1 ? String(asked[0]) : JSON.stringify(asked);
      const known = said.get(question);
      if (known !== undefined) return known;
      const words: unknown = Reflect.apply(target, self, asked);
      if (said.size >= atMost) said.clear();
      if (words !== asked[0]) said.set(question, words);
      return words;
    },
  });
}
