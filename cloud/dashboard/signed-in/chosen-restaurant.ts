/** Which restaurant the pages are about: that of the address, else the one chosen last in this browser. */
import { useState } from 'react';
import { fillPath } from '#shared/pages/match-path.ts';
import { findPage } from '#shared/pages/page-paths.ts';
import { useBrowserAddress, usePlace } from '../routing/address-context.tsx';

const KEY = 'hoststand.restaurant';

export function useChosen<Restaurant extends { readonly id: string }>(
  restaurants: readonly Restaurant[],
): readonly [Restaurant | undefined, (id: string) => void] {
  const [chosenId, setChosenId] = useState(() => window.localStorage.getItem(KEY));
  const address = useBrowserAddress();
  const found = findPage(usePlace().path);
  const wantedId = found?.parameters.restaurantId;
  const choose = (id: string): void => {
    window.localStorage.setItem(KEY, id);
    setChosenId(id);
    if (found !== null && wantedId !== undefined) address.go(fillPath(found.path, { restaurantId: id }));
  };
  const known = (id: string | null): Restaurant | undefined => restaurants.find((one) => one.id === id);
  return [wantedId === undefined ? (known(chosenId) ?? restaurants[0]) : known(wantedId), choose];
}
