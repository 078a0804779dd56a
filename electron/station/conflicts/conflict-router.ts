// The inbox of changes that did not go through or clash, and how a person settles them.
import { settleConflict } from '#shared/conflicts/settle-conflict.ts';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { type OtherStation, otherStation } from '../activity/other-station.ts';
import { perform } from '../commands/perform.ts';
import type { ConflictCard } from '../log/conflicts.ts';
import { router, staffProcedure, viewerProcedure } from '../procedures/procedures.ts';
import { readStationNames } from '../settings/station-names.ts';

const actsOf = ({ op, conflict }: ConflictCard): readonly string[] => [
  op.opId,
  ...(conflict.kind === 'clash' ? conflict.others.flatMap((other) => other?.opId ?? []) : []),
];

export const conflictRouter = router({
  list: viewerProcedure.query(({ ctx: { core } }) => {
    const stations = readStationNames(core.database.statements);
    return core.log.conflicts().map((card) => ({
      ...card,
      /** Which of its acts were made at another station, and at which. */
      elsewhere: Object.fromEntries(
        actsOf(card).flatMap((opId): (readonly [string, OtherStation])[] => {
          const id = core.log.otherStationOf(opId);
          return id === null ? [] : [[opId, otherStation(stations, id)]];
        }),
      ),
    }));
  }),

  settle: staffProcedure
    .input(settleConflict.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: settleConflict, payload: ok(intent) }),
    ),
});
