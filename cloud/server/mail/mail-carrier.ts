// What takes a finished letter away: a mail server, or a folder when none is configured.

export interface OutgoingMail {
  /** The same however often it is tried: whoever gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailCarrier {
  /** Resolves once the letter is out of our hands; throws when it is not. */
  readonly send: (mail: OutgoingMail) => Promise<void>;
}
