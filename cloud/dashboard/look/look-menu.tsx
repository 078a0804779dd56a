/** Language and theme, for whoever is not signed in yet. */
import { Languages } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useLookEntries } from './look-entries.ts';

export function LookMenu() {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      entries={useLookEntries()}
      trigger={
        <Button look="plain" label={t('frame.lookMenu')}>
          <Languages size={20} aria-hidden />
        </Button>
      }
    />
  );
}
