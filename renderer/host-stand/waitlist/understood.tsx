/** What the quick line understood, part by part, while one types: a host sees a slip before Enter. */

import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { expectedMoment } from '#shared/parties/quick-line/expected-moment.ts';
import type { ExpectedTime, QuickEntry, QuickPhone } from '#shared/parties/quick-line/quick-entry.ts';
import { showPhone, showTypedPhone } from '#shared/phone/phone.ts';
import { clockFace } from '#shared/settings/clock.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import styles from './quick-line.module.css';

function PhoneChip({ phone }: { readonly phone: QuickPhone }) {
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  return phone.kind === 'valid' ? (
    <Chip look="accent">{t('parties.quick.phone', { phone: showPhone(phone.e164, country) })}</Chip>
  ) : (
    <Chip look="dashed">{t('parties.quick.oddPhone', { phone: showTypedPhone(phone.text, country) })}</Chip>
  );
}

function ExpectedChip({ expected }: { readonly expected: ExpectedTime & { readonly isBooked?: true } }) {
  const { t } = useTranslation();
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  const now = useNow(minuteMs);
  if (expected.kind === 'in-minutes') {
    return <Chip look="accent">{t('parties.quick.comesIn', { minutes: expected.minutes })}</Chip>;
  }
  const time = clockFace(expected.minuteOfDay);
  const late = minutesBetween(expectedMoment(expected, { now, timeZone, dayEndMinute }), now);
  return late === 0 ? (
    <Chip look="accent">{t(expected.isBooked ? 'waitlist.booked' : 'parties.comesAt', { time })}</Chip>
  ) : (
    <Chip look="dashed">{t('parties.quick.past', { time, ago: durationWords(t, late) })}</Chip>
  );
}

function Wishes({ entry }: { readonly entry: QuickEntry }) {
  const { t } = useTranslation();
  const { seatingPreference, tags, isVip, serviceType, expectedAt } = entry;
  return (
    <>
      {expectedAt === null ? null : <ExpectedChip expected={expectedAt} />}
      {isVip ? <Chip look="accent">{t('parties.vip')}</Chip> : null}
      {seatingPreference === null ? null : (
        <Chip look="accent">{t('parties.quick.sits', { text: seatingPreference })}</Chip>
      )}
      {tags.map(({ kind }) => (
        <Chip key={kind} look="accent">
          {t(`parties.tag.${kind}`)}
        </Chip>
      ))}
      {serviceType === null ? null : <Chip look="accent">{t(`parties.serviceType.${serviceType}`)}</Chip>}
    </>
  );
}

export function Understood({ entry }: { readonly entry: QuickEntry }) {
  const { t } = useTranslation();
  const { size, name, phone, note, excess } = entry;
  return (
    <div className={classNames(styles.under, styles.understood)} aria-live="polite">
      {size === null ? (
        <span className={styles.missing}>{t('parties.quick.needSize')}</span>
      ) : (
        <Chip look="accent">{t('parties.guests', { count: size })}</Chip>
      )}
      {excess === 0 ? null : (
        <span className={styles.missing}>{t('parties.quick.tooLong', { count: excess })}</span>
      )}
      {name === '' ? null : <Chip look="accent">{name}</Chip>}
      {phone === null ? null : <PhoneChip phone={phone} />}
      <Wishes entry={entry} />
      {note === '' ? null : <Chip>{t('parties.quick.note', { text: note })}</Chip>}
    </div>
  );
}
