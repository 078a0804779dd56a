/** How waits are said and from what they are reckoned before the station has learned this house. */
import { Target } from 'lucide-react';
import { goTo } from '#renderer/host-stand/go-to.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Part, SectionFrame } from '../section-frame.tsx';
import { SettingFields } from '../setting-fields.tsx';
import { waitFields } from '../setting-text.ts';
import { DisplayChoice } from './display-choice.tsx';

export function QuotesSection() {
  const { t } = useTranslation();
  const { view } = useServices();
  return (
    <SectionFrame section="quotes">
      <Part title={t('settings.quotes.sayTitle')}>
        <DisplayChoice />
      </Part>
      <Part title={t('settings.quotes.reckonTitle')} about={t('settings.quotes.reckonAbout')}>
        <SettingFields fields={waitFields} />
      </Part>
      <p>
        <Button onPress={() => goTo(view, 'scores')}>
          <Target size={16} aria-hidden />
          {t('settings.quotes.toScores')}
        </Button>
      </p>
    </SectionFrame>
  );
}
