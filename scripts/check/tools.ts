// The tools of `npm run check` and how each is called; the rules' own test calls them the same way on broken files.
export type Tool = {
  readonly name: string;
  readonly bin: string;
  readonly args: readonly string[];
};

const folders = ['electron', 'renderer', 'cloud', 'shared', 'scripts', 'bench', 'e2e'];

const typesOf = (name: string, project: string): Tool => ({
  name,
  bin: 'typescript/bin/tsc',
  args: ['--pretty', 'false', '-p', project],
});

export const biome: Tool = {
  name: 'format and lint',
  bin: '@biomejs/biome/bin/biome',
  args: ['ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=60', '.'],
};

export const types: readonly Tool[] = [
  typesOf('types', 'tsconfig.json'),
  typesOf('types of the servers', 'tsconfig.servers.json'),
  typesOf('types of the pure core', 'shared/tsconfig.json'),
];

export const architecture = (present: (folder: string) => boolean): Tool => ({
  name: 'architecture',
  bin: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  args: ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', ...folders.filter(present)],
});

export const unused: Tool = {
  name: 'unused code',
  bin: 'knip/bin/knip.js',
  args: ['--no-progress', '--no-config-hints'],
};
