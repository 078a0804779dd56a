/** Brings the chosen tables into line or to even distances, each one gesture. */
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { align, distribute } from '#shared/floor/align.ts';
import type { Place } from '#shared/floor/place.ts';
import { DrawButton } from '../draw-button.tsx';
import type { Drawn } from '../drawn.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './fields.module.css';

type Places = ReadonlyMap<string, Place>;

type Order = {
  readonly key: 'left' | 'center' | 'right' | 'across' | 'top' | 'middle' | 'bottom' | 'down';
  readonly Icon: LucideIcon;
  readonly least: number;
  readonly of: (places: Places) => Places;
};

const orders: readonly Order[] = [
  { key: 'left', Icon: AlignStartVertical, least: 2, of: (places) => align(places, 'x', 'start') },
  { key: 'center', Icon: AlignCenterVertical, least: 2, of: (places) => align(places, 'x', 'middle') },
  { key: 'right', Icon: AlignEndVertical, least: 2, of: (places) => align(places, 'x', 'end') },
  { key: 'across', Icon: AlignHorizontalDistributeCenter, least: 3, of: (places) => distribute(places, 'x') },
  { key: 'top', Icon: AlignStartHorizontal, least: 2, of: (places) => align(places, 'y', 'start') },
  { key: 'middle', Icon: AlignCenterHorizontal, least: 2, of: (places) => align(places, 'y', 'middle') },
  { key: 'bottom', Icon: AlignEndHorizontal, least: 2, of: (places) => align(places, 'y', 'end') },
  { key: 'down', Icon: AlignVerticalDistributeCenter, least: 3, of: (places) => distribute(places, 'y') },
];

export function AlignButtons({ selected }: { readonly selected: readonly Drawn[] }) {
  const { t } = useTranslation();
  const { keepPlaces } = useFloorGestures();
  const places = new Map(selected.map(({ table, place }) => [table.id, place] as const));
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{t('floorEditor.details.align')}</legend>
      <div className={styles.aligns}>
        {orders.map(({ key, Icon, least, of }) => (
          <DrawButton
            key={key}
            label={t(`floorEditor.align.${key}`)}
            isNameShown
            className={styles.choice}
            disabledWhy={selected.length < least ? t('floorEditor.align.needs', { least }) : undefined}
            onClick={() => keepPlaces(of(places))}
          >
            <Icon size={18} aria-hidden />
          </DrawButton>
        ))}
      </div>
    </fieldset>
  );
}
