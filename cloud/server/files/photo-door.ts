// Photos of restaurants as bytes: one comes in, one is shown, one is taken away. Each is checked by what it is, and only
// people of its tenant see it.
import type { Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { readPicture } from '#shared/pictures/picture.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { readTenant } from '../database/tenant-transaction.ts';
import { answerRefusal, answerRefused } from '../http/answer-refused.ts';
import { askedBy, personOf } from '../http/asking.ts';
import type { CloudEnvironment } from '../http/request-log.ts';
import { readerOf } from '../rates/visitor.ts';
import { newToken } from '../secret.ts';
import { actInRestaurant } from '../staff/act-in-restaurant.ts';
import { openAccountPictureDoor } from './account-picture-door.ts';
import { findPicture } from './find-picture.ts';
import { openLogoDoor } from './logo-door.ts';
import { addPhoto, removePhoto } from './photos.ts';
import { type PictureDoor, pictureLimit, takePicture } from './picture-request.ts';

interface PhotoDoor extends PictureDoor {
  /** Recognises and counts who asks. */
  readonly receive: MiddlewareHandler<CloudEnvironment>;
}

const permission = 'restaurant.manage';
const place = z.object({ restaurantId: uuid });
const altText = typedText(200);

function takePhotos(app: Hono<CloudEnvironment>, { cloud, site, files }: PhotoDoor): void {
  app.post('/files/restaurants/:restaurantId/photos', pictureLimit, async (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const where = place.safeParse(c.req.param());
    const alt = altText.safeParse(c.req.query('alt') ?? '');
    if (!where.success || !alt.success) return answerRefused(c, 'NOT_FOUND');
    const taken = await takePicture(c);
    if (!taken.ok) return answerRefusal(c, taken.reason);
    const { bytes, picture } = taken.value;
    const { restaurantId } = where.data;
    const key = newToken(cloud.random);
    const photo = { ...picture, restaurantId, key, altText: alt.data, bytes: bytes.byteLength };
    const request = { ...askedBy(c, site), cloud, session: person.value, restaurantId, permission } as const;
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
    const reader = readerOf(c.get('visitor'));
    if (!reader.ok) return answerRefusal(c, reader.reason);
    const key = await readTenant(cloud.database.kysely, reader.value.tenantId, (tenant) =>
      findPicture(tenant, c.req.param('key')),
    );
    const bytes = key === undefined ? null : await files.get(key);
    const picture = bytes === null ? null : readPicture(bytes);
    if (bytes === null || picture === null) return answerRefused(c, 'NOT_FOUND');
    // A key means one picture for good; only who may see it keeps it.
    c.header('cache-control', 'private, max-age=31536000, immutable');
    c.header('content-type', picture.mediaType);
    return c.body(bytes);
  });
}

function dropPhotos(app: Hono<CloudEnvironment>, { cloud, site, files }: PhotoDoor): void {
  app.delete('/files/restaurants/:restaurantId/photos/:photoId', async (c) => {
    const person = personOf(c);
    if (!person.ok) return answerRefusal(c, person.reason);
    const where = place.extend({ photoId: uuid }).safeParse(c.req.param());
    if (!where.success) return answerRefused(c, 'NOT_FOUND');
    const { restaurantId } = where.data;
    const request = { ...askedBy(c, site), cloud, session: person.value, restaurantId, permission } as const;
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
  openLogoDoor(app, door);
  openAccountPictureDoor(app, door);
}
