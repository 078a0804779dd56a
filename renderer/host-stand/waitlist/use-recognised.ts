/** Who may be at the other end of a phone that is being typed, from four digits on, as the station remembers them. */
import { useEffect, useState } from 'react';
import type { ReturningGuest } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';

const fewestDigits = 4;
const pauseMs = 80;
const nobody: readonly ReturningGuest[] = [];

type Found = { readonly phone: string; readonly guests: readonly ReturningGuest[] };

export function useRecognised(phone: string): readonly ReturningGuest[] {
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
  return isEnough && found?.phone === phone ? found.guests : nobody;
}
