/** All restaurants of the business, and the way to a further one. */
import { ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { fillPath } from '#shared/pages/match-path.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { newPlace, PlaceFields } from '../forms/place-fields.tsx';
import section from '../forms/section.module.css';
import { Section } from '../forms/section.tsx';
import { Page } from '../frame/page.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { Link } from '../routing/link.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './restaurants.module.css';

const pageOf = (restaurantId: string): string => fillPath('/restaurants/:restaurantId', { restaurantId });

function NewRestaurant() {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const address = useBrowserAddress();
  const [place, setPlace] = useState(newPlace);
  const madeId = useRef('');
  const save = async (): Promise<void> => {
    const restaurant = { ...place, locale: languageOf(i18n.language) };
    madeId.current = (await api.restaurants.add.mutate(restaurant)).restaurantId;
    askAgain();
  };
  return (
    <Section
      title={t('restaurants.add')}
      about={t('restaurants.addAbout')}
      draft={place}
      save={save}
      onSaved={() => address.go(pageOf(madeId.current))}
    >
      <div className={styles.grid}>
        <TextField
          label={t('dashboard.register.restaurant')}
          value={place.name}
          wrong={place.name.trim().length < 2 ? t('dashboard.register.wrong.restaurant') : undefined}
          onChange={(name) => setPlace({ ...place, name })}
          maxLength={100}
        />
        <PlaceFields place={place} onChange={setPlace} />
      </div>
    </Section>
  );
}

export function RestaurantsPage() {
  const { t } = useTranslation();
  const { tenantName, restaurants } = useSignedIn();
  return (
    <Page title={t('frame.pages.restaurants')} about={tenantName}>
      <ul className={styles.list}>
        {restaurants.map(({ id, name, role, timeZone }) => (
          <li key={id}>
            <Link to={pageOf(id)} className={styles.item}>
              <span className={styles.itemWords}>
                <span className={section.title}>{name}</span>
                <span className={section.about}>
                  {t(`dashboard.roles.${role}`)} · {timeZone.replaceAll('_', ' ')}
                </span>
              </span>
              <ChevronRight size={20} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      <NewRestaurant />
    </Page>
  );
}
