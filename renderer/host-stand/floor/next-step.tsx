/** The likeliest next step of a spot, one press away: the check, then clearing, then cleaning; or seating whoever is chosen. */
import { Armchair, LogOut, ReceiptText, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useReadOnly } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Point } from '#shared/floor/place.ts';
import type { Party } from '#shared/parties/party.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import styles from './next-step.module.css';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';

type Step = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  /** Likely, but not yet. */
  readonly isQuiet: boolean;
};

const icon = 18;

type Subject = { readonly view: SpotView; readonly selected: Party | null };

function useNextStep({ view, selected }: Subject): Step | null {
  const { t } = useTranslation();
  const party = usePartyActions();
  const floor = useFloorActions();
  const table = spotName(view);
  const { state, tables } = view;
  if (state.kind === 'dirty') {
    return {
      label: t('tables.action.clean', { table }),
      icon: <Sparkles size={icon} aria-hidden />,
      onPress: () => floor.mark(tables, 'ready'),
      isQuiet: false,
    };
  }
  if (state.kind === 'seated') {
    const { sitting } = state;
    return isLeavingSoon(sitting.seating.stage)
      ? {
          label: t('tables.action.clear', { table }),
          icon: <LogOut size={icon} aria-hidden />,
          onPress: () => party.clear(sitting),
          isQuiet: false,
        }
      : {
          label: t('floor.menu.checkAt', { table }),
          icon: <ReceiptText size={icon} aria-hidden />,
          onPress: () => floor.stage(sitting, 'check'),
          isQuiet: true,
        };
  }
  if (selected === null || state.kind !== 'free' || selected.size > view.seatsMax) return null;
  return {
    label: t('tables.action.seatAt', { name: partyName(t, selected), table }),
    icon: <Armchair size={icon} aria-hidden />,
    onPress: () =>
      party.seatOrAsk(
        selected,
        tables.map(({ id }) => id),
      ),
    isQuiet: false,
  };
}

type Props = Subject & { readonly at: Point };

export function NextStep({ at, ...subject }: Props) {
  const step = useNextStep(subject);
  const why = useWhyNot('seating');
  const isReadOnly = useReadOnly();
  if (step === null || isReadOnly) return null;
  const { isQuiet, ...button } = step;
  return (
    <span
      className={classNames(styles.step, isQuiet && styles.quiet)}
      style={{ left: at.x, top: at.y }}
      data-once
    >
      <IconButton {...button} disabledWhy={why} />
    </span>
  );
}
