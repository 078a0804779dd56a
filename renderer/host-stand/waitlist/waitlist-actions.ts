/** What a host can do with those who wait beyond calling and seating: who has come, who comes later, who goes first. */
import type { TFunction } from 'i18next';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { Gestures } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { isHere, type Party } from '#shared/parties/party.ts';
import { withMark } from './marking.ts';

export type WaitlistActions = {
  /** `hereCount`: how many of it have come; null: everybody. */
  readonly arrive: (party: Party, hereCount: number | null) => void;
  /** One that was expected has come; of one that is here, it is asked how many are. */
  readonly comes: (party: Party) => void;
  /** It will be here so many minutes from now. */
  readonly delay: (party: Party, minutes: number) => void;
  readonly prioritise: (party: Party, priority: Party['priority']) => void;
  /** Back to where its promise puts it, after a hand had placed it. */
  readonly backToItsTime: (party: Party) => void;
  /** A first time it is marked for a step together with others, a second time no longer. */
  readonly toggleMark: (party: Party) => void;
  readonly moveToQueue: (partyId: string, queueId: string) => void;
};

type Deps = { readonly services: StandServices; readonly gestures: Gestures; readonly t: TFunction };

export const waitlistActions = (deps: Deps): WaitlistActions => ({
  ...arrivalActions(deps),
  ...orderActions(deps),
});

function arrivalActions({ services, gestures: { make }, t }: Deps) {
  const arrive = (party: Party, hereCount: number | null): void => {
    const words = { name: partyName(t, party), here: hereCount ?? party.size, size: party.size };
    const done = hereCount === null ? t('waitlist.done.arrived', words) : t('waitlist.done.someHere', words);
    void make('parties.arrive', { partyId: party.id, hereCount }, done);
  };
  return {
    arrive,
    comes: (party: Party): void => {
      if (!isHere(party)) arrive(party, null);
      else services.view.setState({ panel: { kind: 'here', partyId: party.id } });
    },
    delay: (party: Party, minutes: number): void => {
      const expectedAt = services.now() + minutes * minuteMs;
      const done = t('waitlist.done.delayed', { name: partyName(t, party), minutes });
      void make('parties.expect', { partyId: party.id, expectedAt, bookedFor: party.bookedFor }, done);
    },
  };
}

function orderActions({ services, gestures: { make }, t }: Deps) {
  return {
    prioritise: (party: Party, priority: Party['priority']): void => {
      const done = t(`waitlist.done.priority.${priority}`, { name: partyName(t, party) });
      void make('parties.prioritise', { partyId: party.id, priority }, done);
    },
    /** Saying its priority again lets its promise decide once more. */
    backToItsTime: (party: Party): void => {
      const done = t('waitlist.done.backToItsTime', { name: partyName(t, party) });
      void make('parties.prioritise', { partyId: party.id, priority: party.priority }, done);
    },
    toggleMark: ({ id }: Party): void =>
      services.view.setState(({ marked }) => ({ marked: withMark(marked, id), selectedPartyId: null })),
    moveToQueue: (partyId: string, queueId: string): void => {
      const { parties, queues } = services.store.getState().rows;
      const party = parties.get(partyId);
      const queue = queues.get(queueId);
      if (party === undefined || queue === undefined || party.queueId === queueId) return;
      const done = t('waitlist.done.otherQueue', { name: partyName(t, party), queue: queue.name });
      void make('parties.edit', { partyId: party.id, queueId: queue.id }, done);
    },
  };
}
