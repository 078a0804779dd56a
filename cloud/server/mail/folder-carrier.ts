// Puts letters into a folder, one .eml file each, which any mail program opens. A file is whole or not there.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailCarrier } from './mail-carrier.ts';
import { messageOf } from './message-of.ts';

interface Folder {
  readonly folder: string;
  readonly from: string;
}

export function folderCarrier({ folder, from }: Folder): MailCarrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${mail.id}.eml`);
      await writeFile(`${path}.part`, message, { mode: 0o600 });
      await rename(`${path}.part`, path);
      return { kind: 'taken' };
    },
  };
}
