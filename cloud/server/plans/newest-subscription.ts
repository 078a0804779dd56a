// The newest of a tenant's subscriptions is the one that counts. Written once, as a table for every question that asks for it.
import { type Selectable, sql } from 'kysely';
import type { SubscriptionTable } from '../database/tables/platform-tables.ts';

export type SubscriptionRow = Selectable<SubscriptionTable>;

export const newestSubscription = sql<SubscriptionRow>`(
  select distinct on (tenant_id) * from subscription
  order by tenant_id, created_at desc, id desc)`.as('newest');
