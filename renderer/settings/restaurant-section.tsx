/** The restaurant's profile: what hours, "tonight", phones and money follow from. Each field says what it comes to. */
import { useId, useMemo } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { clockWords, minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { examplePhone } from '#shared/phone/example-phone.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { exampleMoment, exampleMoney, regionName } from './example-words.ts';
import { SectionFrame } from './section-frame.tsx';
import { SettingTextField } from './setting-fields.tsx';
import { settingChange } from './setting-text.ts';
import styles from './settings.module.css';

type Meaning = (text: string) => string | undefined;

/** What a text means once it is right; nothing is said of one that is not. */
const meaningOf =
  (field: Parameters<typeof settingChange>[0], words: (text: string) => string): Meaning =>
  (text) =>
    settingChange(field, text) === null ? undefined : words(text.trim());

function TimeZoneField() {
  const { t, i18n } = useTranslation();
  const now = useNow(minuteMs);
  const list = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const hint = meaningOf('timeZone', (zone) =>
    t('settings.meaning.timeZone', { time: clockWords(i18n.language, zone).time(now) }),
  );
  return (
    <>
      <SettingTextField field="timeZone" hint={hint} list={list} />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

export function RestaurantSection() {
  const { t, i18n } = useTranslation();
  const { locale, timeZone } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  const now = useNow(minuteMs);
  const currency = meaningOf('currency', (code) => exampleMoney(locale, code.toUpperCase()));
  const region = meaningOf('locale', (name) => exampleMoment(name, timeZone, now));
  const country = meaningOf('country', (code) =>
    t('settings.meaning.country', {
      country: regionName(i18n.language, code.toUpperCase()),
      phone: examplePhone(code.toUpperCase()),
    }),
  );
  return (
    <SectionFrame section="restaurant">
      <div className={styles.grid}>
        <SettingTextField field="restaurantName" />
        <TimeZoneField />
        <SettingTextField field="dayEndMinute" />
        <SettingTextField field="idleLockMinutes" />
        <SettingTextField field="locale" hint={region} />
        <SettingTextField field="currency" hint={currency} />
        <SettingTextField field="country" hint={country} />
      </div>
    </SectionFrame>
  );
}
