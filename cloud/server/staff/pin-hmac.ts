// A PIN is kept only as an HMAC under its restaurant's key; stations make the same one. Key and HMAC are base64url.
import { createHmac } from 'node:crypto';

export const hmacOfPin = (pinKey: string, typed: string): string =>
  createHmac('sha256', Buffer.from(pinKey, 'base64url')).update(typed, 'utf8').digest('base64url');
