/** What the feed is narrowed to: a person, one sort of thing, only one's own, only clashes, a guest or a table. */
import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { staffAt } from '#renderer/store/own-steps.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type ActGroup, actGroup } from '#shared/activity/act-group.ts';
import styles from './activity-page.module.css';
import type { Filter } from './use-acts.ts';

type Props = {
  readonly filter: Filter;
  readonly search: Ref<HTMLInputElement>;
  readonly onChange: (filter: Filter) => void;
};

const everybody = 'everybody';
const all = 'all';

function Seek({ filter, search, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.seek}>
      <Search size={18} aria-hidden />
      <input
        ref={search}
        className={styles.sought}
        aria-label={t('activity.search')}
        placeholder={t('activity.search')}
        value={filter.text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
    </div>
  );
}

export function ActFilters({ filter, search, onChange }: Props) {
  const { t } = useTranslation();
  const staff = useStand((state) => state.staff);
  const own = useStand(staffAt);
  const people = [...staff.values()].map(({ id, name }) => ({ value: id, label: name }));
  const groups = [all, ...actGroup.options] as const;
  const choose = (group: ActGroup | typeof all): void =>
    onChange({ ...filter, group: group === all ? null : group });
  const isMine = own !== null && filter.staffId === own;
  return (
    <search className={styles.filters}>
      <Seek filter={filter} search={search} onChange={onChange} />
      <fieldset className={styles.sorts} aria-label={t('activity.sort')}>
        {groups.map((group) => (
          <Button
            key={group}
            look={(filter.group ?? all) === group ? 'soft' : 'plain'}
            pressed={(filter.group ?? all) === group}
            snug
            onPress={() => choose(group)}
          >
            {t(`activity.sorts.${group}`)}
          </Button>
        ))}
      </fieldset>
      <Select
        label={t('activity.person')}
        value={filter.staffId ?? everybody}
        options={[{ value: everybody, label: t('activity.everybody') }, ...people]}
        onChange={(id) => onChange({ ...filter, staffId: id === everybody ? null : id })}
      />
      <Button
        look={isMine ? 'soft' : 'outline'}
        pressed={isMine}
        onPress={() => onChange({ ...filter, staffId: isMine ? null : own })}
      >
        {t('activity.onlyMine')}
      </Button>
      <Button
        look={filter.onlyClashes ? 'soft' : 'outline'}
        pressed={filter.onlyClashes}
        onPress={() => onChange({ ...filter, onlyClashes: !filter.onlyClashes })}
      >
        {t('activity.onlyClashes')}
      </Button>
    </search>
  );
}
