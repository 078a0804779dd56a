// A PIN as people type it.
import { z } from 'zod';

export const pin = z.string().regex(/^\d{4,8}$/, 'a PIN is 4 to 8 digits');

/** The ones everybody tries first. */
export const newPin = pin.refine(
  (text) => !/^(\d)\1*$/.test(text) && !'0123456789'.includes(text) && !'9876543210'.includes(text),
  'this PIN is too easy to guess',
);
