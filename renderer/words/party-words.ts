/**
 * How a party and a table are called in a sentence. A phone that was typed into a name is not to be read, and a name from
 * right to left turns nothing beside it.
 */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { withMaskedPhones } from '#shared/guests/contacts.ts';
import type { Party } from '#shared/parties/party.ts';
import { joinedNames } from '#shared/tables/joined-names.ts';
import { isolatedName } from '#shared/text/isolated-name.ts';

export const partyName = (t: TFunction, party: Party | null): string =>
  party === null ? t('ui.someone') : nameWords(t, party.personal.name, party.size);

export const nameWords = (t: TFunction, name: string, size: number): string =>
  name === '' ? t('ui.unnamed', { size }) : isolatedName(withMaskedPhones(name));

/** "12", "12 + 13". */
export const namesOf = (tableIds: readonly string[], { tables }: Pick<Rows, 'tables'>): string =>
  joinedNames(tableIds.map((id) => tables.get(id) ?? { name: '?' }));

/** The same, or the bar when the seating has no table. */
export const tableNames = (t: TFunction, tableIds: readonly string[], rows: Rows): string =>
  tableIds.length === 0 ? t('tables.bar') : namesOf(tableIds, rows);

/** "table 12", in a sentence. */
export const tableWords = (t: TFunction, tableIds: readonly string[], rows: Rows): string =>
  tableIds.length === 0 ? t('tables.bar') : t('tables.tableRef', { table: tableNames(t, tableIds, rows) });
