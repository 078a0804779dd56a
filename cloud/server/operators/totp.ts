// Codes of an authenticator app (RFC 6238): six digits of an HMAC-SHA-1, new every 30 seconds. One step before and after
// is taken too, since clocks differ.
import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const SECRET_BYTES = 20;
const DIGITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** In base32, as the apps read it. */
export function newTotpSecret(random: (bytes: number) => Uint8Array): string {
  let bits = '';
  for (const byte of random(SECRET_BYTES)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)] ?? '').join('');
}

function bytesOf(base32: string): Buffer {
  let bits = '';
  for (const letter of base32) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

export const stepAt = (now: number): number => Math.floor(now / STEP_MS);

interface Typed {
  readonly code: string;
  readonly now: number;
}

/** The step the code belongs to; undefined: to none that is near enough. */
export function stepOfCode(secret: string, { code, now }: Typed): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const typed = Buffer.from(code);
  const near = [0, -1, 1].map((distance) => stepAt(now) + distance);
  return near.find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), typed));
}

/** What a QR code for the app says. */
export const otpauthOf = (secret: string, email: string): string =>
  `otpauth://totp/Hoststand:${encodeURIComponent(email)}?secret=${secret}&issuer=Hoststand&digits=${DIGITS}&period=${STEP_MS / 1000}`;
