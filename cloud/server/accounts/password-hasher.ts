// Argon2id as OWASP asks, in Node's own crypto. At most one hash a processor runs at a time, and an unknown account
// costs the same as a known one.
import { argon2, type BinaryLike, timingSafeEqual } from 'node:crypto';

/** About as many as one processor hashes in two seconds. */
const WAITING_EACH = 50;
const MEMORY_KIB = 19_456;
const PASSES = 2;
const PARALLELISM = 1;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Without a hash it works as long and answers no. */
  verify(password: string, phc: string | undefined): Promise<boolean>;
}

interface Settings {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: BinaryLike;
}

const derive = (password: string, { memory, passes, parallelism, salt }: Settings): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { message: password, nonce: salt, parallelism, tagLength: TAG_BYTES, memory, passes };
    argon2('argon2id', options, (error, tag) => (error ? reject(error) : resolve(tag)));
  });

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

const phcOf = (salt: Uint8Array, tag: Uint8Array): string =>
  `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${PARALLELISM}$${encode(salt)}$${encode(tag)}`;

const PHC =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[^$]+)\$(?<tag>[^$]+)$/;

function parsePhc(phc: string): { readonly settings: Settings; readonly tag: Buffer } | undefined {
  const groups = PHC.exec(phc)?.groups;
  if (!groups) return undefined;
  const { memory, passes, parallelism, salt = '', tag = '' } = groups;
  return {
    settings: {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      salt: Buffer.from(salt, 'base64'),
    },
    tag: Buffer.from(tag, 'base64'),
  };
}

/** More people wait than can be answered while they do: the one who comes now is sent away. */
export class TooBusy extends Error {}

interface Turns {
  /** How many works run at a time; the others wait. */
  readonly running: number;
  readonly waiting: number;
}

function takeTurns(most: Turns): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most.running && waiting.length >= most.waiting) throw new TooBusy();
    if (running >= most.running) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

interface HasherOptions {
  readonly random: (bytes: number) => Uint8Array;
  readonly processors: number;
}

export function passwordHasher({ random, processors }: HasherOptions): PasswordHasher {
  const inTurn = takeTurns({ running: processors, waiting: processors * WAITING_EACH });
  const decoy = phcOf(random(SALT_BYTES), random(TAG_BYTES));

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = random(SALT_BYTES);
        const settings = { memory: MEMORY_KIB, passes: PASSES, parallelism: PARALLELISM, salt };
        return phcOf(salt, await derive(password, settings));
      }),
    verify: (password, phc) =>
      inTurn(async () => {
        const known = parsePhc(phc ?? decoy);
        if (!known) throw new Error('a stored password hash is not ours');
        const tag = await derive(password, known.settings);
        return tag.length === known.tag.length && timingSafeEqual(tag, known.tag);
      }),
  };
}
