// Opens the demo evening on a station that holds nothing yet. Its people come with it unless the restaurant has
// people of its own.

import { must } from '#shared/must.ts';
import { may } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { demoStaff } from '../demo/evening.ts';
import { fillDemo } from '../demo/fill-demo.ts';
import type { RefusalReason } from '../procedures/station-error.ts';
import type { Screen } from '../screen/screen-sessions.ts';
import { makeLocalStaff } from '../staff/local-staff.ts';
import { readStaff, replaceStaff, type StaffMember } from '../staff/staff-directory.ts';
import type { Station } from '../station.ts';
import type { StationCore } from '../station-core.ts';
import { readSetup, writeSetup } from './setup-state.ts';

interface DemoCaller {
  readonly station: Station;
  readonly core: StationCore;
  readonly screen: Screen;
}

/** Who can sign in now, with their PINs; nobody new on a restaurant that has its own people. */
export type DemoPeople = readonly { readonly name: string; readonly role: string; readonly pin: string }[];

export function openDemo(caller: DemoCaller, timeZone: string): Result<DemoPeople, RefusalReason> {
  const { station, core, screen } = caller;
  const isFirstRun = readSetup(core.database, station.identity) === null;
  const member = core.sessions.memberAt(screen.id, true);
  if (!isFirstRun && member === null) return failed('screen-locked');
  if (!isFirstRun && member !== null && !may(member, 'settings.manage')) return failed('not-permitted');
  if (core.log.openRows().some(({ kind }) => kind === 'party' || kind === 'table'))
    return failed('already-set-up');
  const staff = isFirstRun ? settleDemoStaff(caller) : readStaff(core.database.statements);
  const withRole = (role: string): StaffMember | undefined => staff.find((one) => one.role === role);
  const manager = member ?? must(withRole('owner'), 'the demo has an owner');
  fillDemo({
    log: core.log,
    ids: station.ids,
    now: station.clock.now(),
    timeZone,
    managerId: manager.id,
    hostId: (withRole('host') ?? manager).id,
    serverIds: staff.filter(({ role }) => role === 'server').map(({ id }) => id),
  });
  return ok(isFirstRun ? demoStaff : []);
}

function settleDemoStaff({ station, core }: DemoCaller): readonly StaffMember[] {
  const made = makeLocalStaff(demoStaff, station.identity.current().pinKey, station.ids);
  if (!made.ok) throw new Error('people of the demo share a PIN');
  writeTransaction(core.database.db, () => {
    replaceStaff(core.database.statements, made.value);
    writeSetup(core.database, 'demo');
  });
  return made.value;
}
