// What takes a finished letter away: a mail server, or a folder when none is configured.

export interface OutgoingMail {
  /** The same however often it is tried: whoever gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type Delivery =
  | { readonly kind: 'taken' }
  /** For good, such as by 550: another try would be answered the same. */
  | { readonly kind: 'refused'; readonly code: number };

export interface MailCarrier {
  /** Resolves once the letter is out of our hands or refused for good; throws when it may be tried again. */
  readonly send: (mail: OutgoingMail) => Promise<Delivery>;
}
