/** Who was here before, found by the station while one types: they come onto the list again with what is known of them. */
import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { whyNot } from '#renderer/roles/deeds.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import { isWaiting, type Party, party } from '#shared/parties/party.ts';
import type { Entry } from './entry.ts';
import { focusQuickLine } from './focus-later.ts';
import { useOnStand } from './use-stand-entries.ts';

const fewestLetters = 2;
const waitMs = 80;
const shownAtMost = 4;
const weight = 0;

function useFound(text: string): readonly Party[] {
  const { station } = useServices();
  const [found, setFound] = useState<readonly Party[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const patches = text.trim().length < fewestLetters ? [] : await station.search(text);
      if (isCurrent) setFound(patches.flatMap(({ row }) => party.schema.safeParse(row).data ?? []));
    };
    const timer = setTimeout(() => look().catch(() => undefined), waitMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [station, text]);
  return found;
}

const whoIs = ({ guestId, personal: { name, phone } }: Party): string => guestId ?? `${name} ${phone ?? ''}`;

/** One line a guest, their latest visit. */
const lastOfEach = (parties: readonly Party[]): readonly Party[] =>
  [...new Map(parties.toReversed().map((row) => [whoIs(row), row])).values()].toReversed();

export function usePastGuests(text: string): readonly Entry[] {
  const { t } = useTranslation();
  const clock = useClockWords();
  const rights = useStand((state) => state.rights);
  const { view } = useServices();
  const { show } = useOnStand();
  const found = useFound(text);
  const gone = lastOfEach(found.filter((row) => !isWaiting(row) && row.personal.name !== ''));
  return gone.slice(0, shownAtMost).map((row) => {
    const { size, personal } = row;
    return {
      id: `again ${row.id}`,
      label: t('commands.guest.again', { name: partyName(t, row), size }),
      about: t('commands.guest.last', { time: clock.moment(row.seatedAt ?? row.joinedAt) }),
      also: text,
      icon: RotateCcw,
      why: whyNot(t, rights, 'waitlist'),
      weight,
      run: () => {
        view.setState({ quickLine: [size, personal.name, personal.phone ?? ''].join(' ').trim() });
        show('stand');
        focusQuickLine();
      },
    };
  });
}
