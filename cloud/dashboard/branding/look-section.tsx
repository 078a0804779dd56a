/** Colour and banner of the business. A colour can be typed or picked. */
import { useId, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { Section } from '../forms/section.tsx';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import styles from './branding.module.css';
import { LookPreview } from './look-preview.tsx';

type Look = { readonly color: string | null; readonly banner: string };
type Props = { readonly look: Look; readonly onChanged: () => void };

const COLOR = /^#[0-9a-f]{6}$/;
const UNCHOSEN = '#808080';

export function LookSection({ look, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const picker = useId();
  const why = useWhyNotChange();
  const [color, setColor] = useState(look.color ?? '');
  const [banner, setBanner] = useState(look.banner);
  const typed = color.trim().toLowerCase();
  const isColor = COLOR.test(typed);
  const save = async (): Promise<void> => {
    await api.branding.set.mutate({ color: typed === '' ? null : typed, banner });
    onChanged();
  };
  return (
    <Section title={t('branding.look')} about={t('branding.lookAbout')} draft={[color, banner]} save={save}>
      <div className={styles.color}>
        <TextField
          label={t('branding.color')}
          hint={t('branding.colorHint')}
          value={color}
          wrong={typed === '' || isColor ? undefined : t('branding.colorWrong')}
          onChange={setColor}
          maxLength={7}
        />
        <label htmlFor={picker} className={styles.picker}>
          {t('branding.pickColor')}
          <input
            id={picker}
            type="color"
            className={styles.swatch}
            disabled={why !== null}
            value={isColor ? typed : UNCHOSEN}
            onChange={({ target }) => setColor(target.value)}
          />
        </label>
      </div>
      <TextField
        label={t('branding.banner')}
        hint={t('branding.bannerHint')}
        value={banner}
        onChange={setBanner}
        maxLength={120}
      />
      <LookPreview color={isColor ? typed : null} banner={banner} />
    </Section>
  );
}
