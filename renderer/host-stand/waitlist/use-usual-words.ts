/** What tonight's parties are tagged with and where they want to sit, the most frequent first; a phone among it is nobody else's. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { withMaskedPhones } from '#shared/guests/contacts.ts';

const offered = 6;

function byCount(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (withMaskedPhones(word) === word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted((left, right) => right[1] - left[1]).map(([word]) => word);
}

const always = ['birthday', 'high-chair', 'allergy', 'wheelchair'] as const;

export function useUsualTags(): readonly string[] {
  const { t } = useTranslation();
  const parties = useStand(({ rows }) => rows.parties);
  return useMemo(() => {
    const used = byCount([...parties.values()].flatMap(({ tags }) => tags));
    return [...new Set([...used, ...always.map((tag) => t(`parties.tag.${tag}`))])].slice(0, offered);
  }, [t, parties]);
}

/** The rooms, then whatever else was wished for tonight. */
export function useUsualSeats(): readonly string[] {
  const parties = useStand(({ rows }) => rows.parties);
  const tables = useStand(({ rows }) => rows.tables);
  return useMemo(() => {
    const rooms = [...tables.values()].filter(({ removed }) => !removed).map(({ area }) => area);
    const wished = [...parties.values()].flatMap(({ seatingPreference }) => seatingPreference ?? []);
    return [...new Set([...byCount(rooms), ...byCount(wished)])]
      .filter((word) => word !== '')
      .slice(0, offered);
  }, [parties, tables]);
}
