/**
 * What a card is told. Everything is a row or a plain value, so that a card is drawn anew only when its own party, its
 * place among the others or the table held for it is another one.
 */
import type { Party } from '#shared/parties/party.ts';

export type CardProps = {
  readonly party: Party;
  /** One of the next to be seated. */
  readonly isNear: boolean;
  /** Its place among those who wait for the same kind of table, in words. */
  readonly lane: string;
  /** The tables held for it, by name; null: none. */
  readonly held: string | null;
  /** Where several queues are shown. */
  readonly queueName: string | null;
};
