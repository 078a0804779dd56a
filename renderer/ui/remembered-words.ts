/**
 * What has been said once is said again without being put together: a screen says the same thousands of times in a minute.
 * Only words alone and with figures are remembered, so nothing that is about a guest stays here; a key without words is
 * not, for they may still come.
 */
import type { TFunction } from 'i18next';

const atMost = 4_000;

export function rememberedWords(translate: TFunction): TFunction {
  const said = new Map<string, unknown>();
  const remember = (question: string, words: unknown): void => {
    const [oldest] = said.keys();
    if (oldest !== undefined && said.size >= atMost) said.delete(oldest);
    said.set(question, words);
  };
  return new Proxy(translate, {
    apply: (target, self, asked: readonly unknown[]) => {
      const question = questionOf(asked);
      const known = question === null ? undefined : said.get(question);
      if (known !== undefined) return known;
      const words: unknown = Reflect.apply(target, self, asked);
      if (question !== null && words !== asked[0]) remember(question, words);
      return words;
    },
  });
}

/** Null: other words are put into it. */
function questionOf([key, figures, ...more]: readonly unknown[]): string | null {
  if (typeof key !== 'string' || more.length > 0) return null;
  if (figures === undefined) return key;
  if (typeof figures !== 'object' || figures === null) return null;
  const values: readonly unknown[] = Object.values(figures);
  return values.every((value) => typeof value === 'number') ? `${key} ${JSON.stringify(figures)}` : null;
}
