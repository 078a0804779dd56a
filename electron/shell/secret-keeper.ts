// Keeps the station's secrets in one file, encrypted by the system's own store. Where the system has none,
// secrets stay in memory and the station is told that they will not last; an installed program never writes plain text.
import { z } from 'zod';

/** The parts used of Electron's safeStorage; only its asynchronous half is current. */
export type SystemSafe = {
  readonly isAsyncEncryptionAvailable: () => Promise<boolean>;
  readonly encryptStringAsync: (text: string) => Promise<Buffer>;
  readonly decryptStringAsync: (
    sealed: Buffer,
  ) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
  readonly getSelectedStorageBackend: () => string;
};

export type SealedFile = {
  readonly read: () => Promise<string | undefined>;
  /** Replaces the file whole, readable by its owner only. */
  readonly write: (text: string) => Promise<void>;
  /** Moves a file that cannot be opened out of the way, for a person to look at. */
  readonly setAside: () => Promise<void>;
};

export type KeptSecrets = { readonly text: string | null; readonly last: boolean };

export type SecretKeeper = {
  readonly read: () => Promise<KeptSecrets>;
  readonly keep: (text: string) => Promise<void>;
};

export type KeeperOptions = {
  readonly safe: SystemSafe;
  readonly file: SealedFile;
  readonly platform: string;
  readonly warn: (sentence: string) => void;
};

const sealed = z.object({ version: z.literal(1), sealed: z.base64() });

/** Linux without a key ring encrypts with a password that everybody knows. */
async function isSafe({ safe, platform }: KeeperOptions): Promise<boolean> {
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(safe.getSelectedStorageBackend()))
    return false;
  return safe.isAsyncEncryptionAvailable();
}

export function createSecretKeeper(options: KeeperOptions): SecretKeeper {
  let inMemory: string | null = null;
  const seal = async (text: string): Promise<void> => {
    const buffer = await options.safe.encryptStringAsync(text);
    await options.file.write(JSON.stringify({ version: 1, sealed: buffer.toString('base64') }));
  };
  return {
    read: async () => {
      if (!(await isSafe(options))) {
        options.warn('This computer has no safe place for secrets: pairing lasts until Hoststand ends.');
        return { text: inMemory, last: false };
      }
      return { text: await unseal(options, seal), last: true };
    },
    keep: async (text) => {
      if (await isSafe(options)) await seal(text);
      else inMemory = text;
    },
  };
}

/** For a checkout with a data folder of its own: the file the station uses when it runs without a shell. */
export function createOpenKeeper(file: SealedFile): SecretKeeper {
  return {
    read: async () => ({ text: (await file.read()) ?? null, last: true }),
    keep: (text) => file.write(text),
  };
}

async function unseal(
  { safe, file, warn }: KeeperOptions,
  seal: (text: string) => Promise<void>,
): Promise<string | null> {
  const content = await file.read();
  if (content === undefined) return null;
  try {
    const { sealed: base64 } = sealed.parse(JSON.parse(content));
    const { result, shouldReEncrypt } = await safe.decryptStringAsync(Buffer.from(base64, 'base64'));
    if (shouldReEncrypt) await seal(result);
    return result;
  } catch {
    await file.setAside();
    warn('The secrets of this station cannot be opened on this computer: pair the station again.');
    return null;
  }
}
