/** Words that are often used in a field, one press each; a pressed one is in it. */
import styles from './party-form.module.css';

type Props = {
  readonly label: string;
  readonly words: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (word: string) => void;
};

export function Suggestions({ label, words, chosen, onToggle }: Props) {
  if (words.length === 0) return null;
  return (
    <fieldset className={styles.suggestions} aria-label={label}>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          className={styles.suggestion}
          aria-pressed={chosen.includes(word)}
          onClick={() => onToggle(word)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
