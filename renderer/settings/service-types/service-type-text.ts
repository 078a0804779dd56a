/** What of a service type is typed: its name and how long it usually takes. */
import type { z } from 'zod';
import { serviceTypeDetails } from '#shared/service-types/service-type.ts';
import { type TextKind, typedValue } from '../field-text.ts';

export type ServiceTypeField = 'name' | 'usualMinutes';

const kinds: Readonly<Record<ServiceTypeField, TextKind>> = { name: 'words', usualMinutes: 'whole' };

const partial = serviceTypeDetails.partial();

/** Null where the text is no value of this field. */
export function serviceTypeChange(field: ServiceTypeField, text: string): z.infer<typeof partial> | null {
  return partial.safeParse({ [field]: typedValue(kinds[field], text) }).data ?? null;
}
