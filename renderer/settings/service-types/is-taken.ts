/** Two service types that are called the same could not be told apart on a card. */
import type { ServiceType } from '#shared/service-types/service-type.ts';

export const isTaken = (types: readonly ServiceType[], name: string, exceptId: string | null): boolean =>
  types.some((type) => type.id !== exceptId && type.name.toLowerCase() === name.toLowerCase());
