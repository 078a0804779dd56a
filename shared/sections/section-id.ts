// The id of a section, apart from its entity because tables name it.
import { uuid } from '#shared/ids/uuid.ts';

export const sectionId = uuid.brand<'SectionId'>();
