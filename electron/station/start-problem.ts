// Every reason a station may not start, and the one sentence a person reads for each.
import { assertNever } from '#shared/must.ts';
import { beforeMigrationName } from './backups/backup-names.ts';

export type StartProblem =
  | { readonly kind: 'second-copy'; readonly folder: string }
  | { readonly kind: 'unwritable-folder'; readonly folder: string }
  | { readonly kind: 'disk-full'; readonly folder: string }
  | { readonly kind: 'disk-unfit'; readonly folder: string }
  | { readonly kind: 'schema-newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'not-ours'; readonly path: string }
  | { readonly kind: 'identity-damaged'; readonly folder: string }
  | { readonly kind: 'port-in-use'; readonly port: number }
  | { readonly kind: 'bad-arguments'; readonly detail: string };

export function describeStartProblem(problem: StartProblem): string {
  switch (problem.kind) {
    case 'second-copy':
      return `Another station is already running on ${problem.folder}. Close it, or choose another folder with --data.`;
    case 'unwritable-folder':
      return `The station cannot write to ${problem.folder}. Choose another folder with --data, or allow writing there.`;
    case 'disk-full':
      return `The disk that holds ${problem.folder} is full. Nothing was changed; free some space and start again.`;
    case 'disk-unfit':
      return `The disk that holds ${problem.folder} cannot keep a database safe (a network or cloud folder?). Choose a local folder with --data.`;
    case 'schema-newer':
      return `This data was written by a newer Hoststand (version ${problem.found} of the file, this program knows ${problem.supported}). Update the program, or go back to the copy made before the update with "backup restore ${beforeMigrationName(problem.supported + 1)}"; nothing was changed.`;
    case 'not-ours':
      return `${problem.path} is a database of another program. Nothing was changed; choose another folder with --data.`;
    case 'identity-damaged':
      return `The secrets of the station in ${problem.folder} (identity.json) cannot be read. Nothing was changed; put a copy of them back, or move them away and pair the station again.`;
    case 'port-in-use':
      return `Port ${problem.port} is in use by another program. Choose another one with --port.`;
    case 'bad-arguments':
      return problem.detail;
    default:
      return assertNever(problem);
  }
}
