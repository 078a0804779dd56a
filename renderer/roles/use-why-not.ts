/** Why the person at this screen may not do something, in words; null where they may. The station asks the same again. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Deed, whyNot } from './deeds.ts';

export function useWhyNot(deed: Deed): string | null {
  const { t } = useTranslation();
  const rights = useStand((state) => state.rights);
  return whyNot(t, rights, deed);
}
