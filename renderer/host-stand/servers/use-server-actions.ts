/** What a host can do with servers and their sections; each says what it did and can be undone. */
import { useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Section } from '#shared/sections/section.ts';

export type Named = { readonly id: string; readonly name: string };

export type ServerActions = {
  readonly cut: (server: Named, isCut: boolean) => void;
  /** New parties go to them; whoever sits there stays with who serves them. */
  readonly assign: (section: Section, server: Named | null) => void;
  /** `parties` is how many change hands with the section. */
  readonly relieve: (section: Section, by: Named, parties: number) => void;
  readonly addSection: (name: string) => void;
  readonly renameSection: (section: Section, name: string) => void;
  readonly removeSection: (section: Section) => void;
};

export function useServerActions(): ServerActions {
  const { t } = useTranslation();
  const { make } = useGestures();
  const { mintId } = useServices();
  return useMemo(
    () => ({
      cut: ({ id, name }, isCut) =>
        void make(
          'servers.cut',
          { serverId: id, isCut },
          t(isCut ? 'servers.done.cut' : 'servers.done.uncut', { name }),
        ),
      assign: ({ id, name: section }, server) => {
        const done =
          server === null
            ? t('servers.done.nobodyServes', { section })
            : t('servers.done.serves', { name: server.name, section });
        void make('sections.assign', { sectionId: id, serverId: server?.id ?? null, relieves: false }, done);
      },
      relieve: ({ id, name: section }, by, count) => {
        const done = t('servers.done.relieved', { name: by.name, section, count });
        void make('sections.assign', { sectionId: id, serverId: by.id, relieves: true }, done);
      },
      addSection: (name) => {
        const done = t('servers.done.sectionSaved', { section: name });
        void make('sections.set', { sectionId: mintId(), details: { name } }, done);
      },
      renameSection: ({ id }, name) => {
        const done = t('servers.done.sectionSaved', { section: name });
        void make('sections.set', { sectionId: id, details: { name } }, done);
      },
      removeSection: ({ id, name }) => {
        const done = t('servers.done.sectionRemoved', { section: name });
        void make('sections.set', { sectionId: id, details: {}, removed: true }, done);
      },
    }),
    [t, make, mintId],
  );
}
