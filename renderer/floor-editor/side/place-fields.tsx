/** How large one table is and how far it is turned, in centimetres and degrees. */
import { RotateCcw, RotateCw } from 'lucide-react';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Place } from '#shared/floor/place.ts';
import { withSize } from '#shared/floor/resize.ts';
import { turnedBy, turnStep } from '#shared/floor/turn.ts';
import { tableDetails } from '#shared/tables/table.ts';
import type { Drawn } from '../drawn.ts';
import { useFloorGestures } from '../use-floor-gestures.ts';
import styles from './fields.module.css';
import { SavedField } from './saved-field.tsx';

const centimetres = 5;
const leastExtent = 8;

const stepsOf = (text: string): number => Math.round(Number(text) / centimetres);

type TurnProps = { readonly place: Place; readonly keep: (next: Place) => void };

function TurnField({ place, keep }: TurnProps) {
  const { t } = useTranslation();
  const why = useWhyNot('floor');
  const check = (text: string): string | null =>
    text !== '' && tableDetails.shape.rotation.safeParse(Number(text)).success
      ? null
      : t('floorEditor.details.problem.rotation');
  const turn = (by: number): void => keep({ ...place, rotation: turnedBy(place.rotation, by) });
  return (
    <div className={styles.turn}>
      <SavedField
        label={t('floorEditor.details.rotation')}
        isNumber
        maxLength={3}
        value={String(place.rotation)}
        check={check}
        onSave={(text) => keep({ ...place, rotation: Number(text) })}
      />
      <IconButton
        label={t('floorEditor.details.turnLeft')}
        icon={<RotateCcw size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => turn(-turnStep)}
      />
      <IconButton
        label={t('floorEditor.details.turnRight')}
        icon={<RotateCw size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => turn(turnStep)}
      />
    </div>
  );
}

export function PlaceFields({ drawn: { table, place } }: { readonly drawn: Drawn }) {
  const { t } = useTranslation();
  const { keepPlaces } = useFloorGestures();
  const keep = (next: Place): void => keepPlaces(new Map([[table.id, next]]));
  const checkExtent = (text: string): string | null => {
    const steps = stepsOf(text);
    const isGood = steps >= leastExtent && tableDetails.shape.width.safeParse(steps).success;
    return isGood ? null : t('floorEditor.details.problem.extent');
  };
  const { width, height } = place;
  const extent = { isNumber: true, maxLength: 4, check: checkExtent };
  return (
    <>
      <div className={styles.pair}>
        <SavedField
          {...extent}
          label={t('floorEditor.details.width')}
          value={String(width * centimetres)}
          onSave={(text) => keep(withSize(place, { width: stepsOf(text), height }, { x: 1, y: 1 }))}
        />
        <SavedField
          {...extent}
          label={t('floorEditor.details.height')}
          value={String(height * centimetres)}
          onSave={(text) => keep(withSize(place, { width, height: stepsOf(text) }, { x: 1, y: 1 }))}
        />
      </div>
      <TurnField place={place} keep={keep} />
    </>
  );
}
