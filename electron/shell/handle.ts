// The one door for questions from pages: it checks who asks before it reads what is asked, and parses both
// the question and the answer. Nothing else in the program listens on ipcMain.
import type { Contract } from './channel-contracts.ts';
import { mayNavigate } from './navigation.ts';

type Frame = { readonly url: string; readonly origin: string };

/** The parts used of an IPC event: the frame that sent it and the web contents it belongs to. */
export type Asker<Contents> = {
  readonly senderFrame: Frame | null;
  readonly sender: Contents & { readonly mainFrame: Frame };
};

/** The parts used of Electron's ipcMain. */
export type Door<Contents> = {
  readonly handle: (
    channel: string,
    listener: (event: Asker<Contents>, ...args: readonly unknown[]) => Promise<unknown>,
  ) => void;
};

/** Only the main frame of a trusted page may ask; a frame that has gone has no origin any more. */
function isTrusted(event: Asker<unknown>, origins: ReadonlySet<string>): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return false;
  return mayNavigate(frame.url, origins) && mayNavigate(`${frame.origin}/`, origins);
}

export type Handle<Contents> = <Input, Output>(
  contract: Contract<Input, Output>,
  answer: (input: Input, sender: Contents) => Promise<Output> | Output,
) => void;

export function createHandle<Contents>(door: Door<Contents>, origins: ReadonlySet<string>): Handle<Contents> {
  return (contract, answer) => {
    door.handle(contract.channel, async (event, ...args) => {
      if (!isTrusted(event, origins)) throw new Error(`${contract.channel}: refused`);
      const input = contract.input.safeParse(args[0]);
      if (!input.success || args.length > 1) throw new Error(`${contract.channel}: unreadable`);
      return contract.output.parse(await answer(input.data, event.sender));
    });
  };
}
