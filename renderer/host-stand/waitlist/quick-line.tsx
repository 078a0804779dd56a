/**
 * The fastest way onto the list: a size and a name and Enter, or a size tile and Add. While one types, the row
 * below shows what was understood; while nothing is typed, it offers the sizes.
 */

import { ListPlus } from 'lucide-react';
import { type FormEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { examplePhone } from '#shared/phone/example-phone.ts';
import { showPhone } from '#shared/phone/phone.ts';
import { useAddParty } from '../use-add-party.ts';
import { usePartyActions } from '../use-party-actions.ts';
import styles from './quick-line.module.css';
import { type QuickEntry, readQuickLine } from './read-quick-line.ts';

const tiles = ['1', '2', '3', '4', '5', '6'] as const;

export const quickLineId = 'quick-line';

function SizeTiles({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
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
        <button
          key={size}
          type="button"
          className={styles.tile}
          aria-label={t('parties.guests', { count: Number(size) })}
          onClick={() => choose(size)}
        >
          {size}
        </button>
      ))}
      <IconButton
        label={t('parties.quick.more')}
        icon={<ListPlus size={20} aria-hidden />}
        onPress={() => open({ kind: 'add' })}
      />
    </fieldset>
  );
}

function Understood({ entry }: { readonly entry: QuickEntry }) {
  const { t } = useTranslation();
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
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
      {phone?.kind === 'valid' ? (
        <Chip look="accent">{t('parties.quick.phone', { phone: showPhone(phone.e164, country) })}</Chip>
      ) : null}
      {phone?.kind === 'odd' ? (
        <Chip look="dashed">{t('parties.quick.oddPhone', { phone: phone.text })}</Chip>
      ) : null}
      {note === '' ? null : <Chip>{t('parties.quick.note', { text: note })}</Chip>}
    </div>
  );
}

export function QuickLine() {
  const { t } = useTranslation();
  const { view } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const text = useView(({ quickLine }) => quickLine);
  const country = useStand(({ rows }) => rows.settings?.country ?? 'US');
  const addParty = useAddParty();
  const entry = readQuickLine(text, country);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (entry.size === null || entry.excess > 0 || addParty === null) {
      input.current?.focus();
      return;
    }
    view.setState({ quickLine: '' });
    addParty.fromQuickLine({ ...entry, size: entry.size });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.line}>
        <div className={styles.box}>
          <input
            ref={input}
            id={quickLineId}
            className={styles.input}
            aria-label={t('parties.quick.label')}
            placeholder={t('parties.quick.placeholder', { phone: examplePhone(country).replace(/\D/gu, '') })}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => view.setState({ quickLine: event.target.value })}
          />
          <span className={styles.key} aria-hidden>
            {text === '' ? <Kbd keys="N" /> : <Kbd keys="⏎" />}
          </span>
        </div>
        <Button type="submit" look={entry.size === null ? 'outline' : 'primary'}>
          {t('ui.add')}
        </Button>
      </div>
      {text.trim() === '' ? <SizeTiles input={input} /> : <Understood entry={entry} />}
    </form>
  );
}
