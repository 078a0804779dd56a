/** A section: its name, who serves it, what lies in it, and whose parties are still there after a change of hands. */

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Section } from '#shared/sections/section.ts';
import { cleanText } from '#shared/text/clean-text.ts';
import { handedOver, sittingsIn, tablesIn } from './sections-of.ts';
import type { ServerPeople } from './server-people.ts';
import { fullNameOf, shortNameOf } from './server-words.ts';
import styles from './servers-panel.module.css';
import { useServerActions } from './use-server-actions.ts';
import type { Service } from './use-service.ts';

type Props = { readonly section: Section; readonly service: Service; readonly mayManage: boolean };

const nobody = '';

function useOptions(people: ServerPeople, servingId: string | null): readonly SelectOption<string>[] {
  const { t } = useTranslation();
  const servers = [...people.values()]
    .filter(({ id, isGone }) => !isGone || id === servingId)
    .map((person) => {
      const name = fullNameOf(t, person);
      return { value: person.id, label: person.isGone ? t('servers.panel.leftStaff', { name }) : name };
    })
    .sort((left, right) => left.label.localeCompare(right.label));
  return [{ value: nobody, label: t('servers.panel.nobody') }, ...servers];
}

function ServerChoice({
  section,
  service: { people },
  label,
}: Omit<Props, 'mayManage'> & { readonly label: string }) {
  const { t } = useTranslation();
  const { assign } = useServerActions();
  const options = useOptions(people, section.serverId);
  const choose = (id: string): void => {
    if (id === (section.serverId ?? nobody)) return;
    assign(section, id === nobody ? null : { id, name: shortNameOf({ t, people }, id) });
  };
  return <Select label={label} value={section.serverId ?? nobody} options={options} onChange={choose} />;
}

/** Saved when it is left; emptied, it goes back to what it was. */
function NameField({ section }: { readonly section: Section }) {
  const { t } = useTranslation();
  const { renameSection } = useServerActions();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    const name = cleanText(typed ?? section.name);
    if (name !== '' && name !== section.name) renameSection(section, name);
    setTyped(null);
  };
  return (
    <CheckedForm
      onBlur={save}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('servers.panel.name')}
        value={typed ?? section.name}
        maxLength={40}
        onChange={setTyped}
      />
    </CheckedForm>
  );
}

function StillTheirs({ section, service }: Omit<Props, 'mayManage'>) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const { relieve } = useServerActions();
  const { serverId } = section;
  if (serverId === null) return null;
  const others = handedOver(rows, section, serverId);
  const teller = { t, people: service.people };
  const ids = [...new Set(others.flatMap((seating) => seating.serverId ?? []))];
  if (ids.length === 0) return null;
  const name = shortNameOf(teller, serverId);
  const names = ids.map((id) => shortNameOf(teller, id)).join(', ');
  return (
    <span className={styles.still}>
      <span>{t('servers.panel.stillTheirs', { count: others.length, names })}</span>
      <Button look="soft" snug onPress={() => relieve(section, { id: serverId, name }, others.length)}>
        {t('servers.panel.takeOver', { name })}
      </Button>
    </span>
  );
}

function Size({ section }: { readonly section: Section }) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const count = tablesIn(rows, section).length;
  if (count === 0) return <span className={styles.figures}>{t('servers.panel.noTables')}</span>;
  const parties = t('servers.parties', { count: sittingsIn(rows, section).length });
  return (
    <span className={styles.figures}>
      {t('servers.panel.size', { tables: t('servers.tables', { count }), parties })}
    </span>
  );
}

export function SectionRow({ section, service, mayManage }: Props) {
  const { t } = useTranslation();
  const { removeSection } = useServerActions();
  return (
    <li className={styles.section} data-section={section.name}>
      {mayManage ? (
        <div className={styles.fields}>
          <NameField section={section} />
          <ServerChoice section={section} service={service} label={t('servers.panel.servedBy')} />
          <IconButton
            label={t('servers.panel.remove', { section: section.name })}
            icon={<Trash2 size={18} aria-hidden />}
            onPress={() => removeSection(section)}
          />
        </div>
      ) : (
        <ServerChoice section={section} service={service} label={section.name} />
      )}
      <Size section={section} />
      <StillTheirs section={section} service={service} />
    </li>
  );
}
