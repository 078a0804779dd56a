/** How a party and a table are called in a sentence. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import type { Party } from '#shared/parties/party.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';

export const partyName = (t: TFunction, party: Party | null): string => {
  if (party === null) return t('ui.someone');
  return party.personal.name === '' ? t('ui.unnamed', { size: party.size }) : party.personal.name;
};

/** "12", "12 + 13", or the bar when the seating has no table. */
export function tableNames(t: TFunction, tableIds: readonly string[], { tables }: Rows): string {
  if (tableIds.length === 0) return t('tables.bar');
  return joinedNames(tableIds.map((id) => tables.get(id) ?? { name: '?' }));
}
