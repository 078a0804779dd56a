/**
 * Keeps what waits here for a station that is away laid over what it told, until it has answered all of it. An answer that
 * comes at once leaves no trace.
 */
import { keptRows } from './kept-rows.ts';
import type { Outlooks } from './outlooks.ts';
import type { Rows } from './rows.ts';
import type { StandState, Told } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

type Laid = Told & Pick<StandState, 'told'>;

/** Null: it lies there already. */
function laidOver(state: StandState, before: StandState | null): Laid | null {
  const { rows, outlooks, told, pending } = state;
  if (told !== null && pending === before?.pending) return null;
  const below = told ?? { rows, outlooks };
  const laid = keptRows(below.rows, pending);
  return { rows: laid, outlooks: below.outlooks && withoutTaken(below.outlooks, laid), told: below };
}

/**
 * What the station suggested before is suggested no more where somebody else was put there since, and when such a table will
 * be free is not known.
 */
function withoutTaken(outlooks: Outlooks, { kept, tables, seatings }: Rows): Outlooks {
  const isTaken = (tableId: string, partyId: string): boolean => {
    const { condition, openSeatingIds = [] } = (kept.has(tableId) ? tables.get(tableId) : undefined) ?? {};
    const isOut = condition === 'out-of-service';
    return isOut || openSeatingIds.some((id) => seatings.get(id)?.partyId !== partyId);
  };
  const parties = new Map(outlooks.parties);
  for (const [id, outlook] of parties) {
    const { advice } = outlook;
    if (advice?.tableIds.some((tableId) => isTaken(tableId, id)) !== true) continue;
    parties.set(id, { ...outlook, advice: null });
  }
  const known = [...outlooks.tables].filter(([tableId]) => !kept.has(tableId));
  return { ...outlooks, parties, tables: new Map(known) };
}

const keptAfterMs = 800;

export function layKept(store: StandStore): () => void {
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A lost line is noticed late: what is unanswered for so long is kept before that. */
  const awaitAnswer = (first: string | undefined): void => {
    clearTimeout(timer);
    if (first === undefined) isAway = false;
    else timer = setTimeout(giveUp, keptAfterMs);
  };
  const giveUp = (): void => {
    isAway = true;
    lay(store.getState(), null);
  };
  const lay = (state: StandState, before: StandState | null): void => {
    const { pending, told, link } = state;
    const first = pending[0]?.opId;
    if (first !== before?.pending[0]?.opId) awaitAnswer(first);
    isAway = first !== undefined && (isAway || link.kind === 'lost');
    const laid = isAway ? laidOver(state, before) : told && { ...told, told: null };
    if (laid !== null) store.setState(laid);
  };
  lay(store.getState(), null);
  const stop = store.subscribe(lay);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
