/** Where an address lies, as a map gives it; what was understood stands below in plain figures. */

import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { parseCoordinates, shownCoordinates } from '#shared/restaurants/coordinates.ts';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

export function CoordinatesField({ value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const parsed = parseCoordinates(value);
  const compass = {
    north: t('restaurants.compass.north'),
    south: t('restaurants.compass.south'),
    east: t('restaurants.compass.east'),
    west: t('restaurants.compass.west'),
  };
  const hint = parsed.ok
    ? shownCoordinates(parsed.value, i18n.language, compass)
    : t('restaurants.coordinatesHint');
  const wrong = parsed.ok || value.trim() === '' ? undefined : t('restaurants.coordinatesWrong');
  return (
    <TextField
      label={t('restaurants.coordinates')}
      hint={hint}
      problem={wrong}
      wrong={wrong}
      value={value}
      onChange={onChange}
      maxLength={60}
    />
  );
}
