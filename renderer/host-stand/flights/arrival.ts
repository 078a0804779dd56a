/** What the screen shows of somebody who sat down: where the card stood and where the table stands, in pixels of the window. */
import type { Party } from '#shared/parties/party.ts';

export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

export type Arrival =
  /** The table lights up once. */
  | { readonly kind: 'light'; readonly id: string; readonly to: Box }
  /** A copy of its card goes there. */
  | {
      readonly kind: 'flight';
      readonly id: string;
      readonly from: Box;
      readonly to: Box;
      readonly party: Party;
    };
