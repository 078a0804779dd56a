/** A state as a shape and a word together, so that it never rests on colour alone. */
import { classNames } from './class-names.ts';
import styles from './state-badge.module.css';

export type StateShape =
  | 'ring'
  | 'half'
  | 'triangle'
  | 'disc'
  | 'dashes'
  | 'cross'
  | 'waves'
  | 'pair'
  | 'slip'
  | 'tick';
export type StateTone = 'neutral' | 'accent' | 'due' | 'late';

const tones = {
  neutral: styles.neutral,
  accent: styles.accent,
  due: styles.due,
  late: styles.late,
} as const;

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 } as const;

const shapes = {
  ring: <circle cx="6" cy="6" r="4" {...stroke} />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.5" {...stroke} strokeWidth={1.5} />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  triangle: <path d="M6 1 11.5 10.5H.5z" fill="currentColor" />,
  disc: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  dashes: <circle cx="6" cy="6" r="4.5" {...stroke} strokeDasharray="2.4 2.3" />,
  cross: <path d="m2.5 2.5 7 7m0-7-7 7" {...stroke} strokeLinecap="round" />,
  waves: <path d="M1 4c2-2 3 2 5 0s3 2 5 0M1 8.5c2-2 3 2 5 0s3 2 5 0" {...stroke} strokeLinecap="round" />,
  slip: (
    <>
      <path d="M2.5 1h7v10l-1.75-1.2L6 11 4.25 9.8 2.5 11z" fill="currentColor" />
      <path d="M4.5 4h3M4.5 6.5h3" fill="none" stroke="var(--card)" strokeWidth={1} />
    </>
  ),
  tick: <path d="m1.5 6.5 3 3 6-7" {...stroke} strokeWidth={2.25} strokeLinecap="round" />,
  pair: (
    <>
      <circle cx="4" cy="6" r="3.5" fill="currentColor" />
      <circle cx="8.5" cy="6" r="2.75" {...stroke} strokeWidth={1.5} />
    </>
  ),
} as const satisfies Record<StateShape, unknown>;

type Props = {
  readonly shape: StateShape;
  readonly tone: StateTone;
  readonly word: string;
  readonly filled?: boolean;
};

export function StateBadge({ shape, tone, word, filled = false }: Props) {
  return (
    <span className={classNames(styles.badge, tones[tone], filled && styles.filled)}>
      <svg
        className={styles.shape}
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
      >
        {shapes[shape]}
      </svg>
      {word}
    </span>
  );
}
