/** Where a restaurant is: one address is the primary one. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { type Address, mostAddresses } from '#shared/restaurants/address.ts';
import { parseCoordinates, typedCoordinates } from '#shared/restaurants/coordinates.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { countriesIn, guessedCountry } from '../forms/places.ts';
import { Section } from '../forms/section.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import { areCoordinatesWrong, CoordinatesField } from './coordinates-field.tsx';
import styles from './restaurants.module.css';

const words = ['building', 'street', 'postalCode', 'city', 'region'] as const;

/** As it is being typed. */
type Draft = Readonly<Omit<Address, 'latitudeMicro' | 'longitudeMicro'>> & { readonly coordinates: string };

function draftOf({ latitudeMicro, longitudeMicro, ...same }: Address): Draft {
  const isKnown = latitudeMicro !== null && longitudeMicro !== null;
  return { ...same, coordinates: isKnown ? typedCoordinates({ latitudeMicro, longitudeMicro }) : '' };
}

function addressOf({ coordinates, ...same }: Draft): Address {
  const parsed = parseCoordinates(coordinates);
  return { ...same, ...(parsed.ok ? parsed.value : { latitudeMicro: null, longitudeMicro: null }) };
}

type OneProps = {
  readonly address: Draft;
  readonly onChange: (address: Draft) => void;
  readonly onPrimary: () => void;
  readonly onRemove: () => void;
};

function OneAddress({ address, onChange, onPrimary, onRemove }: OneProps) {
  const { t, i18n } = useTranslation();
  const named = { street: address.street };
  return (
    <fieldset className={styles.address}>
      <legend className={styles.legend}>
        {address.street === '' ? t('restaurants.newAddress') : address.street}
      </legend>
      <div className={styles.grid}>
        {words.map((field) => (
          <TextField
            key={field}
            label={t(`restaurants.${field}`)}
            value={address[field]}
            onChange={(value) => onChange({ ...address, [field]: value })}
            maxLength={field === 'postalCode' ? 20 : 60}
          />
        ))}
        <Select
          label={t('dashboard.register.country')}
          value={address.country}
          options={countriesIn(i18n.language)}
          onChange={(country) => onChange({ ...address, country })}
        />
        <CoordinatesField
          value={address.coordinates}
          onChange={(coordinates) => onChange({ ...address, coordinates })}
        />
      </div>
      <div className={styles.addressActions}>
        {address.isPrimary ? (
          <StateBadge shape="tick" tone="accent" word={t('restaurants.primary')} />
        ) : (
          <ChangeButton
            look="plain"
            snug
            label={t('restaurants.makePrimaryNamed', named)}
            onPress={onPrimary}
          >
            {t('restaurants.makePrimary')}
          </ChangeButton>
        )}
        <ChangeButton look="plain" snug label={t('restaurants.removeNamed', named)} onPress={onRemove}>
          {t('restaurants.remove')}
        </ChangeButton>
      </div>
    </fieldset>
  );
}

type Props = { readonly addresses: readonly Address[]; readonly onChanged: () => void };

/** Whatever is left, one is primary. */
const withPrimary = (all: readonly Draft[]): readonly Draft[] =>
  all.some(({ isPrimary }) => isPrimary)
    ? all
    : all.map((one, index) => ({ ...one, isPrimary: index === 0 }));

export function AddressesSection({ addresses, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { id: restaurantId } = useRestaurant();
  const [draft, setDraft] = useState<readonly Draft[]>(() => addresses.map(draftOf));
  const save = async (): Promise<void> => {
    await api.restaurants.setAddresses.mutate({ restaurantId, addresses: draft.map(addressOf) });
    onChanged();
  };
  const blank: Draft = {
    building: '',
    street: '',
    city: '',
    region: '',
    postalCode: '',
    country: draft[0]?.country ?? guessedCountry(navigator.language),
    coordinates: '',
    isPrimary: false,
  };
  const isWhole = draft.every(({ street, city }) => street.trim() !== '' && city.trim() !== '');
  const areOnEarth = draft.every(({ coordinates }) => !areCoordinatesWrong(coordinates));
  const incomplete = isWhole ? undefined : t('restaurants.addressIncomplete');
  return (
    <Section
      title={t('restaurants.addresses')}
      about={t('restaurants.addressesAbout')}
      problem={areOnEarth ? incomplete : t('restaurants.coordinatesUnread')}
      draft={draft}
      save={save}
    >
      {draft.map((address, index) => (
        <OneAddress
          key={index}
          address={address}
          onChange={(next) => setDraft(draft.map((one, at) => (at === index ? next : one)))}
          onPrimary={() => setDraft(draft.map((one, at) => ({ ...one, isPrimary: at === index })))}
          onRemove={() => setDraft(withPrimary(draft.filter((_, at) => at !== index)))}
        />
      ))}
      <div>
        <ChangeButton
          disabled={draft.length >= mostAddresses}
          onPress={() => setDraft(withPrimary([...draft, blank]))}
        >
          <Plus size={18} aria-hidden />
          {t('restaurants.addAddress')}
        </ChangeButton>
      </div>
    </Section>
  );
}
