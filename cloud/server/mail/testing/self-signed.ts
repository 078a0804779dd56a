// A certificate for 127.0.0.1, or for names, that vouches for itself, made anew for a test: what a mail server shows before a connection
// is encrypted. The few parts of X.509 it needs are spelled in DER here.
import { generateKeyPairSync, sign } from 'node:crypto';

const part = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => part(0x30, ...parts);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const objectId = (hex: string): Buffer => part(0x06, bytes(hex));
const time = (at: Date): Buffer =>
  part(0x18, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
const commonName = objectId('550403');
const alternativeName = objectId('551d11');
const loopback = part(0x87, Buffer.from([127, 0, 0, 1]));

export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

export function selfSigned(now: Date, names: readonly string[] = []): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(part(0x31, sequence(commonName, part(0x0c, Buffer.from('127.0.0.1')))));
  const day = 24 * 60 * 60 * 1000;
  const lasts = [-day, day].map((offset) => time(new Date(now.getTime() + offset)));
  const isFor = names.length === 0 ? [loopback] : names.map((each) => part(0x82, Buffer.from(each)));
  const extensions = sequence(sequence(alternativeName, part(0x04, sequence(...isFor))));
  const told = sequence(
    part(0xa0, bytes('020102')),
    bytes('020101'),
    ecdsaWithSha256,
    name,
    sequence(...lasts),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    part(0xa3, extensions),
  );
  const signature = part(0x03, bytes('00'), sign('sha256', told, privateKey));
  const certificate = sequence(told, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}
