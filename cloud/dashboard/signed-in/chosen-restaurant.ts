/** Which restaurant the pages are about: the one chosen last in this browser, as long as one works there. */
import { useState } from 'react';

const KEY = 'hoststand.restaurant';

export function useChosen<Restaurant extends { readonly id: string }>(
  restaurants: readonly Restaurant[],
): readonly [Restaurant | undefined, (id: string) => void] {
  const [chosenId, setChosenId] = useState(() => window.localStorage.getItem(KEY));
  const choose = (id: string): void => {
    window.localStorage.setItem(KEY, id);
    setChosenId(id);
  };
  return [restaurants.find(({ id }) => id === chosenId) ?? restaurants[0], choose];
}
