/**
 * What tells people of one name apart: what they sign in with, and for those who work with a PIN only their restaurant, else
 * a number in the order they came.
 */
import type { TFunction } from 'i18next';

export type TrailPerson = {
  readonly id: string;
  readonly name: string;
  /** Null: they work at the stand only. */
  readonly signInName: string | null;
  /** Null: they are nobody's staff. */
  readonly restaurant: string | null;
};

/** By their ids; whoever shares the name with nobody has no words here. */
export type Apart = ReadonlyMap<string, string>;

function standWords(t: TFunction, person: TrailPerson, alike: readonly TrailPerson[]): string {
  const { restaurant } = person;
  const there = alike.filter((other) => other.restaurant === restaurant);
  return [
    t('trail.standOnly'),
    ...(there.length < alike.length && restaurant !== null ? [restaurant] : []),
    ...(there.length > 1 ? [t('trail.numbered', { number: there.indexOf(person) + 1 })] : []),
  ].join(' · ');
}

export function tellApart(t: TFunction, people: readonly TrailPerson[]): Apart {
  const shared = [...Map.groupBy(people, ({ name }) => name).values()].filter(({ length }) => length > 1);
  return new Map(
    shared.flatMap((namesakes) => {
      const alike = namesakes.filter(({ signInName }) => signInName === null);
      return namesakes.map(
        (person) => [person.id, person.signInName ?? standWords(t, person, alike)] as const,
      );
    }),
  );
}
