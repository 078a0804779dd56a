// Who the audit trail names for what an operator does from the command line of the service's own machine.
import type { Origin } from '../audit/origin.ts';

export const byCommand: Origin = {
  actor: { kind: 'operator', id: 'command-line' },
  address: null,
  agent: null,
  requestId: null,
};
