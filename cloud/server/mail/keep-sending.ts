// Looks for waiting letters every other second, for as long as the service runs. A letter under way is finished before it
// ends.
import type { Cloud } from '../cloud.ts';
import { type Post, sendWaitingMail } from './send-waiting-mail.ts';

const LOOK_MS = 2_000;

export interface Sending {
  readonly stop: () => Promise<void>;
}

export function keepSending(cloud: Cloud, post: Post): Sending {
  let round = Promise.resolve();
  let isSending = false;
  const look = async (): Promise<void> => {
    isSending = true;
    await sendWaitingMail(cloud, post, () => !cloud.ending.aborted)
      .catch((fault: unknown) => cloud.log.error({ fault }, 'sending letters failed'))
      .finally(() => {
        isSending = false;
      });
  };
  const timer = setInterval(() => {
    if (!isSending) round = look();
  }, LOOK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}
