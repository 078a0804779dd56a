/** The fields of a station on its own: the restaurant, who starts it, and where it stands. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type AloneDraft, aloneProblems } from './alone-draft.ts';
import styles from './first-run.module.css';

type Props = {
  readonly draft: AloneDraft;
  readonly wasTried: boolean;
  readonly onChange: (change: Partial<AloneDraft>) => void;
};

function useProblem({ draft, wasTried }: Props): (field: keyof AloneDraft) => string | undefined {
  const { t } = useTranslation();
  const problems = wasTried ? aloneProblems(draft) : new Set<keyof AloneDraft>();
  return (field) => (problems.has(field) ? t(`firstRun.alone.problem.${field}`) : undefined);
}

function PersonFields(props: Props) {
  const { t } = useTranslation();
  const problem = useProblem(props);
  const { draft, onChange } = props;
  return (
    <>
      <TextField
        label={t('firstRun.alone.owner')}
        value={draft.owner}
        problem={problem('owner')}
        maxLength={100}
        onChange={(owner) => onChange({ owner })}
      />
      <TextField
        label={t('firstRun.alone.pin')}
        hint={t('firstRun.alone.pinHint')}
        value={draft.pin}
        problem={problem('pin')}
        type="password"
        inputMode="numeric"
        maxLength={8}
        autoComplete="new-password"
        onChange={(pin) => onChange({ pin })}
      />
    </>
  );
}

export function AloneFields(props: Props) {
  const { t } = useTranslation();
  const problem = useProblem(props);
  const { draft, onChange } = props;
  return (
    <>
      <div className={styles.wide}>
        <TextField
          label={t('firstRun.alone.restaurant')}
          value={draft.restaurant}
          problem={problem('restaurant')}
          maxLength={100}
          autoFocus
          onChange={(restaurant) => onChange({ restaurant })}
        />
      </div>
      <PersonFields {...props} />
      <TextField
        label={t('firstRun.alone.timeZone')}
        value={draft.timeZone}
        problem={problem('timeZone')}
        maxLength={64}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <TextField
        label={t('firstRun.alone.country')}
        hint={t('firstRun.alone.countryHint')}
        value={draft.country}
        problem={problem('country')}
        maxLength={2}
        onChange={(country) => onChange({ country: country.toUpperCase() })}
      />
    </>
  );
}
