/** The letters of a section in its hue. */
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './section-mark.module.css';

const hues = [
  styles.blue,
  styles.plum,
  styles.olive,
  styles.copper,
  styles.indigo,
  styles.rose,
  styles.moss,
  styles.slate,
] as const;

/** Sets the hue for everything inside. */
export const hueClass = (hue: number): string | undefined => hues[hue % hues.length];

type Props = { readonly hue: number; readonly letters: string };

export function SectionLetters({ hue, letters }: Props) {
  return (
    <span aria-hidden className={classNames(styles.letters, hueClass(hue))}>
      {letters}
    </span>
  );
}
