/** Whether the person at this screen may do something. The station asks the same again; here it only saves a refusal. */
import { may, type Permission } from '#shared/permissions/permissions.ts';
import { useStand } from './stand-context.tsx';

export const useMay = (permission: Permission): boolean =>
  useStand(({ rights }) => rights !== null && may(rights, permission));
