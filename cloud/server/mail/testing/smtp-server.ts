// A mail server on loopback for tests: it speaks enough SMTP to be handed letters, encrypted where it has a certificate,
// keeps them, and says "later" as often as it is told to, or "never" to addresses it does not know.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { SelfSigned } from './self-signed.ts';

interface ReceivedLetter {
  readonly to: string;
  /** Headers and body as they came. */
  readonly source: string;
  readonly isEncrypted: boolean;
}

export interface SmtpServer {
  readonly url: string;
  readonly letters: readonly ReceivedLetter[];
  close(): Promise<void>;
}

interface Manner {
  /** How many letters are refused for now before one is taken. */
  readonly refuses?: number;
  /** Who has no mailbox here: refused for good. */
  readonly unknown?: readonly string[];
  /** In what words; without any that nobody is called so. */
  readonly refusal?: string;
  /** With one it offers to encrypt. */
  readonly certificate?: SelfSigned;
  /** It offers to, says this when asked, and hangs up. */
  readonly insteadOfEncrypting?: string;
  /** Where it was before; 0: anywhere. */
  readonly port?: number;
}

type Hearing = Pick<Manner, 'unknown' | 'refusal' | 'certificate' | 'insteadOfEncrypting'> & {
  readonly take: (letter: ReceivedLetter) => boolean;
};

class Talk {
  #recipient = '';
  #lines: string[] | undefined;
  #socket: Socket;
  #reader: Interface;
  readonly #hearing: Hearing;

  constructor(socket: Socket, hearing: Hearing) {
    this.#socket = socket;
    this.#hearing = hearing;
    this.#reader = this.#listenTo(socket);
    this.#say('220 ready');
  }

  #listenTo(socket: Socket): Interface {
    const reader = createInterface({ input: socket });
    // The reader says anew what went wrong with what it reads.
    for (const each of [socket, reader]) each.on('error', () => socket.destroy());
    return reader.on('line', (line) => this.#hear(line));
  }

  /** Nothing to who hung up. */
  #say(line: string): void {
    if (this.#socket.writable) this.#socket.write(`${line}\r\n`);
  }

  #encrypt(certificate: SelfSigned): void {
    this.#say('220 go on');
    this.#reader.removeAllListeners();
    this.#socket.removeAllListeners('data');
    this.#socket = new TLSSocket(this.#socket, {
      isServer: true,
      secureContext: createSecureContext(certificate),
    });
    this.#reader = this.#listenTo(this.#socket);
  }

  #answerTo(command: string): string {
    const { certificate, insteadOfEncrypting } = this.#hearing;
    const { unknown = [], refusal = '550 5.1.1 nobody of this name' } = this.#hearing;
    if (command === 'EHLO' && (certificate ?? insteadOfEncrypting)) return '250-fine\r\n250 STARTTLS';
    if (command === 'STAR' && insteadOfEncrypting) return insteadOfEncrypting;
    if (command === 'RCPT' && unknown.includes(this.#recipient)) return refusal;
    if (command === 'DATA') return '354 go on';
    return command === 'QUIT' ? '221 bye' : '250 fine';
  }

  #hear(line: string): void {
    if (this.#lines !== undefined) {
      this.#read(line, this.#lines);
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    const { certificate } = this.#hearing;
    if (command === 'STAR' && certificate) {
      this.#encrypt(certificate);
      return;
    }
    if (command === 'RCPT') this.#recipient = /<(.*)>/.exec(line)?.[1] ?? '';
    if (command === 'DATA') this.#lines = [];
    this.#say(this.#answerTo(command));
    if (command === 'QUIT' || command === 'STAR') this.#socket.end();
  }

  #read(line: string, lines: string[]): void {
    if (line !== '.') {
      lines.push(line.startsWith('.') ? line.slice(1) : line);
      return;
    }
    this.#lines = undefined;
    const isEncrypted = this.#socket instanceof TLSSocket;
    const isTaken = this.#hearing.take({ to: this.#recipient, source: lines.join('\n'), isEncrypted });
    this.#say(isTaken ? '250 taken' : '451 try again later');
  }
}

export async function openSmtpServer({ refuses = 0, port = 0, ...manner }: Manner = {}): Promise<SmtpServer> {
  const letters: ReceivedLetter[] = [];
  let refusalsLeft = refuses;
  const take = (letter: ReceivedLetter): boolean => {
    refusalsLeft -= 1;
    if (refusalsLeft >= 0) return false;
    letters.push(letter);
    return true;
  };
  const server = createServer((socket) => new Talk(socket, { ...manner, take }));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
