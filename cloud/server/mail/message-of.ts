// A letter as nodemailer takes it: automatic, with an id of its own, and never fetching anything.
import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from './mail-carrier.ts';

const hostOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';

export const messageOf = ({ id, to, ...rest }: OutgoingMail, from: string): SendMailOptions => ({
  ...rest,
  from,
  to: { name: '', address: to },
  messageId: `<${id}@${hostOf(from)}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
