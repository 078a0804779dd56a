/** One entry of the audit trail, whole: what it changed, who did it and from where. */

import { Dialog } from '#renderer/ui/dialog.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from '../layout/layout.module.css';
import { momentWords } from '../time/time-words.ts';
import { actionWords, targetWords } from './action-words.ts';
import { actorOf } from './actor-of.ts';
import { ChangeList } from './change-list.tsx';
import type { Entry } from './entries.ts';
import { readEntry } from './reading/read-entry.ts';
import type { Apart } from './tell-apart.ts';

function Changed({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation();
  const changes = readEntry(i18n, entry);
  const { before, after } = entry;
  if (changes.length === 0) return null;
  const title = before === null ? 'trail.given' : after === null ? 'trail.gone' : 'trail.changed';
  return (
    <section>
      <h3 className={styles.name}>{t(title)}</h3>
      <ChangeList changes={changes} isGone={after === null} />
    </section>
  );
}

type Props = { readonly entry: Entry; readonly apart: Apart; readonly onClose: () => void };

export function EntryDialog({ entry, apart, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const { action, at, targetKind, targetName, address, agent } = entry;
  const target = targetWords(i18n, targetKind);
  const facts = [
    ...(entry.tenantName === null ? [] : [{ name: t('trail.tenant'), value: entry.tenantName }]),
    { name: t('contract.audit.who'), value: actorOf(t, entry, apart) },
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
        <Changed entry={entry} />
        <Facts facts={facts} />
      </div>
    </Dialog>
  );
}
