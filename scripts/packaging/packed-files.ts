// What may be inside the installed program: the built bundles, its package.json, and of better-sqlite3 what
// runs. Anything else is a secret, a test, a server or dead weight that travelled along.

export type PackedFile = { readonly path: string; readonly unpacked: boolean };

const allowed: readonly RegExp[] = [
  /^\/package\.json$/,
  /^\/out\/(main|preload|renderer)\/.+$/,
  /^\/node_modules\/better-sqlite3\/package\.json$/,
  /^\/node_modules\/better-sqlite3\/lib\/.+\.js$/,
  /^\/node_modules\/better-sqlite3\/prebuilds\/[a-z0-9]+-[a-z0-9]+\.node$/,
];

/** Refused even where it would be allowed by place. */
const refused = /\.map$|\.env|\.test\.|\.tsx?$|\/(pg|hono|fixtures)(\/|$)/;

const needed: readonly string[] = [
  '/package.json',
  '/out/main/main.js',
  '/out/main/station.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/node_modules/better-sqlite3/package.json',
  '/node_modules/better-sqlite3/lib/index.js',
];

/** One sentence for each thing that is wrong with the packed program. */
export function packingFaults(files: readonly PackedFile[], platform: string): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const binaries = files.filter(({ path }) => path.endsWith('.node'));
  const ours = `/node_modules/better-sqlite3/prebuilds/${platform}.node`;
  return [
    ...files
      .filter(({ path }) => refused.test(path) || !allowed.some((pattern) => pattern.test(path)))
      .map(({ path }) => `${path} must not be in the program`),
    ...[...needed, ours].filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...binaries.filter(({ path }) => path !== ours).map(({ path }) => `${path} is for another computer`),
    ...files
      .filter(({ path, unpacked }) => unpacked && !path.endsWith('.node'))
      .map(({ path }) => `${path} lies outside the asar`),
    ...binaries
      .filter(({ unpacked }) => !unpacked)
      .map(({ path }) => `${path} cannot be loaded: it is packed`),
  ];
}
