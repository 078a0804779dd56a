/** What seating somebody at each of several tables would cost others, asked of the station for all of them at once, and
 * again whenever it has reckoned the waits anew: what is shown is of the room as it is, not as it was at the first look. */
import { useEffect, useRef } from 'react';
import type { Seater } from '#renderer/connection/station.ts';
import { useServices, useStand, useView } from '#renderer/store/stand-context.tsx';
import { type FeltCosts, feltCosts } from './felt-costs.ts';
import { answerOf, costsIn, whoSits, withoutAnswer } from './shown-costs.ts';

type Question = { readonly seater: Seater; readonly options: readonly (readonly string[])[] };

/** Only who was called until the station has answered: a picker never waits for it. */
export function useSeatingCosts(
  seater: Seater,
  options: readonly (readonly string[])[],
): (tableIds: readonly string[]) => FeltCosts {
  const { station, view } = useServices();
  const rows = useStand((state) => state.rows);
  const outlooks = useStand((state) => state.outlooks);
  const who = whoSits(seater);
  const answer = useView(({ shownCosts }) => shownCosts.get(who));
  const shown = useRef('');
  const asked = JSON.stringify({ seater, options });
  useEffect(() => {
    let isCurrent = true;
    const question: Question = JSON.parse(asked);
    station.quotes.costs(question.seater, question.options).then(
      (costs) => {
        if (!isCurrent) return;
        shown.current = asked;
        const told = answerOf(asked, question.options, costs);
        view.setState(({ shownCosts }) => ({ shownCosts: new Map(shownCosts).set(who, told) }));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [station, view, who, asked, outlooks]);
  useEffect(
    () => () =>
      view.setState(({ shownCosts }) => ({ shownCosts: withoutAnswer(shownCosts, who, shown.current) })),
    [view, who],
  );
  return (tableIds) => feltCosts(costsIn(answer, tableIds) ?? [], { seater, tableIds }, { rows });
}
