/** All that is found now, however many pages it takes, as a file for a spreadsheet. */
import { Download } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { AUDIT_PAGE } from '#shared/pages/audit-page.ts';
import { csvCell } from '#shared/text/csv-cell.ts';
import { keepFile } from '../cloud-api/download.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { dayOf } from '../time/days.ts';
import { actionWords, targetWords } from './action-words.ts';
import { actorOf } from './actor-of.ts';
import { type Entry, type Filter, placeOf } from './entries.ts';
import { changeLine, readEntry } from './reading/read-entry.ts';
import type { Apart } from './tell-apart.ts';

type Ask = (after: Filter['after']) => Promise<readonly Entry[]>;

async function askAll(ask: Ask): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for (let place: Filter['after'] = null; ; ) {
    const page: readonly Entry[] = await ask(place);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < AUDIT_PAGE) return all;
    place = placeOf(last);
  }
}

type Shown = { readonly apart: Apart; readonly isOfMany: boolean };

function useRowOf(): (entry: Entry, shown: Shown) => readonly unknown[] {
  const { t, i18n } = useTranslation();
  return (entry, { apart, isOfMany }) => {
    const { seq, at, tenantName, action, targetKind, targetName, address } = entry;
    const changes = readEntry(i18n, entry);
    const side = (which: 'was' | 'is'): string =>
      changes
        .flatMap((change) => (change[which] === null ? [] : [changeLine(change, change[which])]))
        .join('\n');
    return [
      ...[seq, new Date(at).toISOString(), ...(isOfMany ? [tenantName] : []), actionWords(i18n, action)],
      ...[actorOf(t, entry, apart), targetWords(i18n, targetKind), targetName],
      ...[side('was'), side('is'), address],
    ];
  };
}

type Props = { readonly ask: Ask; readonly apart: Apart };

export function TrailExport({ ask, apart }: Props) {
  const { t } = useTranslation();
  const { isBusy, failure, run } = useCommand();
  const rowOf = useRowOf();
  const headsOf = (isOfMany: boolean) => [
    ...[t('trail.number'), t('trail.time'), ...(isOfMany ? [t('trail.tenant')] : []), t('trail.what')],
    ...[t('contract.audit.who'), t('contract.audit.target'), t('trail.name')],
    ...[t('contract.audit.before'), t('contract.audit.after'), t('contract.audit.address')],
  ];
  const save = async (): Promise<void> => {
    const entries = await askAll(ask);
    // Only operators are told of whom an entry is.
    const isOfMany = entries.some(({ tenantName }) => tenantName !== null);
    const rows = entries.map((entry) => rowOf(entry, { apart, isOfMany }));
    const lines = [headsOf(isOfMany), ...rows].map((row) => row.map(csvCell).join(','));
    const file = new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
    keepFile(file, `${t('trail.file')}-${dayOf(Date.now())}.csv`);
  };
  return (
    <div>
      <Button disabled={isBusy} onPress={() => run(save)}>
        <Download size={18} aria-hidden />
        {t('trail.export')}
      </Button>
      <FailureNotice failure={failure} />
    </div>
  );
}
