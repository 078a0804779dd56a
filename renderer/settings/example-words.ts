/** What a region, a currency or a country comes to, shown by example. Whatever is typed, nothing here throws. */
import { hourCycle } from '#shared/settings/hour-cycle.ts';
import { knownZone } from '#shared/settings/time-zone.ts';

const inLocale = <Words>(locale: string, say: (known: string) => Words): Words => {
  try {
    return say(locale);
  } catch {
    return say('en');
  }
};

const examplePrice = 1234.5;

export const exampleMoney = (locale: string, currency: string): string =>
  inLocale(locale, (known) =>
    new Intl.NumberFormat(known, { style: 'currency', currency }).format(examplePrice),
  );

export const exampleMoment = (locale: string, timeZone: string, at: number): string =>
  inLocale(locale, (known) =>
    new Intl.DateTimeFormat(known, {
      dateStyle: 'full',
      timeStyle: 'short',
      hourCycle,
      timeZone: knownZone(timeZone),
    }).format(at),
  );

export const regionName = (locale: string, code: string): string =>
  inLocale(locale, (known) => new Intl.DisplayNames(known, { type: 'region' }).of(code)) ?? code;
