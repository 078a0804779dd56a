/** What belongs to this screen only: language, theme, queue, and what was printed here. Kept in the browser, never in the log. */

import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { language, languageOf } from '#shared/strings/languages.ts';

const schema = z.object({
  language,
  theme: z.enum(['device', 'clock', 'light', 'dark']),
  queueId: z.string().nullable(),
  /** The parties on the paper that was printed last, in the order of its numbers. */
  printed: z.array(z.string()).readonly().default([]),
});
export type PreferenceValues = Readonly<z.infer<typeof schema>>;
export type Preferences = StoreApi<PreferenceValues>;
export type Theme = PreferenceValues['theme'];

const key = 'hoststand.preferences';

export function createPreferences(storage: Storage, deviceLanguage: string): Preferences {
  const language = languageOf(deviceLanguage);
  const fallback = { language, theme: 'device', queueId: null, printed: [] } as const;
  const preferences = createStore<PreferenceValues>(() => readFrom(storage) ?? fallback);
  preferences.subscribe((values) => storage.setItem(key, JSON.stringify(values)));
  return preferences;
}

function readFrom(storage: Storage): PreferenceValues | null {
  const text = storage.getItem(key);
  if (text === null) return null;
  const parsed = schema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** By the clock it is dark from six in the evening to six in the morning. */
export function isDarkAt(hour: number): boolean {
  return hour >= 18 || hour < 6;
}
