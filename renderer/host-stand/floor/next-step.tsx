/** The likeliest next step of a spot, one press away: the check, then clearing, then cleaning; or seating whoever is chosen. */
import { Armchair, LogOut, ReceiptText, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useReadOnly, useServices } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Point } from '#shared/floor/place.ts';
import { isLeavingSoon } from '#shared/seatings/stages.ts';
import { useFloorActions, usePartyActions } from '../use-actions.ts';
import styles from './next-step.module.css';
import { selectedNow, useOpenedParty } from './selected-party.ts';
import { spotName } from './spoken-table.ts';
import type { SpotView } from './spot-view.ts';

type Step = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  /** Likely, but not yet. */
  readonly isQuiet?: boolean;
};

const icon = 18;

type Subject = { readonly view: SpotView; readonly at: Point };

function StepButton({ at, isQuiet = false, ...button }: Step & Pick<Subject, 'at'>) {
  const why = useWhyNot('seating');
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

/**
 * Alone follows who is chosen: the spot around it looks the same for every party that could sit there. Where another was
 * chosen a moment ago it still names the last, and a press asks.
 */
function SeatStep({ view, at }: Subject) {
  const { t } = useTranslation();
  const services = useServices();
  const { open, seatOrAsk } = usePartyActions();
  const opened = useOpenedParty();
  if (opened === null) return null;
  const ids = view.tables.map(({ id }) => id);
  const press = (): void => {
    const chosen = selectedNow(services);
    if (chosen === null || chosen.id === opened.id) seatOrAsk(opened, ids);
    else open({ kind: 'seat', partyId: chosen.id, nearId: ids[0] ?? '' });
  };
  return (
    <StepButton
      at={at}
      label={t('tables.action.seatAt', { name: partyName(t, opened), table: spotName(view) })}
      icon={<Armchair size={icon} aria-hidden />}
      onPress={press}
    />
  );
}

function useTableStep({ state, tables }: SpotView, table: string): Step | null {
  const { t } = useTranslation();
  const party = usePartyActions();
  const floor = useFloorActions();
  if (state.kind === 'dirty') {
    return {
      label: t('tables.action.clean', { table }),
      icon: <Sparkles size={icon} aria-hidden />,
      onPress: () => floor.mark(tables, 'ready'),
    };
  }
  if (state.kind !== 'seated') return null;
  const { sitting } = state;
  if (!isLeavingSoon(sitting.seating.stage)) {
    return {
      label: t('floor.menu.checkAt', { table }),
      icon: <ReceiptText size={icon} aria-hidden />,
      onPress: () => floor.stage(sitting, 'check'),
      isQuiet: true,
    };
  }
  return {
    label: t('tables.action.clear', { table }),
    icon: <LogOut size={icon} aria-hidden />,
    onPress: () => party.clear(sitting),
  };
}

type Props = Subject & {
  /** Whoever is chosen could sit here. */
  readonly isChoice: boolean;
};

export function NextStep({ view, at, isChoice }: Props) {
  const step = useTableStep(view, spotName(view));
  const isReadOnly = useReadOnly();
  if (isReadOnly) return null;
  if (isChoice) return <SeatStep view={view} at={at} />;
  return step === null ? null : <StepButton at={at} {...step} />;
}
