// A mail server on loopback for tests: it speaks enough SMTP to be handed letters, keeps them, and says "later" as often
// as it is told to.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

interface ReceivedLetter {
  readonly to: string;
  /** Headers and body as they came. */
  readonly source: string;
}

export interface SmtpServer {
  readonly url: string;
  readonly letters: readonly ReceivedLetter[];
  close(): Promise<void>;
}

interface Manner {
  /** How many letters are refused for now before one is taken. */
  readonly refuses?: number;
  /** Where it was before; 0: anywhere. */
  readonly port?: number;
}

class Talk {
  #recipient = '';
  #lines: string[] | undefined;
  readonly #socket: Socket;
  readonly #take: (letter: ReceivedLetter) => boolean;

  constructor(socket: Socket, take: (letter: ReceivedLetter) => boolean) {
    this.#socket = socket;
    this.#take = take;
    this.#say('220 ready');
    createInterface({ input: socket }).on('line', (line) => this.#hear(line));
    socket.on('error', () => socket.destroy());
  }

  #say(line: string): void {
    this.#socket.write(`${line}\r\n`);
  }

  #hear(line: string): void {
    if (this.#lines !== undefined) {
      this.#read(line, this.#lines);
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT') this.#recipient = /<(.*)>/.exec(line)?.[1] ?? '';
    if (command === 'DATA') this.#lines = [];
    this.#say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 fine');
    if (command === 'QUIT') this.#socket.end();
  }

  #read(line: string, lines: string[]): void {
    if (line !== '.') {
      lines.push(line.startsWith('.') ? line.slice(1) : line);
      return;
    }
    this.#lines = undefined;
    const isTaken = this.#take({ to: this.#recipient, source: lines.join('\n') });
    this.#say(isTaken ? '250 taken' : '451 try again later');
  }
}

export async function openSmtpServer({ refuses = 0, port = 0 }: Manner = {}): Promise<SmtpServer> {
  const letters: ReceivedLetter[] = [];
  let refusalsLeft = refuses;
  const take = (letter: ReceivedLetter): boolean => {
    refusalsLeft -= 1;
    if (refusalsLeft >= 0) return false;
    letters.push(letter);
    return true;
  };
  const server = createServer((socket) => new Talk(socket, take));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
