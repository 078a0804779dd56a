/** Shows where a party went, over the stand and in nobody's way: no hand and no reader meets what is drawn here. */
import { memo, useLayoutEffect, useRef } from 'react';
import { SizeChip } from '#renderer/ui/size-chip.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { partyName } from '#renderer/words/party-words.ts';
import type { Arrival, Box } from './arrival.ts';
import styles from './arrivals.module.css';
import { useArrivals } from './use-arrivals.ts';

const [flightMs, lightMs] = [220, 900];
/** The copy begins where the number and the name of the card stand, also of one that is opened. */
const [nameAcross, nameDown] = [110, 40];

type Props<Kind extends Arrival['kind']> = {
  readonly arrival: Extract<Arrival, { readonly kind: Kind }>;
  readonly onEnd: (arrival: Arrival) => void;
};

const at = (x: number, y: number): string => `translate(${x}px, ${y}px) translate(-50%, -50%)`;

const startOf = ({ left, top, width, height }: Box): string =>
  at(left + Math.min(width / 2, nameAcross), top + Math.min(height / 2, nameDown));

const endOf = ({ left, top, width, height }: Box): string =>
  `${at(left + width / 2, top + height / 2)} scale(0.7)`;

const Flight = memo(function Flight({ arrival, onEnd }: Props<'flight'>) {
  const { t } = useTranslation();
  const copy = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const frames = [{ transform: startOf(arrival.from) }, { transform: endOf(arrival.to) }];
    const timing = { duration: flightMs, easing: 'cubic-bezier(0.3, 0.6, 0.2, 1)', fill: 'both' } as const;
    const flight = copy.current?.animate(frames, timing);
    flight?.addEventListener('finish', () => onEnd(arrival));
    return () => flight?.cancel();
  }, [arrival, onEnd]);
  const { party } = arrival;
  return (
    <span ref={copy} className={styles.copy} data-flight={party.id} aria-hidden>
      <SizeChip size={party.size} label={t('parties.guests', { count: party.size })} />
      <span className={styles.name}>{partyName(t, party)}</span>
    </span>
  );
});

const Light = memo(function Light({ arrival, onEnd }: Props<'light'>) {
  const ring = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const light = ring.current?.animate([{ opacity: 1 }, { opacity: 0 }], { duration: lightMs });
    light?.addEventListener('finish', () => onEnd(arrival));
    return () => light?.cancel();
  }, [arrival, onEnd]);
  const { left, top, width, height } = arrival.to;
  return (
    <span ref={ring} className={styles.light} style={{ left, top, width, height }} data-light aria-hidden />
  );
});

export function Arrivals() {
  const { arrivals, leave } = useArrivals();
  return arrivals.map((arrival) =>
    arrival.kind === 'flight' ? (
      <Flight key={arrival.id} arrival={arrival} onEnd={leave} />
    ) : (
      <Light key={arrival.id} arrival={arrival} onEnd={leave} />
    ),
  );
}
