// One look at the evening: everybody's wait, where who may sit, when tables come back.
import type { RoomEstimate } from '#shared/quoting/estimate-room.ts';
import { type RangeSetting, shownRange } from '#shared/quoting/shown-range.ts';
import { tablesThatFree } from '#shared/quoting/table-frees.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import { adviseAll } from './advise.ts';
import { callsNow } from './called-tables.ts';
import { floorNow, listNow } from './house-now.ts';
import type { Played } from './played.ts';
import { type PartyOutlook, type QuoteBoard, type TableOutlook, wholeMinutes } from './quote-board.ts';

export function makeBoard(played: Played, settings: SettingsDetails): QuoteBoard {
  const { estimate, evening, room } = played;
  const list = listNow(evening);
  const floor = floorNow(evening.rows);
  const advice = adviseAll({ played, list, floor, calls: callsNow(floor, list) });
  const outlooks = room.waiting.map(({ id }, at): PartyOutlook => {
    const found = estimate.parties[at] ?? null;
    const shown = found === null ? null : shownRange(found.quote, rangeSetting(played, settings));
    return {
      partyId: id,
      wait: found === null ? null : wholeMinutes(found.quote),
      low: shown?.low ?? 0,
      high: shown?.high ?? 0,
      isRough: shown?.isRough ?? true,
      advice: advice.get(id) ?? null,
    };
  });
  return {
    at: evening.moment.now,
    parties: outlooks,
    tables: tableOutlooks(played),
    pacePercent: notablePace(estimate),
  };
}

/** How a range is said here and now. */
export const rangeSetting = ({ engine, evening, room }: Played, settings: SettingsDetails): RangeSetting => ({
  display: settings.quoteDisplay,
  untilClosing: evening.night.closes - room.at,
  outcomes: engine.learned.scores.length,
});

const tableOutlooks = ({ engine, room, estimate }: Played): readonly TableOutlook[] =>
  tablesThatFree(engine, room, estimate).map(({ id, isPrecise, ...minutes }) => ({
    tableId: id,
    free: wholeMinutes(minutes),
    isPrecise,
  }));

const surelySds = 1.5;

/** Said only where it is surer than chance. */
function notablePace({ pace }: RoomEstimate): number | null {
  if (Math.abs(pace.mean) <= surelySds * pace.sd) return null;
  return Math.round((Math.exp(pace.mean) - 1) * 100);
}
