/** What goes around one section: its name, what it is about, and its parts. */
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './settings.module.css';
import type { SettingsSection } from './settings-section.ts';

type Props = {
  readonly section: SettingsSection;
  readonly children: ReactNode;
};

export function SectionFrame({ section, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.section}>
      <header className={styles.lead}>
        <h2 className={styles.title}>{t(`settings.section.${section}`)}</h2>
        <p className={styles.about}>{t(`settings.about.${section}`)}</p>
      </header>
      {children}
    </div>
  );
}

type PartProps = { readonly title: string; readonly about?: string; readonly children: ReactNode };

export function Part({ title, about, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {about === undefined ? null : <p className={styles.quiet}>{about}</p>}
      {children}
    </section>
  );
}
