/** Gives out everything that is kept of a tenant as one file, and says how far it is. */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { download, type Progress } from '../cloud-api/download.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';

const MEGABYTE = 1_000_000;

type Props = {
  /** Null: of the tenant that is signed in. */
  readonly tenantId: string | null;
  readonly disabledWhy?: string | null;
};

export function ExportButton({ tenantId, disabledWhy }: Props) {
  const { t, i18n } = useTranslation();
  const { connection } = useServices();
  const { isBusy, failure, run } = useCommand();
  const [progress, setProgress] = useState<Progress | undefined>();
  const [kept, setKept] = useState<string | undefined>();
  const amount = (bytes: number): string =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(bytes / MEGABYTE);
  const give = async (): Promise<void> => {
    setKept(undefined);
    setProgress(undefined);
    const path = tenantId === null ? '/exports/own' : `/exports/tenants/${tenantId}`;
    setKept(await download(connection, { path, onProgress: setProgress }));
  };
  const busyWords =
    progress === undefined
      ? t('exports.collecting')
      : t('exports.receiving', { received: amount(progress.received), whole: amount(progress.whole) });
  const keptWords = kept === undefined ? '' : t('exports.kept', { name: kept });
  return (
    <div>
      <Button disabled={isBusy} disabledWhy={disabledWhy} onPress={() => run(give)}>
        <Download size={16} aria-hidden />
        {t('exports.go')}
      </Button>
      <p className={styles.detail} role="status">
        {isBusy ? busyWords : keptWords}
      </p>
      <FailureNotice failure={failure} />
    </div>
  );
}
