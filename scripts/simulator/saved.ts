// Ops that were shown as saved, and where they are held. A file or a log that is put back to an older copy takes what
// only it held; everything else must reach the log, once, in its station's order.
import type { Verdict } from '#shared/log/verdict.ts';

interface SavedOp {
  readonly opId: string;
  readonly station: string;
  readonly kind: string;
  /** How often the station's file was put back before. */
  readonly life: number;
}

export class Saved {
  #ops: readonly SavedOp[] = [];
  #told: readonly SavedOp[] = [];
  readonly #lives = new Map<string, number>();
  readonly #shared = new Set<string>();
  readonly #voided = new Set<string>();
  readonly #doubted = new Set<string>();

  get ops(): readonly SavedOp[] {
    return this.#ops;
  }

  add(made: Omit<SavedOp, 'life'>, verdict: Verdict): void {
    if (verdict.kind !== 'accepted') return;
    const op = { ...made, life: this.#lives.get(made.station) ?? 0 };
    this.#ops = [...this.#ops, op];
    this.#told = [...this.#told, op];
  }

  /** What the present file of a station has said is saved. */
  told(station: string): readonly SavedOp[] {
    return this.#told.filter((op) => op.station === station);
  }

  /** An older file or log takes the place: what was said before is held somewhere, not everywhere. */
  forgetTold(station: string | null): void {
    if (station !== null) this.#lives.set(station, (this.#lives.get(station) ?? 0) + 1);
    this.#told = this.#told.filter((op) => station !== null && op.station !== station);
  }

  /** Made at two stations by one screen: it has no place in the order of either. */
  share(opId: string): void {
    this.#shared.add(opId);
  }

  void(opId: string): void {
    this.#voided.add(opId);
  }

  /** An older file cannot know what it sent later: the cloud may have taken what it takes for never sent. */
  doubt(opId: string): void {
    this.#doubted.add(opId);
  }

  wasVoided = (opId: string): boolean =>
    this.#voided.has(opId) && !this.#shared.has(opId) && !this.#doubted.has(opId);

  /** After a loss that nobody can make good: what is held nowhere any more is not missed. */
  keepOnly(held: ReadonlySet<string>): void {
    this.#ops = this.#ops.filter(({ opId }) => held.has(opId));
  }

  /** In the order they were made; what an older file goes on with is an order of its own. */
  ordered(): readonly (readonly SavedOp[])[] {
    const own = this.#ops.filter(({ opId }) => !this.#shared.has(opId));
    return [...Map.groupBy(own, ({ station, life }) => `${station} ${life}`).values()];
  }
}
