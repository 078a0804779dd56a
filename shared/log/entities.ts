// Every entity of the log. A kind that is not listed here is kept in the log and shown by newer versions.
import { settlement } from '#shared/conflicts/settlement.ts';
import { guest } from '#shared/guests/guest.ts';
import { join } from '#shared/joins/join.ts';
import { kitchen } from '#shared/kitchen/kitchen.ts';
import { party } from '#shared/parties/party.ts';
import { queue } from '#shared/queues/queue.ts';
import { seating } from '#shared/seatings/seating.ts';
import { section } from '#shared/sections/section.ts';
import { server } from '#shared/servers/server.ts';
import { serviceType } from '#shared/service-types/service-type.ts';
import { settings } from '#shared/settings/settings.ts';
import { table } from '#shared/tables/table.ts';
import type { EntityDefinition } from './entity.ts';

export const entities: readonly EntityDefinition[] = [
  guest,
  join,
  kitchen,
  party,
  queue,
  seating,
  section,
  server,
  serviceType,
  settings,
  settlement,
  table,
];

const byKind = new Map(entities.map((entity) => [entity.kind, entity]));

export const findEntity = (kind: string): EntityDefinition | undefined => byKind.get(kind);
