// Keeps the station's secrets in one file, encrypted by the system's own store. Where the system has none, the file is
// readable by its owner only and screens say so: a station that forgot its key at each start would lock everybody out.
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

/** Not sealed: the system offers no safe place. */
export type KeptSecrets = { readonly text: string | null; readonly areSealed: boolean };

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

const kept = z.union([
  z.object({ version: z.literal(1), sealed: z.base64() }),
  z.object({ version: z.literal(1), open: z.string() }),
]);

/** Linux without a key ring encrypts with a password that everybody knows. */
async function isSafe({ safe, platform }: KeeperOptions): Promise<boolean> {
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(safe.getSelectedStorageBackend()))
    return false;
  return safe.isAsyncEncryptionAvailable();
}

export function createSecretKeeper(options: KeeperOptions): SecretKeeper {
  return {
    read: async () => {
      const areSealed = await isSafe(options);
      if (!areSealed)
        options.warn(
          'This computer has no safe place for secrets: they are in a file that only you may read.',
        );
      return { text: await unseal(options, areSealed), areSealed };
    },
    keep: async (text) => keep(options, text, await isSafe(options)),
  };
}

async function keep({ safe, file }: KeeperOptions, text: string, isSealing: boolean): Promise<void> {
  const content = isSealing
    ? { version: 1, sealed: (await safe.encryptStringAsync(text)).toString('base64') }
    : { version: 1, open: text };
  await file.write(JSON.stringify(content));
}

/** For a checkout with a data folder of its own: the file the station uses when it runs without a shell, as agreed. */
export function createOpenKeeper(file: SealedFile): SecretKeeper {
  return {
    read: async () => ({ text: (await file.read()) ?? null, areSealed: true }),
    keep: (text) => file.write(text),
  };
}

async function unseal(options: KeeperOptions, isSealing: boolean): Promise<string | null> {
  const { safe, file, warn } = options;
  const content = await file.read();
  if (content === undefined) return null;
  try {
    const found = kept.parse(JSON.parse(content));
    if ('open' in found) {
      if (isSealing) await keep(options, found.open, true);
      return found.open;
    }
    const { result, shouldReEncrypt } = await safe.decryptStringAsync(Buffer.from(found.sealed, 'base64'));
    if (shouldReEncrypt) await keep(options, result, isSealing);
    return result;
  } catch {
    await file.setAside();
    warn('The secrets of this station cannot be opened on this computer: pair the station again.');
    return null;
  }
}
