/** Works out the lists once for the whole stand, when a row of theirs changes and at every whole minute. */
import { type ReactNode, useMemo } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { lanePlaces } from '#shared/parties/size-lane.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { WarningsProvider } from './servers/warnings-provider.tsx';
import { ListsContext, type StandLists, useShownQueue } from './use-lists.ts';
import { heldTables, momentOf, partyLists } from './waitlist/party-lists.ts';

function usePartyLists() {
  const parties = useStand(({ rows }) => rows.parties);
  const settings = useStand(({ rows }) => rows.settings);
  const shown = useShownQueue();
  const now = useNow(minuteMs);
  const evening = useMemo(() => {
    const { timeZone, dayEndMinute } = settings ?? { timeZone: 'UTC', dayEndMinute: 180 };
    return { moment: momentOf({ settings }, now), sinceAt: businessDayStart(now, timeZone, dayEndMinute) };
  }, [settings, now]);
  return useMemo(() => partyLists(parties, shown, evening), [parties, shown, evening]);
}

export function ListsProvider({ children }: { readonly children: ReactNode }) {
  const tables = useStand(({ rows }) => rows.tables);
  const held = useMemo(() => heldTables(tables), [tables]);
  const lists = usePartyLists();
  const value = useMemo(
    (): StandLists => ({ ...lists, held, lanes: lanePlaces(lists.waiting) }),
    [lists, held],
  );
  return (
    <ListsContext value={value}>
      <WarningsProvider>{children}</WarningsProvider>
    </ListsContext>
  );
}
