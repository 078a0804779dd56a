/** The colour and the letters of a server, as the floor has them too. Beside it stands their name. */
import { classNames } from '#renderer/ui/class-names.ts';
import type { ServerPerson } from './server-people.ts';
import styles from './server-sign.module.css';

export function ServerSign({ person: { mark, isGone } }: { readonly person: ServerPerson }) {
  const isKnown = mark !== null && !isGone;
  return (
    <span
      className={classNames(styles.sign, !isKnown && styles.gone)}
      data-tone={isKnown ? mark.tone : undefined}
      aria-hidden
    >
      {mark?.letters ?? '?'}
    </span>
  );
}
