/** A text as a QR code, dark on white whatever the theme, since not every camera reads it the other way round. */
import { useMemo } from 'react';
import { qrCode } from '#shared/qr-code/qr-code.ts';
import styles from './qr-picture.module.css';

/** Light modules the standard wants on every side. */
const MARGIN = 4;

type Props = { readonly text: string; readonly label: string };

const outlineOf = (rows: readonly string[]): string =>
  rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: dark }) => `M${index} ${y}h${dark.length}v1h-${dark.length}z`,
      ),
    )
    .join('');

/** Nothing, for a text that is too long for a symbol. */
export function QrPicture({ text, label }: Props) {
  const rows = useMemo(() => qrCode(new TextEncoder().encode(text)), [text]);
  if (rows === undefined) return null;
  const size = rows.length + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.picture}
      viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <title>{label}</title>
      <path d={outlineOf(rows)} />
    </svg>
  );
}
