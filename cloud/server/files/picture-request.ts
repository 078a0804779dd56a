// What every way of bringing a picture asks of a request: who it is from, and that its bytes are a picture of bearable size.
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { judgePicture, LARGEST_PICTURE_BYTES, type Picture } from '#shared/pictures/picture.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Session } from '../accounts/session.ts';
import type { Asked } from '../audit/origin.ts';
import type { Cloud } from '../cloud.ts';
import { addressOf } from '../http/address-of.ts';
import { answerRefusal } from '../http/answer-refused.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import type { Site } from '../http/site.ts';
import { sessionOf } from '../rates/visitor.ts';
import type { Refusal } from '../refusal.ts';
import type { FileStore } from './file-store.ts';

export interface PictureDoor {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly files: FileStore;
}

export type Asking = Context<CloudEnvironment>;

export const pictureLimit = bodyLimit({
  maxSize: LARGEST_PICTURE_BYTES,
  onError: (c) => answerRefusal(c, { kind: 'picture-too-large' }),
});

/** For pictures and whatever else is a person's own business: nobody who only looks. */
export function bringerOf(c: Asking): Result<Session, Refusal> {
  const found = sessionOf(c.get('visitor'));
  return found.ok && found.value.mustChangePassword ? failed({ kind: 'password-change-needed' }) : found;
}

export const askedBy = (c: Asking, site: Site): Asked => ({
  address: addressOf(site, c),
  requestId: c.get('requestId'),
  requestHeaders: c.req.raw.headers,
});

interface Taken {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly picture: Picture;
}

export async function takePicture(c: Asking): Promise<Result<Taken, Refusal>> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const judged = judgePicture(bytes);
  return judged.ok ? ok({ bytes, picture: judged.value }) : failed({ kind: judged.reason });
}
