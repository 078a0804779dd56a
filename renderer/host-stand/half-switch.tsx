/** List or floor, on a screen that has no room for both: a small one, or one that is magnified. */
import { LayoutDashboard, List } from 'lucide-react';
import { useServices, useView } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './host-stand-screen.module.css';

export function HalfSwitch() {
  const { t } = useTranslation();
  const { view } = useServices();
  const half = useView((state) => state.half);
  return (
    <fieldset className={styles.switch} aria-label={t('stand.half.shown')}>
      {(['list', 'floor'] as const).map((each) => (
        <Button
          key={each}
          look={half === each ? 'soft' : 'plain'}
          snug
          pressed={half === each}
          onPress={() => view.setState({ half: each })}
        >
          {each === 'list' ? <List size={16} aria-hidden /> : <LayoutDashboard size={16} aria-hidden />}
          {t(`stand.half.${each}`)}
        </Button>
      ))}
    </fieldset>
  );
}
