/** Whether the person at this screen may do something. The station asks the same again; here it only saves a refusal. */
import { may, type Permission, role } from '#shared/permissions/permissions.ts';
import { useStand } from './stand-context.tsx';

export function useMay(permission: Permission): boolean {
  const door = useStand((state) => state.door);
  const known = role.safeParse(door?.kind === 'open' ? door.role : null);
  return known.success && may(known.data, permission);
}
