/** The service now, and who the people in it are, for whatever shows them. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { peopleOf, type ServerPeople } from './server-people.ts';
import { type ServiceNow, serviceNow } from './service-now.ts';
import { useTonight } from './use-tonight.ts';

export type Service = ServiceNow & { readonly people: ServerPeople };

export function useService(): Service {
  const rows = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  const tonight = useTonight();
  return useMemo(() => {
    const service = serviceNow({ rows, staff }, tonight);
    return {
      ...service,
      people: peopleOf(
        staff,
        service.loads.map(({ serverId }) => serverId),
      ),
    };
  }, [rows, staff, tonight]);
}
