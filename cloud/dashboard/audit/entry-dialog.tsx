/** One entry of the audit trail, whole: who, from where, and what was before and after, side by side. */
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import styles from '../layout/layout.module.css';
import { momentWords } from '../time/time-words.ts';
import { actionWords, fieldWords, targetWords } from './action-words.ts';
import type { Entry } from './entries.ts';

const fields = z.record(z.string(), z.unknown());

type Spoken = Pick<Entry, 'names'> & { readonly text: string | null };

function useFacts({ names, text }: Spoken): readonly Fact[] {
  const { i18n } = useTranslation();
  const wordsOf = (key: string, value: unknown): string => {
    if (typeof value === 'string') return names[value] ?? value;
    return typeof value === 'number' && key.endsWith('At')
      ? momentWords(i18n.language, value)
      : JSON.stringify(value);
  };
  return Object.entries(text === null ? {} : fields.parse(JSON.parse(text))).map(([key, value]) => ({
    name: fieldWords(i18n, key),
    value: wordsOf(key, value),
  }));
}

function Side({ title, ...spoken }: Spoken & { readonly title: string }) {
  const { t } = useTranslation();
  const facts = useFacts(spoken);
  return (
    <section>
      <h3 className={styles.name}>{title}</h3>
      {facts.length === 0 ? (
        <p className={styles.detail}>{t('contract.audit.nothing')}</p>
      ) : (
        <Facts facts={facts} />
      )}
    </section>
  );
}

export function EntryDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { action, at, actorName, actorKind, targetKind, targetName, address, agent } = entry;
  const target = targetWords(i18n, targetKind);
  const facts = [
    ...(entry.tenantName === null ? [] : [{ name: t('auditTargets.tenant'), value: entry.tenantName }]),
    { name: t('contract.audit.who'), value: actorName ?? t(`contract.audit.actors.${actorKind}`) },
    { name: t('contract.audit.target'), value: targetName === null ? target : `${target}: ${targetName}` },
    { name: t('contract.audit.address'), value: address ?? t('contract.audit.here') },
    { name: t('contract.audit.name'), value: action },
    ...(agent === null ? [] : [{ name: t('contract.audit.agent'), value: agent }]),
  ];
  return (
    <Dialog
      open
      wide
      reading
      title={actionWords(i18n, action)}
      about={`${t('contract.audit.entry', { seq: entry.seq })} · ${momentWords(i18n.language, at)}`}
      closeLabel={t('ui.close')}
      onClose={onClose}
    >
      <div className={styles.form}>
        <Facts facts={facts} />
        <div className={styles.sides}>
          <Side title={t('contract.audit.before')} text={entry.before} names={entry.names} />
          <Side title={t('contract.audit.after')} text={entry.after} names={entry.names} />
        </div>
      </div>
    </Dialog>
  );
}
