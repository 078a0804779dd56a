// Bytes as a QR code (ISO/IEC 18004), at level M: rows of modules, one string a row, `1` for dark. A light margin of four
// modules belongs around it.
import { drawSymbol, qrMasks } from './draw-symbol.ts';
import { maskPenalty } from './mask-penalty.ts';
import { codewordBits } from './qr-codewords.ts';
import { versionFor } from './qr-version.ts';

/** Undefined: more bytes than the largest symbol here holds. */
export function qrCode(bytes: Uint8Array): readonly string[] | undefined {
  const version = versionFor(bytes.length);
  if (version === undefined) return undefined;
  const drawing = { version, bits: codewordBits(bytes, version) };
  const drawn = qrMasks.map((_, mask) => drawSymbol(drawing, mask));
  const penalties = drawn.map(maskPenalty);
  return drawn[penalties.indexOf(Math.min(...penalties))];
}
