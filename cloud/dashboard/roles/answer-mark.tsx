/** May or may not: told by its shape, by its colour, and in words to screen readers. */
import { Check, Minus } from 'lucide-react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import styles from './roles.module.css';

export function AnswerMark({ isYes }: { readonly isYes: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={isYes ? styles.yes : styles.no}>
      {isYes ? <Check size={20} aria-hidden /> : <Minus size={16} aria-hidden />}
      <VisuallyHidden text={t(isYes ? 'rights.may' : 'rights.mayNot')} />
    </span>
  );
}
