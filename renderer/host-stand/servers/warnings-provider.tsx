/** Works out once for the whole stand whom to spare a party; whoever reads it hears only of another answer. */
import { type ReactNode, useMemo, useState } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useTonight } from './use-tonight.ts';
import { type SeatWarnings, WarningsContext, warningsNow } from './use-warnings.ts';

const spelled = (warnings: SeatWarnings): string => JSON.stringify([...warnings.values()]);

export function WarningsProvider({ children }: { readonly children: ReactNode }) {
  const seatings = useStand(({ rows }) => rows.seatings);
  const sections = useStand(({ rows }) => rows.sections);
  const servers = useStand(({ rows }) => rows.servers);
  const settings = useStand(({ rows }) => rows.settings);
  const tonight = useTonight();
  const found = useMemo(
    () => warningsNow({ seatings, sections, servers, settings }, tonight),
    [seatings, sections, servers, settings, tonight],
  );
  const [told, setTold] = useState(found);
  if (told !== found && spelled(told) !== spelled(found)) setTold(found);
  return <WarningsContext value={told}>{children}</WarningsContext>;
}
