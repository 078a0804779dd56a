/** What a host would have said of the room then: who waits, who is late, who sits. */
import { useLists } from '#renderer/host-stand/use-lists.ts';
import { useLateGrace } from '#renderer/host-stand/waitlist/use-late-grace.ts';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { waitStateOf } from '#shared/parties/wait-state.ts';
import { isSitting } from '#shared/seatings/seating.ts';

type Figures = { readonly waiting: number; readonly late: number; readonly covers: number };

export function useFigures(): Figures {
  const { waiting } = useLists();
  const now = useNow(minuteMs / 4);
  const grace = useLateGrace();
  const seatings = useStand(({ rows }) => rows.seatings);
  return {
    waiting: waiting.length,
    late: waiting.filter((party) => waitStateOf(party, now, grace).kind === 'late').length,
    covers: [...seatings.values()].filter(isSitting).reduce((sum, { covers }) => sum + covers, 0),
  };
}
