/** The mark of a tenant: its logo, else the first letter of its name on its colour. The name stands beside it. */
import { inkOn } from '#shared/branding/contrast.ts';
import styles from './mark.module.css';

type Props = {
  readonly name: string;
  readonly color: string | null;
  readonly logoKey?: string | null;
};

export function Mark({ name, color, logoKey = null }: Props) {
  if (logoKey !== null) return <img className={styles.logo} src={`/files/${logoKey}`} alt="" />;
  const colors = color === null ? {} : { background: color, color: inkOn(color) };
  const [letter = ''] = name;
  return (
    <span className={styles.mark} style={colors} aria-hidden>
      {letter.toUpperCase()}
    </span>
  );
}
