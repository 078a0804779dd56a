/** The recovery codes, to be printed, copied or written down. Only who says that they have kept them goes on. */
import { Copy, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import layout from '../layout/layout.module.css';
import styles from './recovery-step.module.css';

type CodesProps = { readonly codes: readonly string[] };
type SheetProps = CodesProps & { readonly email: string };

/** All that a printer is given of the page. */
function Sheet({ codes, email }: SheetProps) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(Date.now());
  return (
    <div className={styles.sheet}>
      <p className={styles.onPaper}>{t('recovery.sheet', { email, date, place: window.location.host })}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function KeepActions({ codes }: CodesProps) {
  const { t } = useTranslation();
  const { toasts } = useServices();
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    );
    toasts.show({ title: t(isCopied ? 'recovery.copied' : 'recovery.notCopied') });
  };
  return (
    <div className={styles.acts}>
      <Button onPress={() => window.print()}>
        <Printer size={18} aria-hidden />
        {t('recovery.print')}
      </Button>
      {/* A page that is not served safely has no clipboard. */}
      {window.isSecureContext ? (
        <Button onPress={() => void copy()}>
          <Copy size={18} aria-hidden />
          {t('recovery.copy')}
        </Button>
      ) : null}
    </div>
  );
}

type Props = SheetProps & {
  /** What becomes of them when this page goes away first. */
  readonly until: string;
  readonly keep: () => Promise<void>;
};

export function RecoveryStep({ codes, email, until, keep }: Props) {
  const { t } = useTranslation();
  const { isBusy, failure, run } = useCommand();
  const heading = useRef<HTMLHeadingElement>(null);
  // The field that had the focus is gone; from here the codes are read on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={layout.form}>
      <h2 ref={heading} tabIndex={-1} className={layout.title}>
        {t('recovery.title')}
      </h2>
      <p className={layout.about}>{t('recovery.text')}</p>
      <Sheet codes={codes} email={email} />
      <KeepActions codes={codes} />
      <p className={layout.detail}>{until}</p>
      <FailureNotice failure={failure} />
      <Button look="primary" wide disabled={isBusy} onPress={() => run(keep)}>
        {t('recovery.kept')}
      </Button>
    </div>
  );
}
