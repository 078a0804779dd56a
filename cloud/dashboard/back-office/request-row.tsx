/** A request of a tenant, to leave or for another plan: who asked, what was decided, and the two ways to decide it. */
import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import styles from '../layout/layout.module.css';
import { decidedWords } from '../plan/decided-words.ts';
import { Link } from '../routing/link.tsx';
import { momentWords } from '../time/time-words.ts';
import { WordsDialog } from './words-dialog.tsx';

export type ListedRequest = Omit<
  Awaited<ReturnType<CloudApi['office']['withdrawals']['list']['query']>>[number],
  'tenantState' | 'erasedAfter'
>;
export type Decided = { readonly decision: 'approved' | 'denied'; readonly reason: string };

type Deciding = { readonly request: ListedRequest } & {
  readonly words: Readonly<Record<'approve' | 'approveText' | 'deny' | 'denyText', string>>;
  /** What to know before it is approved. */
  readonly known?: ReactNode;
  readonly mayDecide: boolean;
  readonly decide: (decided: Decided) => Promise<void>;
  /** After the dialog is gone, whether it was decided there or not: somebody else may have been quicker. */
  readonly onClosed: () => void;
};
type Props = Deciding & {
  /** What is wanted, where it is more than a reason. */
  readonly wanted?: string;
  readonly more?: ReactNode;
  readonly acts?: ReactNode;
};

function Decisions({ request: { tenantName }, words, known, decide, onClosed }: Deciding) {
  const { t } = useTranslation();
  const [asked, ask] = useState<'approve' | 'deny' | undefined>();
  const act = (reason: string): Promise<void> =>
    decide({ decision: asked === 'approve' ? 'approved' : 'denied', reason });
  const close = (): void => {
    ask(undefined);
    onClosed();
  };
  return (
    <>
      <Button onPress={() => ask('approve')}>{words.approve}</Button>
      <Button look="plain" onPress={() => ask('deny')}>
        {words.deny}
      </Button>
      {asked === undefined ? null : (
        <WordsDialog
          title={`${words[asked]}: ${tenantName}`}
          about={words[`${asked}Text`]}
          label={t('office.reason')}
          go={words[asked]}
          isNeeded={asked === 'deny'}
          known={asked === 'approve' ? known : null}
          act={act}
          onClose={close}
        />
      )}
    </>
  );
}

export function RequestRow(props: Props) {
  const { t, i18n } = useTranslation();
  const { request, wanted, more, acts, mayDecide } = props;
  const { tenantId, tenantName, state, askedBy, askedAt, decidedAt, decidedBy, decisionReason } = request;
  return (
    <li className={styles.row}>
      <div className={styles.story}>
        <h2 className={styles.name}>
          <Link to={`/backoffice/tenants/${tenantId}`}>{tenantName}</Link>
        </h2>
        <p className={styles.detail}>
          {[
            ...(decidedAt === null ? [t(`office.withdrawals.states.${state}`)] : []),
            momentWords(i18n.language, askedAt),
            askedBy ?? t('office.nobody'),
          ].join(' · ')}
        </p>
        {wanted === undefined ? null : <p className={styles.name}>{wanted}</p>}
        {request.reason === '' ? null : <p>{request.reason}</p>}
        {decidedAt === null ? null : (
          <p className={styles.detail}>
            {decidedWords(t, { state, who: decidedBy, at: momentWords(i18n.language, decidedAt) })}
          </p>
        )}
        {decisionReason === '' ? null : <p>{t('contract.plan.decided', { reason: decisionReason })}</p>}
        {more}
      </div>
      <div className={styles.acts}>
        {state === 'pending' && mayDecide ? <Decisions {...props} /> : null}
        {acts}
      </div>
    </li>
  );
}
