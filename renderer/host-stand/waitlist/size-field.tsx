/** How many they are: one press for the usual sizes, a field for any. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './party-form.module.css';

const tiles = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

type Props = {
  readonly size: string;
  readonly hasProblem: boolean;
  readonly onChange: (size: string) => void;
};

export function SizeField({ size, hasProblem, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.sizes}>
      <fieldset className={styles.tiles} aria-label={t('parties.quick.sizes')}>
        {tiles.map((tile) => (
          <button
            key={tile}
            type="button"
            className={styles.tile}
            aria-pressed={tile === size.trim()}
            aria-label={t('parties.guests', { count: Number(tile) })}
            onClick={() => onChange(tile)}
          >
            {tile}
          </button>
        ))}
      </fieldset>
      <div className={styles.number}>
        <TextField
          label={t('parties.form.size')}
          value={size}
          inputMode="numeric"
          maxLength={2}
          problem={hasProblem ? t('parties.form.sizeProblem') : undefined}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
