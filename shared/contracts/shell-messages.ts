// What the desktop shell and the station it runs say to each other over the utility process's own port.
// Both ends parse every message; ports to screens travel beside a `screen` message.
import { z } from 'zod';

/** Kept equal by shipping both ends in one program; a mismatch means a damaged installation. */
export const shellProtocol = 1;

export const shellMessage = z.discriminatedUnion('kind', [
  /** Always first: where the data lies and the secrets kept for it (null when there are none yet). */
  z.object({
    kind: z.literal('start'),
    protocol: z.literal(shellProtocol),
    dataDirectory: z.string().min(1),
    secrets: z.string().nullable(),
    /** False when the system offers no safe place: secrets then lie in a file only its owner may read. */
    areSecretsSealed: z.boolean(),
    /** Where browsers find this station; 0 is any free port. */
    httpPort: z.int().min(0).max(65_535),
  }),
  /** A window wants a line; its port comes with this message. */
  z.object({ kind: z.literal('screen'), screenId: z.uuid() }),
  z.object({ kind: z.literal('secret-kept'), requestId: z.int(), problem: z.string().nullable() }),
  z.object({ kind: z.literal('power'), event: z.enum(['suspend', 'resume']) }),
  /** Close the database in order and exit with code 0. */
  z.object({ kind: z.literal('stop') }),
]);

export type ShellMessage = Readonly<z.infer<typeof shellMessage>>;

/** Local minutes of a day; `toMinute` over 1440 runs into the next morning. Weekday 1 = Monday. */
const serviceSpan = z.object({
  weekday: z.int().min(1).max(7),
  fromMinute: z.int().min(0).max(1439),
  toMinute: z.int().min(1).max(2880),
});

const service = z.object({
  openParties: z.int().nonnegative(),
  timeZone: z.string().min(1),
  hours: z.array(serviceSpan).max(700).readonly(),
});

export type Service = Readonly<z.infer<typeof service>>;

export const stationReport = z.discriminatedUnion('kind', [
  /** The database is open and screens are served from now on. */
  z.object({ kind: z.literal('ready'), protocol: z.literal(shellProtocol) }),
  z.object({ kind: z.literal('keep-secret'), requestId: z.int(), text: z.string().max(65_536) }),
  /** Tells when it is a good time for what disturbs: sent at ready and whenever it changes. */
  z.object({ kind: z.literal('service'), service }),
  /** Starting again would not help (data in use, disk full, newer data); the sentence is for people. */
  z.object({ kind: z.literal('cannot-run'), sentence: z.string().min(1).max(1_000) }),
]);

export type StationReport = Readonly<z.infer<typeof stationReport>>;
