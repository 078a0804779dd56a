/** What a station on its own has to know, as it is typed, and which field is not right yet. */

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

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

export function aloneProblems(draft: AloneDraft): ReadonlySet<keyof AloneDraft> {
  const checks: readonly (readonly [keyof AloneDraft, boolean])[] = [
    ['restaurant', draft.restaurant.trim() !== ''],
    ['owner', draft.owner.trim() !== ''],
    ['pin', /^\d{4,8}$/.test(draft.pin)],
    ['timeZone', draft.timeZone !== '' && isTimeZone(draft.timeZone)],
    ['country', /^[A-Z]{2}$/.test(draft.country)],
  ];
  return new Set(checks.filter(([, isRight]) => !isRight).map(([field]) => field));
}
