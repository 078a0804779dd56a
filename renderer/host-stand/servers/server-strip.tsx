/**
 * Who serves tonight, over the whole width: as many as fit, each in whole words, and how many more there are. Where a
 * restaurant keeps no sections there is no strip.
 */
import { Users } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useFitting } from '../use-fitting.ts';
import { onDutyOf } from './on-duty.ts';
import { ServerItem } from './server-item.tsx';
import styles from './server-strip.module.css';
import { figureWords, type Reach, shortNameOf } from './server-words.ts';
import { type Service, useService } from './use-service.ts';

/** What the words of a server take in CSS pixels, about, with the mark and the gaps beside them. */
const roomOf = (words: string): number => 62 + 5.8 * words.length;

/** The most words that fit for everybody. */
function reachFor(width: number, wordsAt: (reach: Reach) => readonly string[]): Reach {
  const fits = (reach: Reach): boolean =>
    wordsAt(reach).reduce((sum, words) => sum + roomOf(words), 0) <= width;
  if (fits('wide')) return 'wide';
  return fits('middle') ? 'middle' : 'narrow';
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    setWidth(current.clientWidth);
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function Items({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const { view } = useServices();
  const onDuty = onDutyOf(service);
  const box = useRef<HTMLDivElement>(null);
  const { now } = service.moment;
  const reach = reachFor(useWidth(box), (each) =>
    onDuty.map((load) => figureWords(t, load, { now, reach: each })),
  );
  const { line, fitting } = useFitting<HTMLUListElement>(onDuty.map(({ serverId }) => serverId));
  const hidden = onDuty.slice(fitting);
  const nextHidden = hidden.find(({ serverId }) => serverId === service.next?.serverId);
  const count = hidden.length;
  const words =
    nextHidden === undefined
      ? t('servers.more', { count })
      : t('servers.moreNext', {
          count,
          name: shortNameOf({ t, people: service.people }, nextHidden.serverId),
        });
  return (
    <div ref={box} className={styles.box}>
      <ul ref={line} className={styles.items}>
        {onDuty.map((load, place) => (
          <ServerItem
            key={load.serverId}
            service={service}
            load={load}
            reach={reach}
            isHidden={place >= fitting}
          />
        ))}
      </ul>
      {count === 0 ? null : (
        <Button look="plain" snug onPress={() => view.setState({ panel: { kind: 'servers' } })}>
          {words}
        </Button>
      )}
    </div>
  );
}

export function ServerStrip() {
  const { t } = useTranslation();
  const { view } = useServices();
  const service = useService();
  const hasSections = useStand(({ rows }) => [...rows.sections.values()].some(({ removed }) => !removed));
  const isServed = onDutyOf(service).length > 0;
  if (!hasSections && !isServed) return null;
  return (
    <section className={styles.strip} aria-label={t('servers.strip')}>
      {isServed ? <Items service={service} /> : <p className={styles.none}>{t('servers.noneServing')}</p>}
      <IconButton
        label={t('servers.title')}
        icon={<Users size={20} aria-hidden />}
        onPress={() => view.setState({ panel: { kind: 'servers' } })}
      />
    </section>
  );
}
