// A section is a part of the floor that one server looks after. Tables name their section; a section names its server.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { sectionId } from './section-id.ts';

export const sectionDetails = z.object({ name: storedText(40).min(1) });

const sectionSchema = sectionDetails.extend({
  id: sectionId,
  /** The staff member who serves here; null: nobody yet. */
  serverId: storedText(64).nullable(),
  assignedAt: z.int().nullable(),
  removed: z.boolean(),
});
export type Section = z.infer<typeof sectionSchema>;

export const section = defineEntity<Section>({
  kind: 'section',
  table: 'section',
  schema: sectionSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
