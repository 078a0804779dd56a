// What is wrong with a line, in words.
import { assertNever } from '#shared/must.ts';
import type { LineFault } from '#shared/quoting/house-line.ts';
import type { ReplayFault } from '#shared/quoting/replay.ts';

export function tellFault(fault: LineFault | ReplayFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'not JSON';
    case 'unknown-type':
      return `unknown type "${fault.type}"`;
    case 'bad-field':
      return `field "${fault.field}" is missing or not as it should be (${fault.why})`;
    case 'no-night':
      return 'no night has begun';
    case 'unknown-table':
      return `unknown table "${fault.table}"`;
    case 'time-falls':
      return `"at" falls from ${fault.after} to ${fault.at}`;
    case 'not-waiting':
      return `party "${fault.party}" is not waiting`;
    default:
      return assertNever(fault);
  }
}
