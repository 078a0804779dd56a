/** What a manager does to sections. */
import { useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Section } from '#shared/sections/section.ts';

export type SectionGestures = {
  /** The id of the new section. */
  readonly add: (name: string) => string;
  readonly rename: (section: Section, name: string) => void;
  readonly remove: (section: Section) => void;
  readonly problemOf: (name: string, own: string | null) => string | null;
};

const spoken = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export function useSections(): SectionGestures {
  const { t } = useTranslation();
  const { mintId, store } = useServices();
  const { make } = useGestures();
  return useMemo(() => {
    const set = (sectionId: string, name: string): void =>
      void make(
        'sections.set',
        { sectionId, details: { name } },
        t('floorEditor.sections.saved', { section: name }),
      );
    return {
      add: (name) => {
        const sectionId = mintId();
        set(sectionId, name);
        return sectionId;
      },
      rename: ({ id }, name) => set(id, name),
      remove: ({ id, name }) => {
        const done = t('floorEditor.sections.removed', { section: name });
        void make('sections.set', { sectionId: id, details: {}, removed: true }, done);
      },
      problemOf: (name, own) => {
        const others = [...store.getState().rows.sections.values()].filter(
          ({ id, removed }) => id !== own && !removed,
        );
        const taken = others.find((each) => spoken(each.name) === spoken(name));
        return taken === undefined ? null : t('floorEditor.sections.taken', { section: taken.name });
      },
    };
  }, [make, mintId, store, t]);
}
