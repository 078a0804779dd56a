// The station's state in the words a page needs: whether to wait, and whether waiting helps.

import type { StationHealth } from '#shared/contracts/desktop-bridge.ts';
import { assertNever } from '#shared/must.ts';
import type { StationState } from './station-supervisor.ts';

export function stationHealth(state: StationState): StationHealth {
  switch (state.kind) {
    case 'running':
      return { kind: 'running' };
    case 'starting':
      return { kind: state.crashes.length === 0 ? 'starting' : 'restarting' };
    case 'idle':
    case 'stopping':
      return { kind: 'starting' };
    case 'waiting':
    case 'failing':
      return { kind: 'restarting' };
    case 'in-trouble':
      return { kind: 'in-trouble', sentence: state.sentence };
    default:
      return assertNever(state);
  }
}
