// A service type is a way of being served that a restaurant offers: dinner, brunch, drinks. Parties name it by its name.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

export const serviceTypeId = uuid.brand<'ServiceTypeId'>();

export const serviceTypeDetails = z.object({
  name: storedText(40).min(1),
  usualMinutes: z.int().min(1).max(600),
  active: z.boolean(),
});

const serviceTypeSchema = serviceTypeDetails.extend({ id: serviceTypeId, removed: z.boolean() });
export type ServiceType = z.infer<typeof serviceTypeSchema>;

export const serviceType = defineEntity<ServiceType>({
  kind: 'service-type',
  table: 'service_type',
  schema: serviceTypeSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
