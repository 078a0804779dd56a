// Hands letters to a mail server. The connection is encrypted, except to a server on this very machine.
import { createTransport } from 'nodemailer';
import { finalRefusal } from './final-refusal.ts';
import type { MailCarrier } from './mail-carrier.ts';
import { messageOf } from './message-of.ts';

const LONGEST_WAIT_MS = 20_000;
const SECURE_PORT = 465;
const SUBMISSION_PORT = 587;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

interface SmtpPlace {
  /** Such as smtp://name:password@mail.example.org:587, or smtps:// for a port that is encrypted from the start. */
  readonly url: string;
  readonly from: string;
}

export function smtpCarrier({ url, from }: SmtpPlace): MailCarrier {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? SECURE_PORT : SUBMISSION_PORT) : Number(port),
    secure,
    requireTLS: !secure && !loopback.has(hostname),
    connectionTimeout: LONGEST_WAIT_MS,
    greetingTimeout: LONGEST_WAIT_MS,
    socketTimeout: LONGEST_WAIT_MS,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(messageOf(mail, from));
        return { kind: 'taken' };
      } catch (error) {
        const code = finalRefusal(error);
        if (code === undefined) throw error;
        return { kind: 'refused', code };
      }
    },
  };
}
