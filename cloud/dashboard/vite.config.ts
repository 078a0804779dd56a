// Builds the owner's dashboard, which the cloud serves at its root.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../../out/dashboard'),
    emptyOutDir: true,
    // The policy of the cloud allows no data: scripts or styles; fonts and pictures come as files.
    assetsInlineLimit: 0,
  },
});
