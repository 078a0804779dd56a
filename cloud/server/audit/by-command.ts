// Who the audit trail names for what an operator does from the command line of the service's own machine.
import { originHere } from './origin.ts';

export const byCommand = originHere({ kind: 'operator', id: 'command-line' });
