// Which way letters leave, as the environment says it: to a mail server, or into a folder beside the data.
import { join } from 'node:path';
import { z } from 'zod';
import { folderCarrier } from './folder-carrier.ts';
import type { MailCarrier } from './mail-carrier.ts';
import { smtpCarrier } from './smtp-carrier.ts';

export const mailSettings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]*$/, 'an address, such as Hoststand <hello@example.org>')
    .default('Hoststand <hoststand@localhost>'),
});

interface Chosen extends z.infer<typeof mailSettings> {
  /** The folder of the data. */
  readonly data: string;
}

export const carrierOf = ({ SMTP_URL, MAIL_FROM, data }: Chosen): MailCarrier =>
  SMTP_URL === undefined
    ? folderCarrier({ folder: join(data, 'mail'), from: MAIL_FROM })
    : smtpCarrier({ url: SMTP_URL, from: MAIL_FROM });
