/** A small drawing of each shape a table can have. */
import type { ReactNode } from 'react';
import { assertNever } from '#shared/must.ts';
import type { Shape } from '../new-table.ts';

function outline(shape: Shape): ReactNode {
  switch (shape) {
    case 'round':
      return <circle cx="12" cy="12" r="7" />;
    case 'oval':
      return <ellipse cx="12" cy="12" rx="10" ry="6" />;
    case 'square':
      return <rect x="5" y="5" width="14" height="14" rx="2" />;
    case 'rectangle':
      return <rect x="2" y="7" width="20" height="10" rx="2" />;
    case 'diamond':
      return <path d="M12 3 21 12 12 21 3 12Z" />;
    case 'booth':
      return (
        <>
          <rect x="3" y="8" width="18" height="8" rx="3" />
          <path d="M5 4h14M5 20h14" strokeLinecap="round" />
        </>
      );
    default:
      return assertNever(shape);
  }
}

export function ShapeIcon({ shape, size = 24 }: { readonly shape: Shape; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      aria-hidden="true"
      focusable="false"
    >
      {outline(shape)}
    </svg>
  );
}
