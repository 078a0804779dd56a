/** Addresses before and after: only those that changed, each as it stands on a letter. */
import { type Address, openedAddresses } from '#shared/restaurants/address.ts';
import { shownCoordinates } from '#shared/restaurants/coordinates.ts';
import { bothOf, type Part } from './change.ts';
import type { Reading } from './value-words.ts';

const list = openedAddresses.default([]);

function addressWords(address: Address, { translator: { t, language } }: Reading): string {
  const { building, street, postalCode, city, region, country, latitudeMicro, longitudeMicro } = address;
  const compass = t('restaurants.compass', { returnObjects: true });
  const isPlaced = latitudeMicro !== null && longitudeMicro !== null;
  const lines = [
    ...[street, building, [postalCode, city].join(' ').trim(), region],
    new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country,
    isPlaced ? shownCoordinates({ latitudeMicro, longitudeMicro }, language, compass) : '',
    address.isPrimary ? t('restaurants.primaryAddress') : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

export const addressChanges: Part = (sides, reading) => {
  const both = bothOf(sides, 'addresses', list);
  if (both === undefined) return undefined;
  const wordsOf = (all: readonly Address[], id: string): string | null => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? null : addressWords(found, reading);
  };
  const { old, now } = both;
  return [...new Set([...old, ...now].map(({ id }) => id))]
    .map((id) => ({
      name: reading.translator.t('trail.oneAddress'),
      was: wordsOf(old, id),
      is: wordsOf(now, id),
    }))
    .filter(({ was, is }) => was !== is);
};
