// The id of a tenant, branded so that no other uuid is taken for one: it decides which rows a query can see.
import { uuid } from '#shared/ids/uuid.ts';

declare const brand: unique symbol;
export type TenantId = string & { readonly [brand]: 'TenantId' };

/** Only an id of ours passes; anything else is a bug or an attack and throws. */
export const tenantIdOf = (value: string): TenantId => uuid.parse(value) as TenantId;
