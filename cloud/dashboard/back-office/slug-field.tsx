/** The short name of a tenant. Why one cannot be had is said at once: kept by the platform, of another shape, or taken. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { hasShortNameShape, isReserved } from '#shared/tenants/short-name.ts';
import { useServices } from '../cloud-api/services-context.tsx';

type Props = {
  readonly slug: string;
  /** The one this tenant has. */
  readonly own?: string;
  readonly onChange: (slug: string) => void;
};

type Checked = { readonly slug: string; readonly isFree: boolean };

export function SlugField({ slug, own, onChange }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [left, setLeft] = useState('');
  const [checked, setChecked] = useState<Checked | undefined>();
  const check = (): void => {
    setLeft(slug);
    if (slug === own || !hasShortNameShape(slug) || isReserved(slug)) return;
    api.office.tenants.isSlugFree.query({ slug }).then(
      ({ isFree }) => setChecked({ slug, isFree }),
      () => setChecked(undefined),
    );
  };
  const known = checked?.slug === slug ? checked : undefined;
  const problem = (): string | undefined => {
    if (isReserved(slug)) return t('office.tenants.slugReserved', { slug });
    if (known?.isFree === false) return t('office.tenants.slugTaken', { slug });
    return slug !== '' && slug === left && !hasShortNameShape(slug)
      ? t('office.tenants.slugHint')
      : undefined;
  };
  return (
    <TextField
      label={t('office.tenants.slug')}
      hint={t(known === undefined ? 'office.tenants.slugHint' : 'office.tenants.slugFree')}
      problem={problem()}
      value={slug}
      onChange={onChange}
      onBlur={check}
      maxLength={50}
    />
  );
}
