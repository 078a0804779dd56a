// section.set: a manager adds a section, renames it or takes it away.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { given } from '#shared/log/given.ts';
import { section, sectionDetails } from './section.ts';
import { sectionId } from './section-id.ts';

export const setSection = defineOp({
  kind: 'section.set',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'settings.manage',
  undoable: true,
  payload: z.object({ sectionId, details: sectionDetails.partial(), removed: z.boolean().optional() }),
  reduce: ({ read, payload: { sectionId: id, details, removed } }) => {
    const fresh = { id, name: '?', serverId: null, assignedAt: null, removed: false };
    const current = read.one(section, id) ?? fresh;
    return accept([section.write({ ...current, ...given(details), ...given({ removed }) })]);
  },
});
