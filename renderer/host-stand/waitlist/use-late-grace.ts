/** How late a party that is expected may be before it slides, as this restaurant has it. */
import { useStand } from '#renderer/store/stand-context.tsx';
import { defaultSettings } from '#shared/settings/settings.ts';

export const useLateGrace = (): number =>
  useStand(({ rows }) => (rows.settings ?? defaultSettings).lateGraceMinutes);
