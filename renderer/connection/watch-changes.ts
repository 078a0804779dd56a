/**
 * One subscription to the station's changes that never gives up: after a loss it begins again within half a second,
 * whatever the reason was. The browser's own reconnect is too slow for somebody who stands there and waits.
 */
import type { Watch, WatchEvents } from './station.ts';
import type { StationClient } from './station-client.ts';

const againAfterMs = 500;

export function watchChanges(client: StationClient, events: WatchEvents): Watch {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: { readonly unsubscribe: () => void } | undefined;

  const lose = (): void => {
    if (isStopped || timer !== undefined) return;
    // First, because a subscription that is ended says that it is over, which would be a second loss.
    timer = setTimeout(begin, againAfterMs);
    events.onLost();
    current?.unsubscribe();
  };

  const begin = (): void => {
    timer = undefined;
    let wasOpened = false;
    current = client.state.changes.subscribe(undefined, {
      onStarted: () => {
        wasOpened = true;
        events.onOpen();
      },
      onData: events.onChange,
      onError: lose,
      onComplete: lose,
      onConnectionStateChange: ({ state }) => {
        if (state === 'connecting' && wasOpened) lose();
      },
    });
  };

  begin();
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    current?.unsubscribe();
  };
  return { stop, again: lose };
}
