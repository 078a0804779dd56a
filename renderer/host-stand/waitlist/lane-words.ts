/** The place of a party among those who wait for the same kind of table: "1st of 3 for a four". */
import { useMemo } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { LanePlace } from '#shared/parties/size-lane.ts';

export function useLaneWords(): (place: LanePlace | undefined) => string {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
    const said = new WeakMap<LanePlace, string>();
    const say = (found: LanePlace): string => {
      const { place, of, lane } = found;
      const kind = ordinals.select(place);
      const ending = kind === 'one' || kind === 'two' || kind === 'few' ? kind : 'other';
      const words = t(`waitlist.lane.${ending}`, { place, of, table: t(`waitlist.lane.table.${lane}`) });
      said.set(found, words);
      return words;
    };
    return (found) => (found === undefined ? '' : (said.get(found) ?? say(found)));
  }, [t, language]);
}
