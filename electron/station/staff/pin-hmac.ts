// PINs are stored as HMAC-SHA256 under the restaurant's key, which is not in the database: a copied file does not
// give them away.
import { createHmac, timingSafeEqual } from 'node:crypto';

export function pinHmac(pinKey: string, pin: string): string {
  return createHmac('sha256', Buffer.from(pinKey, 'base64url')).update(pin, 'utf8').digest('base64url');
}

export function isSameHmac(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
