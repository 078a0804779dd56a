/** What a station on its own has to know, as it is typed, and which field is not right yet. */
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { isNewPin } from '#shared/staff/pin.ts';

export type AloneDraft = {
  readonly restaurant: string;
  readonly owner: string;
  readonly pin: string;
  readonly timeZone: string;
  readonly country: string;
};

/** The device knows where it stands better than a person likes to type. */
export function startingDraft(deviceLanguage: string): AloneDraft {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const region = new Intl.Locale(deviceLanguage).maximize().region ?? 'US';
  return { restaurant: '', owner: '', pin: '', timeZone, country: region };
}

export function aloneProblems(draft: AloneDraft): ReadonlySet<keyof AloneDraft> {
  const checks: readonly (readonly [keyof AloneDraft, boolean])[] = [
    ['restaurant', draft.restaurant.trim() !== ''],
    ['owner', draft.owner.trim() !== ''],
    ['pin', isNewPin(draft.pin)],
    ['timeZone', isTimeZone(draft.timeZone)],
    ['country', /^[A-Z]{2}$/.test(draft.country)],
  ];
  return new Set(checks.filter(([, isRight]) => !isRight).map(([field]) => field));
}
