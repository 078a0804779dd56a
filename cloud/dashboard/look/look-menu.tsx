/** Language and theme, for whoever is not signed in yet. */
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
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
