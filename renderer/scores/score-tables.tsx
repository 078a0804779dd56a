/** The same score by size of party, by hour and by who added them. */

import type { QuoteScore, QuoteScores } from '#renderer/connection/station.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { biasWords, errorWords, shareWords } from './score-words.ts';
import styles from './scores-page.module.css';

type Line = { readonly id: string; readonly label: string; readonly score: QuoteScore };

function ScoreLine({ label, score }: Line) {
  const { t } = useTranslation();
  const share = Math.round((score.kept ?? 0) * 100);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{score.seated}</td>
      <td className={styles.kept}>
        <span className={styles.bar} style={{ inlineSize: `${String(share)}%` }} aria-hidden />
        {shareWords(t, score.kept)}
      </td>
      <td>{errorWords(t, score.error)}</td>
      <td>{biasWords(t, score.bias)}</td>
    </tr>
  );
}

function ScoreTable({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {(['key', 'seated', 'kept', 'error', 'bias'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`scores.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ScoreLine key={line.id} {...line} />
        ))}
      </tbody>
    </table>
  );
}

export function ScoreTables({ scores }: { readonly scores: QuoteScores }) {
  const { t } = useTranslation();
  const staff = useStand((state) => state.staff);
  const hostName = (id: string | null): string =>
    id === null ? t('scores.nobody') : (staff.get(id)?.name ?? t('scores.gone'));
  const bySize = scores.bySize.toSorted((left, right) => (left.key < right.key ? -1 : 1));
  return (
    <div className={styles.tables}>
      <ScoreTable
        title={t('scores.by.size')}
        lines={bySize.map(({ key, ...score }) => ({
          id: key,
          label: t('scores.guests', { sizes: key.replace('-', '–') }),
          score,
        }))}
      />
      <ScoreTable
        title={t('scores.by.hour')}
        lines={scores.byHour.map(({ key, ...score }) => ({
          id: String(key),
          label: t('scores.hour', { hour: String(key).padStart(2, '0') }),
          score,
        }))}
      />
      <ScoreTable
        title={t('scores.by.host')}
        lines={scores.byHost.map(({ key, ...score }) => ({ id: key ?? '', label: hostName(key), score }))}
      />
    </div>
  );
}
