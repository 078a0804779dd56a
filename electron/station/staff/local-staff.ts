// People of a station that was never paired: they are made here, and a cloud's directory replaces them at pairing.

import type { Role } from '#shared/permissions/permissions.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import type { Ids } from '../ids.ts';
import { pinHmac } from './pin-hmac.ts';
import type { StaffMember } from './staff-directory.ts';

export interface NewMember {
  readonly name: string;
  readonly role: Role;
  readonly pin: string;
}

/** A PIN says who somebody is, so no two people of a restaurant share one. */
export function makeLocalStaff(
  members: readonly NewMember[],
  pinKey: string,
  ids: Ids,
): Result<readonly StaffMember[], 'pin-taken'> {
  if (new Set(members.map(({ pin }) => pin)).size < members.length) return failed('pin-taken');
  return ok(
    members.map(({ name, role, pin }) => ({
      id: ids.uuid(),
      name,
      role,
      granted: [],
      refused: [],
      state: 'active' as const,
      pinHmac: pinHmac(pinKey, pin),
    })),
  );
}
