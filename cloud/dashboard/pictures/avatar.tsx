/** Somebody's picture, or the first letter of their name. The name stands beside it, so it says nothing by itself. */
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './pictures.module.css';

type Props = {
  readonly name: string;
  readonly pictureKey: string | null;
  readonly size?: 'line' | 'menu' | 'large';
};

const sizes = { line: styles.inLine, menu: styles.inMenu, large: styles.large } as const;

export function Avatar({ name, pictureKey, size = 'line' }: Props) {
  const look = classNames(styles.avatar, sizes[size]);
  if (pictureKey !== null) return <img className={look} src={`/files/${pictureKey}`} alt="" />;
  const [letter = ''] = name;
  return (
    <span className={look} aria-hidden>
      {letter.toUpperCase()}
    </span>
  );
}
