/** One press that every wait follows: the kitchen is behind, further behind, or on time again; how far exactly is a menu. */
import { ChefHat, ChevronDown } from 'lucide-react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { keyWords } from '../keys/key-words.ts';
import { rowOf } from '../keys/stand-keys.ts';
import styles from './kitchen-pace.module.css';
import { kitchenSteps, nextPace, paceWords, useKitchenActions, usePacePercent } from './use-kitchen.ts';

export function KitchenPace() {
  const { t } = useTranslation();
  const { say, sayNext } = useKitchenActions();
  const percent = usePacePercent();
  const why = useWhyNot('kitchen');
  const state = percent === 0 ? t('quotes.kitchen.onTime') : t('quotes.kitchen.behind', { percent });
  const entries = kitchenSteps.map(
    (step): MenuEntry => ({
      kind: 'action',
      id: String(step),
      label: paceWords(t, step),
      disabled: step === percent,
      onPress: () => say(step),
    }),
  );
  const more = (
    <Button look="plain" snug label={t('quotes.kitchen.label', { state })}>
      <ChevronDown size={16} aria-hidden />
    </Button>
  );
  return (
    <div className={styles.pace}>
      <Button
        look="plain"
        snug
        label={t('quotes.kitchen.press', { state })}
        about={t('quotes.kitchen.says', {
          next: paceWords(t, nextPace(percent)),
          keys: keyWords(rowOf('kitchen', 'stand').keys[0]),
        })}
        disabledWhy={why}
        onPress={sayNext}
      >
        <ChefHat size={16} aria-hidden />
        <span className={percent === 0 ? styles.quiet : styles.behind}>{state}</span>
      </Button>
      <Menu trigger={more} entries={entriesWithWhy(entries, why)} align="end" />
    </div>
  );
}
