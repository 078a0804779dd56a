// The picture of whoever is signed in, as bytes: one comes in place of the other, or is taken away.
import type { Hono } from 'hono';
import { setOwnPicture } from '../accounts/own-picture.ts';
import { answerRefusal } from '../http/answer-refused.ts';
import { askedBy, personOf } from '../http/asking.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import { newToken } from '../secret.ts';
import { type PictureDoor, pictureLimit, takePicture } from './picture-request.ts';

export function openAccountPictureDoor(
  app: Hono<CloudEnvironment>,
  { cloud, site, files }: PictureDoor,
): void {
  app.post('/files/account/picture', pictureLimit, async (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const taken = await takePicture(c);
    if (!taken.ok) return answerRefusal(c, taken.reason);
    const { bytes, picture: about } = taken.value;
    const picture = { key: newToken(cloud.random), about: { ...about, bytes: bytes.byteLength } };
    await files.put(picture.key, bytes);
    const former = await setOwnPicture(cloud, person.value, { picture, asked: askedBy(c, site) });
    if (former !== null) await files.remove(former);
    return c.body(null, 204);
  });

  app.delete('/files/account/picture', async (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const former = await setOwnPicture(cloud, person.value, { picture: null, asked: askedBy(c, site) });
    if (former !== null) await files.remove(former);
    return c.body(null, 204);
  });
}
