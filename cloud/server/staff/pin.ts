// A PIN is four to eight digits and is kept only as an HMAC under its restaurant's key.
import { createHmac } from 'node:crypto';
import { z } from 'zod';

export const pin = z.string().regex(/^[0-9]{4,8}$/, 'four to eight digits');

export const hmacOfPin = (pinKey: string, typed: string): string =>
  createHmac('sha256', Buffer.from(pinKey, 'hex')).update(typed).digest('hex');
