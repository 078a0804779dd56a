/** The service now, and who the people in it are, for whatever shows them. */
import { useMemo } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { peopleOf, type ServerPeople } from './server-people.ts';
import { type ServiceNow, serviceNow } from './service-now.ts';

export type Service = ServiceNow & { readonly people: ServerPeople };

export function useService(): Service {
  const rows = useStand((state) => state.rows);
  const staff = useStand((state) => state.staff);
  const now = useNow(minuteMs / 4);
  return useMemo(() => {
    const service = serviceNow({ rows, staff }, now);
    return {
      ...service,
      people: peopleOf(
        staff,
        service.loads.map(({ serverId }) => serverId),
      ),
    };
  }, [rows, staff, now]);
}
