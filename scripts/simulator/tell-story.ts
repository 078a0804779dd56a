// A story in lines a person can read.
import { must } from '#shared/must.ts';
import type { Action, Step, Story } from './story.ts';

const nameOf = (station: number): string => String.fromCharCode(65 + station);

export function tellStory({ seed, stations, weather, steps }: Story): readonly string[] {
  const { slowMs, lost, repeated, late, failed } = weather;
  const opening = `Seed ${seed}: ${stations} stations. The line takes ${slowMs} ms; lost ${lost}, repeated ${repeated}, late ${late}, failed ${failed}.`;
  let at = 0;
  const lines = steps.map((step: Step) => {
    at += step.afterMs;
    return `${(at / 1000).toFixed(1).padStart(8)} s  ${words(step.action)}`;
  });
  return [opening, ...lines];
}

function words(action: Action): string {
  switch (action.kind) {
    case 'gesture':
      return `${nameOf(action.station)}: ${action.gesture}`;
    case 'repeat':
      return `${nameOf(action.station)}: the last command again${action.elsewhere ? ', at the next station' : ''}`;
    case 'web':
      return `the web: ${action.gesture}`;
    case 'cut':
      return `${nameOf(action.station)}: the line is cut for ${action.ms} ms`;
    case 'no-push':
      return `${nameOf(action.station)}: nothing goes out for ${action.ms} ms`;
    case 'session-expires':
      return `${nameOf(action.station)}: the session expires, for ${action.ms} ms`;
    case 'restart':
      return `${nameOf(action.station)}: crashes and is back after ${action.awayMs} ms`;
    case 'clock':
      return `${nameOf(action.station)}: the clock jumps by ${action.jumpMs} ms`;
    case 'cloud-fails':
      return `the cloud fails for ${action.ms} ms`;
    case 'copy-file':
    case 'older-copy':
      return `${nameOf(action.station)}: ${must(phrases[action.kind], action.kind)}`;
    default:
      return must(phrases[action.kind], action.kind);
  }
}

const phrases: Readonly<Record<string, string>> = {
  'copy-file': 'its file is copied',
  'older-copy': 'goes on with the copy of its file',
  join: 'a new station joins',
  'copy-cloud': "the cloud's log is copied",
  'restore-cloud': "the cloud's log is put back to the copy",
  rest: 'everything heals and comes to rest',
};
