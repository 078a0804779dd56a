// A cloud that hands its letters to a mail server of the test's. Nobody is registered there until a test says so.
import { openSmtpServer, type SmtpServer } from '#server/mail/testing/smtp-server.ts';
import { createCloudClient } from '../../scripts/start/cloud-client.ts';
import { demoOwner, demoRestaurant } from '../../scripts/start/demo.ts';
import { type CloudGround, openCloudGround } from './cloud-ground.ts';
import { ownerAccount } from './restaurant.ts';

export interface MailGround extends CloudGround {
  readonly mailServer: SmtpServer;
  readonly registerOwner: () => Promise<void>;
}

type Manner = Parameters<typeof openSmtpServer>[0];

/** The login is what the cloud says to the mail server, as it stands in an address: name:password@ */
export async function openMailGround(manner: Manner, login = ''): Promise<MailGround> {
  const mailServer = await openSmtpServer(manner);
  const ground = await openCloudGround({
    environment: { SMTP_URL: mailServer.url.replace('//', `//${login}`) },
    fill: () => Promise.resolve(),
  });
  return {
    ...ground,
    mailServer,
    registerOwner: async () => {
      const { accounts } = createCloudClient(ground.cloud.program().url);
      const account = { ...ownerAccount, ownerName: demoOwner.name };
      await accounts.register.mutate({ ...account, restaurant: demoRestaurant });
    },
    close: async () => {
      await ground.close();
      await mailServer.close();
    },
  };
}
