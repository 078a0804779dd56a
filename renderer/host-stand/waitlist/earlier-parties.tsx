/** What a search finds among the evenings before tonight, as the station knows them. */
import { useEffect, useState } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Party, party as partyEntity } from '#shared/parties/party.ts';
import styles from './finished-list.module.css';
import { FinishedParty } from './finished-party.tsx';

/** A pause in typing, then one question to the station. */
const pauseMs = 200;

type Found = { readonly text: string; readonly parties: readonly Party[] };

function useFoundAtStation(text: string): Found | null {
  const { station } = useServices();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const rows = await station.search(text);
      const parties = rows.flatMap(({ row }) => partyEntity.schema.safeParse(row).data ?? []);
      if (isWanted) setFound({ text, parties });
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [station, text]);
  return found !== null && found.text === text ? found : null;
}

export function EarlierParties({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const tonight = useStand(({ rows }) => rows.parties);
  const found = useFoundAtStation(text);
  if (text.trim() === '' || found === null) return null;
  const earlier = found.parties.filter(({ id }) => !tonight.has(id));
  return (
    <section>
      <h2 className={styles.heading}>{t('waitlist.search.earlier')}</h2>
      {earlier.length === 0 ? <p className={styles.none}>{t('waitlist.search.noneEarlier')}</p> : null}
      <ul>
        {earlier.map((party) => (
          <li key={party.id}>
            <FinishedParty party={party} isEarlier />
          </li>
        ))}
      </ul>
    </section>
  );
}
