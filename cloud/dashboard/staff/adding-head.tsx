/** Which way of adding somebody a form is, and for whom it is the right one. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from '../layout/layout.module.css';

export function AddingHead({ way }: { readonly way: 'pin' | 'invite' | 'signIn' }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={styles.name}>{t(`addingPeople.${way}`)}</h3>
      <p className={styles.about}>{t(`addingPeople.${way}About`)}</p>
    </div>
  );
}
