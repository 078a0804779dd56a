/** Where in the evening one is, and the hand that moves it on: by itself at a speed, or by the keyboard. */
import { useCallback, useEffect, useState } from 'react';
import { isTyping } from '#renderer/host-stand/typing.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';

export const speeds = [1, 10, 60] as const;
export type Speed = (typeof speeds)[number];

export type Player = {
  readonly moment: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly goTo: (moment: number) => void;
  readonly play: (isPlaying: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
};

type Span = { readonly from: number; readonly to: number };

const tickMs = 200;

export function usePlayer({ from, to }: Span): Player {
  const [moment, setMoment] = useState(to);
  const [wantsToPlay, play] = useState(false);
  const [speed, setSpeed] = useState<Speed>(60);
  const isPlaying = wantsToPlay && moment < to;
  const goTo = useCallback((next: number) => setMoment(Math.max(from, Math.min(to, next))), [from, to]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setMoment((now) => Math.min(to, now + tickMs * speed)), tickMs);
    return () => clearInterval(timer);
  }, [isPlaying, speed, to]);
  const start = useCallback(
    (isOn: boolean) => {
      if (isOn && moment >= to) setMoment(from);
      play(isOn);
    },
    [moment, from, to],
  );
  return { moment, isPlaying, speed, goTo, play: start, setSpeed };
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -15,
  PageUp: 15,
};

/** Arrows go a minute, Page a quarter of an hour, Home and End to the ends, Space plays and stops. */
export function usePlayerKeys(player: Player, { from, to }: Span): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTypingHere(event.target)) return;
      if (!runKey(event, player, { from, to })) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [player, from, to]);
}

/** The slider is a field, and these are its keys. */
const isTypingHere = (target: EventTarget | null): boolean =>
  isTyping(target) && !(target instanceof HTMLInputElement && target.type === 'range');

function runKey({ key, target }: KeyboardEvent, player: Player, { from, to }: Span): boolean {
  const step = steps[key];
  if (step !== undefined) {
    player.goTo(onMinute(player.moment, step) + step * minuteMs);
    return true;
  }
  if (key === 'Home' || key === 'End') {
    player.goTo(key === 'Home' ? from : to);
    return true;
  }
  if (key !== ' ' || (target instanceof HTMLElement && target.closest('button') !== null)) return false;
  player.play(!player.isPlaying);
  return true;
}

/** From 19:42:30 a step back leads to 19:42, a step on to 19:43. */
const onMinute = (moment: number, step: number): number => {
  const whole = Math.floor(moment / minuteMs) * minuteMs;
  return step < 0 && whole < moment ? whole + minuteMs : whole;
};
