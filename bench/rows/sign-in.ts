// Signing in with a password: the slow hash, the counting of tries and the new session, on Postgres, four people a second.

import { openLoop, openSender } from '../cloud/http-load.ts';
import { email, password, startServing } from '../cloud/serving.ts';
import { percentile } from '../percentile.ts';
import { absolute, type Bench } from '../row.ts';

const perSecond = 4;
const seconds = 30;

export const signIn: Bench = {
  name: 'sign-in',
  run: async () => {
    const serving = await startServing();
    const { send, close } = openSender(20);
    const body = JSON.stringify({ name: email, password });
    const headers = { 'content-type': 'application/json' };
    const ask = async (): Promise<boolean> => {
      const url = `${serving.url}/trpc/accounts.signIn`;
      return (await send({ url, method: 'POST', headers, body })).status === 200;
    };
    try {
      await openLoop({ perSecond, seconds: 2, ask });
      const { samplesMs, failures } = await openLoop({ perSecond, seconds, ask });
      if (failures > 0) throw new Error(`${failures} of ${perSecond * seconds} could not sign in`);
      const value = percentile(samplesMs, 0.95);
      return [absolute({ name: 'sign-in, p95', value, unit: 'ms', atMost: 400 })];
    } finally {
      close();
      await serving.close();
    }
  },
};
