/** Who may be at the other end of a phone that is being typed, from four digits on, as the station remembers them. */
import { useEffect, useState } from 'react';
import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';

const fewestDigits = 4;
const pauseMs = 80;
const nobody: readonly ReturningGuest[] = [];

type Found = { readonly phone: string; readonly guests: readonly ReturningGuest[] };

export type Recognition = {
  readonly guests: readonly ReturningGuest[];
  /** Nobody has answered for what is typed now. */
  readonly isAsking: boolean;
};

export function useRecognised(phone: string): Recognition {
  const { station } = useServices();
  const [found, setFound] = useState<Found | null>(null);
  const isEnough = phone.replace(/\D/gu, '').length >= fewestDigits;
  useEffect(() => {
    if (!isEnough) return;
    let isWanted = true;
    const tell = (guests: readonly ReturningGuest[]): void => {
      if (isWanted) setFound({ phone, guests });
    };
    const timer = setTimeout(() => {
      station.recognise({ phone }).then(tell, () => tell(nobody));
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [station, phone, isEnough]);
  const isAnswered = found?.phone === phone;
  return { guests: isEnough && isAnswered ? found.guests : nobody, isAsking: isEnough && !isAnswered };
}
