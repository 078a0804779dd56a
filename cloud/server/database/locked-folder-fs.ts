// The data folder as the embedded Postgres sees it: an empty folder of memory lies over the one that holds the lock.
// After a death Postgres opens and closes every file it finds, and closing a file gives up every POSIX lock its process
// has on it, so that the lock would be gone and nobody would know.
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { LOCK_FOLDER } from './data-folder.ts';

const PGDATA = '/pglite/data';

type Init = NodeFS['init'];

export class LockedFolderFs extends NodeFS {
  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const hideLock: NonNullable<typeof emscriptenOpts.preRun>[number] = ({ FS, MEMFS }) =>
      FS.mount(MEMFS, {}, `${PGDATA}/${LOCK_FOLDER}`);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hideLock] } };
  }
}
