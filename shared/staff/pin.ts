// A PIN as people type it, and which ones may be chosen: one rule for the cloud, its stations and every form.
import { z } from 'zod';

export const pin = z.string().regex(/^[0-9]{4,8}$/, 'four to eight digits');

/** The ones everybody tries first. */
const isEasy = (text: string): boolean =>
  /^(\d)\1*$/.test(text) || '0123456789'.includes(text) || '9876543210'.includes(text);

export const newPin = pin.refine((text) => !isEasy(text), 'this PIN is too easy to guess');

export const isNewPin = (text: string): boolean => newPin.safeParse(text).success;
