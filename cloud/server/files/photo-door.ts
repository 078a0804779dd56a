// Photos of restaurants as bytes: one comes in, one is shown, one is taken away. Each is checked by what it is, and only
// people of its tenant see it.
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import type { Session } from '../accounts/session.ts';
import type { Asked } from '../audit/origin.ts';
import type { Cloud } from '../cloud.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { addressOf } from '../http/address-of.ts';
import { answerRefusal, answerRefused } from '../http/answer-refused.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import type { Site } from '../http/site.ts';
import { newToken } from '../secret.ts';
import { actInRestaurant } from '../staff/act-in-restaurant.ts';
import type { FileStore } from './file-store.ts';
import { addPhoto, findPhoto, removePhoto } from './photos.ts';
import { readPicture } from './read-picture.ts';

const LARGEST_PICTURE = 2 * 1024 * 1024;
const WIDEST_PX = 4096;

interface PhotoDoor {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly files: FileStore;
  /** Recognises and counts who asks. */
  readonly receive: MiddlewareHandler<CloudEnvironment>;
}

type Asking = Context<CloudEnvironment>;

function sessionOf(c: Asking): Session | null {
  const visitor = c.get('visitor');
  return visitor.kind === 'person' && !visitor.session.mustChangePassword ? visitor.session : null;
}

const askedBy = (c: Asking, site: Site): Asked => ({
  address: addressOf(site, c),
  requestId: c.get('requestId'),
  requestHeaders: c.req.raw.headers,
});

const permission = 'restaurant.manage';
const place = z.object({ restaurantId: uuid });
const altText = typedText(200);

function takePhotos(app: Hono<CloudEnvironment>, { cloud, site, files }: PhotoDoor): void {
  const limit = bodyLimit({
    maxSize: LARGEST_PICTURE,
    onError: (c) => answerRefused(c, 'PAYLOAD_TOO_LARGE'),
  });
  app.post('/files/restaurants/:restaurantId/photos', limit, async (c) => {
    const session = sessionOf(c);
    if (session === null) return answerRefusal(c, { kind: 'not-signed-in' });
    const where = place.safeParse(c.req.param());
    const alt = altText.safeParse(c.req.query('alt') ?? '');
    if (!where.success || !alt.success) return answerRefused(c, 'NOT_FOUND');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const picture = readPicture(bytes);
    if (picture === null) return answerRefusal(c, { kind: 'not-a-picture' });
    if (Math.max(picture.width, picture.height) > WIDEST_PX) {
      return answerRefusal(c, { kind: 'picture-too-wide' });
    }
    const { restaurantId } = where.data;
    const key = newToken(cloud.random);
    const photo = { ...picture, restaurantId, key, altText: alt.data, bytes: bytes.byteLength };
    const request = { ...askedBy(c, site), cloud, session, restaurantId, permission } as const;
    await files.put(key, bytes);
    const done = await actInRestaurant(request, (tenant, acting) =>
      addPhoto(cloud, tenant, { photo, acting }),
    );
    if (done.ok) return c.json({ id: done.value }, 201);
    await files.remove(key);
    return answerRefusal(c, done.reason);
  });
}

function showPhotos(app: Hono<CloudEnvironment>, { cloud, files }: PhotoDoor): void {
  app.get('/files/:key', async (c) => {
    const session = sessionOf(c);
    if (session === null) return answerRefusal(c, { kind: 'not-signed-in' });
    const photo = await withTenant(cloud.database.kysely, session.tenantId, (tenant) =>
      findPhoto(tenant, c.req.param('key')),
    );
    const bytes = photo === undefined ? null : await files.get(photo.key);
    if (photo === undefined || bytes === null) return answerRefused(c, 'NOT_FOUND');
    // A key means one picture for good; only who may see it keeps it.
    c.header('cache-control', 'private, max-age=31536000, immutable');
    c.header('content-type', photo.mediaType);
    return c.body(bytes);
  });
}

function dropPhotos(app: Hono<CloudEnvironment>, { cloud, site, files }: PhotoDoor): void {
  app.delete('/files/restaurants/:restaurantId/photos/:photoId', async (c) => {
    const session = sessionOf(c);
    if (session === null) return answerRefusal(c, { kind: 'not-signed-in' });
    const where = place.extend({ photoId: uuid }).safeParse(c.req.param());
    if (!where.success) return answerRefused(c, 'NOT_FOUND');
    const { restaurantId } = where.data;
    const request = { ...askedBy(c, site), cloud, session, restaurantId, permission } as const;
    const done = await actInRestaurant(request, (tenant, acting) =>
      removePhoto(tenant, { ...where.data, acting }),
    );
    if (!done.ok) return answerRefusal(c, done.reason);
    await files.remove(done.value);
    return c.body(null, 204);
  });
}

export function openPhotoDoor(app: Hono<CloudEnvironment>, door: PhotoDoor): void {
  app.use('/files/*', door.receive);
  takePhotos(app, door);
  showPhotos(app, door);
  dropPhotos(app, door);
}
