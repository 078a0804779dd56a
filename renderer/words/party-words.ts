/** How a party and a table are called in a sentence. A phone that was typed into a name is not to be read. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';

export const partyName = (t: TFunction, party: Party | null): string => {
  if (party === null) return t('ui.someone');
  const { personal, size } = party;
  return personal.name === '' ? t('ui.unnamed', { size }) : withMaskedPhones(personal.name);
};

/** "12", "12 + 13", or the bar when the seating has no table. */
export function tableNames(t: TFunction, tableIds: readonly string[], { tables }: Rows): string {
  if (tableIds.length === 0) return t('tables.bar');
  return joinedNames(tableIds.map((id) => tables.get(id) ?? { name: '?' }));
}

/** "table 12", in a sentence. */
export const tableWords = (t: TFunction, tableIds: readonly string[], rows: Rows): string =>
  tableIds.length === 0 ? t('tables.bar') : t('tables.tableRef', { table: tableNames(t, tableIds, rows) });
