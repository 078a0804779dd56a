/**
 * The fastest way onto the list: a size and a name and Enter, or a size tile and Add. While one types, the row
 * below shows what was understood; while nothing is typed, it offers the sizes.
 */

import { ListPlus } from 'lucide-react';
import { type RefObject, useMemo, useRef } from 'react';
import { useShown } from '#renderer/lock/use-shown.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useNow, useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import { readQuickLine } from '#shared/parties/quick-line/read-quick-line.ts';
import { examplePhone } from '#shared/phone/example-phone.ts';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import { EntryQuote } from '../quotes/quote-preview.tsx';
import { usePartyActions } from '../use-actions.ts';
import { QuickGuestList, reachedId, useQuickGuests } from './quick-guests.tsx';
import styles from './quick-line.module.css';
import { quickLineId } from './quick-line-id.ts';
import { Understood } from './understood.tsx';
import { useQuickSubmit } from './use-quick-submit.ts';
import { useTypedLine } from './use-typed-line.ts';

const tiles = ['1', '2', '3', '4', '5', '6'] as const;

type TilesProps = { readonly input: RefObject<HTMLInputElement | null>; readonly why: string | null };

function SizeTiles({ input, why }: TilesProps) {
  const { t } = useTranslation();
  const { view } = useServices();
  const { open } = usePartyActions();
  const choose = (size: string): void => {
    view.setState({ quickLine: `${size} ` });
    input.current?.focus({ preventScroll: true });
  };
  return (
    <fieldset className={styles.under} aria-label={t('parties.quick.sizes')}>
      {tiles.map((size) => (
        <Button
          key={size}
          look="tile"
          disabledWhy={why}
          label={t('parties.guests', { count: Number(size) })}
          onPress={() => choose(size)}
        >
          {size}
        </Button>
      ))}
      <IconButton
        label={t('parties.quick.more')}
        icon={<ListPlus size={20} aria-hidden />}
        disabledWhy={why}
        onPress={() => open({ kind: 'add' })}
      />
    </fieldset>
  );
}

/** Read anew when the minute changes: "at 8" is the next eight o'clock. */
function useQuickEntry(text: string): QuickEntry {
  const now = useNow(minuteMs);
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const timeZone = useStand(({ rows }) => rows.settings?.timeZone ?? 'UTC');
  return useMemo(
    () => readQuickLine(text, { country, minuteOfDay: minuteOfDay(now, timeZone) }),
    [text, country, now, timeZone],
  );
}

export function QuickLine() {
  const { t } = useTranslation();
  const line = useTypedLine();
  const input = useRef<HTMLInputElement>(null);
  const text = useShown(useView(({ quickLine }) => quickLine));
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const why = useWhyNot('waitlist');
  const typed = useQuickEntry(text);
  const known = useQuickGuests(text, typed);
  const { entry } = known;
  const goOn = (): void => {
    input.current?.focus();
    input.current?.setAttribute('data-refused', text);
  };
  const submit = useQuickSubmit({ text, known, why, clear: line.clear, goOn });
  return (
    <CheckedForm className={styles.form} onSubmit={submit}>
      <div className={styles.line}>
        <div className={styles.box}>
          <input
            ref={input}
            id={quickLineId}
            className={styles.input}
            aria-label={t('parties.quick.label')}
            readOnly={why !== null}
            aria-description={why ?? undefined}
            placeholder={
              why ?? t('parties.quick.placeholder', { phone: examplePhone(country).replace(/\D/gu, '') })
            }
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={line.onChange}
            onBlur={line.onBlur}
            aria-activedescendant={reachedId(known)}
            onKeyDown={known.onKey}
          />
          <span className={styles.key} aria-hidden>
            {text === '' ? <Kbd keys="N" /> : <Kbd keys="⏎" />}
          </span>
        </div>
        <Button type="submit" disabledWhy={why} look={entry.size === null ? 'outline' : 'primary'}>
          {t('ui.add')}
        </Button>
      </div>
      {text.trim() === '' ? <SizeTiles input={input} why={why} /> : <Understood entry={entry} />}
      <EntryQuote entry={entry} />
      <QuickGuestList known={known} typed={typed} />
    </CheckedForm>
  );
}
