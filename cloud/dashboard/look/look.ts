/** The language and theme this browser was told to show, kept in the browser. */
import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { language, languageOf } from '#shared/strings/languages.ts';

const schema = z.object({ language, theme: z.enum(['device', 'light', 'dark']) });
type LookValues = Readonly<z.infer<typeof schema>>;
export type Look = StoreApi<LookValues>;
export type Theme = LookValues['theme'];

const KEY = 'hoststand.look';

export function createLook(storage: Storage, deviceLanguage: string): Look {
  const look = createStore<LookValues>(
    () => keptIn(storage) ?? { language: languageOf(deviceLanguage), theme: 'device' },
  );
  look.subscribe((values) => storage.setItem(KEY, JSON.stringify(values)));
  return look;
}

function keptIn(storage: Storage): LookValues | undefined {
  try {
    return schema.safeParse(JSON.parse(storage.getItem(KEY) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
