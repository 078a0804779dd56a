// How the programs are built: electron.vite bundles the shell, the station, the preload and the screens into out/.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Rolldown } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/**
 * Whatever the first picture needs comes in one file: fifty small ones ask fifty times and pack badly. `main.tsx` says
 * at its top what has to be told before anything else, and one file keeps its order.
 */
function nameFirst(): NonNullable<Exclude<Rolldown.CodeSplittingGroup['name'], string>> {
  const first = new Set<string>();
  const follow = (id: string, context: Rolldown.ChunkingContext): void => {
    if (first.has(id)) return;
    first.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) follow(next, context);
  };
  return (id, context) => {
    if (first.size === 0) follow(at('renderer/index.html'), context);
    return first.has(id) ? 'first' : null;
  };
}

// better-sqlite3 finds its binary beside itself, so it stays outside the bundle; everything else goes in.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { main: at('electron/main.ts'), station: at('electron/station/main.ts') },
        external: ['better-sqlite3'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        output: { codeSplitting: { groups: [{ name: nameFirst() }] } },
      },
    },
  },
});
