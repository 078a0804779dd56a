/** Where a restaurant is: one address is the primary one. */
import { Plus } from 'lucide-react';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { mintUuid } from '#shared/ids/uuid.ts';
import { type Address, mostAddresses } from '#shared/restaurants/address.ts';
import { parseCoordinates, typedCoordinates } from '#shared/restaurants/coordinates.ts';
import { mergeAddresses, PRIMARY, withPrimary } from '#shared/restaurants/merge-addresses.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { ClashList } from '../edits/clash-list.tsx';
import { type Edited, useEdit } from '../edits/use-edit.ts';
import { countriesIn, guessedCountry } from '../forms/places.ts';
import { Section } from '../forms/section.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import { CoordinatesField } from './coordinates-field.tsx';
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
            required={field === 'street' || field === 'city'}
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

const blankIn = (country: string): Draft => ({
  id: mintUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  ...{ building: '', street: '', city: '', region: '', postalCode: '', country, coordinates: '' },
  isPrimary: false,
});

function useProblem({ draft, problem }: Edited<readonly Draft[]>): string | undefined {
  const { t } = useTranslation();
  if (problem !== undefined) return problem;
  return draft.length > mostAddresses ? t('restaurants.addressesMost', { count: mostAddresses }) : undefined;
}

/** One of an address is named by its id and the field; where somebody removed it, by its id alone. */
function AddressClashes({ edit }: { readonly edit: Edited<readonly Draft[]> }) {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const fieldNames: Readonly<Record<string, string>> = {
    ...Object.fromEntries(words.map((field) => [field, t(`restaurants.${field}`)])),
    country: t('dashboard.register.country'),
    coordinates: t('restaurants.coordinates'),
  };
  const wholeOf = (one: Draft | undefined): string =>
    one === undefined
      ? t('restaurants.removed')
      : `${one.street},\n${[one.postalCode, one.city].join(' ').trim()}`;
  const nameOf = (clash: string): string => {
    if (clash === PRIMARY) return t('restaurants.primaryAddress');
    const [id, field] = clash.split('.');
    const street = [...edit.there, ...edit.draft].find((one) => one.id === id)?.street ?? '';
    return field === undefined ? street : `${street}: ${fieldNames[field] ?? field}`;
  };
  const wordsOf = (clash: string, of: readonly Draft[]): string => {
    if (clash === PRIMARY) return wholeOf(of.find(({ isPrimary }) => isPrimary));
    const [id, field] = clash.split('.');
    const one = of.find((each) => each.id === id);
    if (one === undefined || field === undefined) return wholeOf(one);
    const values: Readonly<Record<string, unknown>> = { ...one, country: countries.of(one.country) };
    return String(values[field]);
  };
  return <ClashList edit={edit} nameOf={nameOf} wordsOf={wordsOf} />;
}

type Props = { readonly addresses: readonly Address[]; readonly onChanged: () => void };

export function AddressesSection({ addresses, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { id: restaurantId } = useRestaurant();
  const now = addresses.map(draftOf);
  const edit = useEdit<readonly Draft[]>({ now, merge: mergeAddresses, askAgain: onChanged });
  const { draft, change } = edit;
  const save = (): Promise<void> =>
    edit.save(({ opened, wanted }) =>
      api.restaurants.setAddresses.mutate({
        ...{ restaurantId, opened: opened.map(addressOf), addresses: wanted.map(addressOf) },
      }),
    );
  const country = draft[0]?.country ?? guessedCountry(navigator.language);
  return (
    <Section
      title={t('restaurants.addresses')}
      about={t('restaurants.addressesAbout')}
      problem={useProblem(edit)}
      wasAsked={edit.wasAsked}
      draft={edit.typed}
      save={save}
    >
      {draft.map((address) => (
        <OneAddress
          key={address.id}
          address={address}
          onChange={(next) => change(draft.map((one) => (one.id === next.id ? next : one)))}
          onPrimary={() => change(withPrimary(draft, address.id))}
          onRemove={() => change(withPrimary(draft.filter(({ id }) => id !== address.id)))}
        />
      ))}
      <div>
        <ChangeButton
          disabled={draft.length >= mostAddresses}
          onPress={() => change(withPrimary([...draft, blankIn(country)]))}
        >
          <Plus size={18} aria-hidden />
          {t('restaurants.addAddress')}
        </ChangeButton>
      </div>
      <AddressClashes edit={edit} />
    </Section>
  );
}
