/** What a host says of the service as a whole: how far the kitchen is behind, who is cut, who is relieved. */
import { ChefHat, Handshake, RotateCcw, Scissors } from 'lucide-react';
import { keyWords } from '#renderer/host-stand/keys/key-words.ts';
import { rowOf } from '#renderer/host-stand/keys/stand-keys.ts';
import {
  kitchenSteps,
  nextPace,
  paceWords,
  useKitchenActions,
  usePacePercent,
} from '#renderer/host-stand/quotes/use-kitchen.ts';
import { useServerActions } from '#renderer/host-stand/servers/use-server-actions.ts';
import { useService } from '#renderer/host-stand/servers/use-service.ts';
import { whyNot } from '#renderer/roles/deeds.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Entry } from './entry.ts';
import { useOnStand } from './use-stand-entries.ts';

const weights = { kitchen: 3, cut: 2, relieve: 2 } as const;

/** Every step but the one that holds. */
export function useKitchenEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const percent = usePacePercent();
  const { say } = useKitchenActions();
  const next = nextPace(percent);
  return kitchenSteps
    .filter((step) => step !== percent)
    .map((step) => ({
      id: `kitchen ${step}`,
      label: paceWords(t, step),
      ...(step === next ? { keys: keyWords(rowOf('kitchen', 'stand').keys[0]) } : {}),
      icon: ChefHat,
      why: whyNot(t, rights, 'kitchen'),
      weight: weights.kitchen + (step === next ? 1 : 0),
      run: () => say(step),
    }));
}

export function useServerEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  const { loads, people } = useService();
  const { cut } = useServerActions();
  const { open } = useOnStand();
  const why = whyNot(t, rights, 'seating');
  return loads.flatMap(({ serverId: id, isCut }): readonly Entry[] => {
    const name = people.get(id)?.shortName ?? t('servers.unknown');
    return [
      {
        id: `cut ${id}`,
        label: t(isCut ? 'commands.server.takeBack' : 'servers.action.cut', { name }),
        icon: isCut ? RotateCcw : Scissors,
        why,
        weight: weights.cut,
        run: () => cut({ id, name }, !isCut),
      },
      {
        id: `relieve ${id}`,
        label: t('servers.action.relieve', { name }),
        icon: Handshake,
        why,
        weight: weights.relieve,
        run: () => open({ kind: 'relieve', serverId: id }),
      },
    ];
  });
}
