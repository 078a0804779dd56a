// Where a restaurant is: several addresses, one of them the primary one.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { country } from './country.ts';

export const mostAddresses = 10;

const micro = (degrees: number) =>
  z
    .int()
    .min(-degrees * 1_000_000)
    .max(degrees * 1_000_000)
    .nullable();

const address = z
  .object({
    /** Of one that is new the page makes it, so that saving it twice adds it once. */
    id: uuid,
    building: typedText(60),
    street: typedText(120).pipe(z.string().min(1)),
    city: typedText(80).pipe(z.string().min(1)),
    region: typedText(80),
    postalCode: typedText(20),
    country,
    latitudeMicro: micro(90),
    longitudeMicro: micro(180),
    isPrimary: z.boolean(),
  })
  .refine(
    ({ latitudeMicro, longitudeMicro }) => (latitudeMicro === null) === (longitudeMicro === null),
    'both coordinates or none',
  );
export type Address = z.infer<typeof address>;

/** Whatever they say: those a page was opened with are only compared. */
export const openedAddresses = z.array(address).max(mostAddresses);

export const addresses = openedAddresses.refine(
  (all) => all.length === 0 || all.filter(({ isPrimary }) => isPrimary).length === 1,
  'one is primary',
);
