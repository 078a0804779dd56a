/** What somebody typed and has not sent may hold a phone: behind a lock its digits are kept and not shown. */
import { useStand } from '#renderer/store/stand-context.tsx';

export function useShown(typed: string): string {
  const isLocked = useStand(({ door }) => door?.kind === 'locked');
  return isLocked ? typed.replaceAll(/\p{Nd}/gu, '•') : typed;
}
