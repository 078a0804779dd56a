// Arrows point inward: renderer → shared, station → shared, shell → shared, cloud → shared, shared → nothing.
const only = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to });

export default {
  forbidden: [
    only('shared-is-pure', '^shared/(?!testing/|.*\\.test\\.ts$)', {
      pathNot: ['^shared/', '^node_modules/(zod|libphonenumber-js)/'],
    }),
    only('station-never-electron', '^electron/station/', {
      path: ['^(electron/(shell|main|preload)|renderer|cloud)', 'node_modules/electron/', '^electron$'],
    }),
    only('shell-to-shared', '^electron/(main|preload|shell/(?!.*(\\.test|station-stand-in)\\.ts$))', {
      path: '^(electron/station|renderer|cloud)/',
    }),
    only('cloud-never-desktop', '^cloud/server/', { path: '^(electron|renderer|cloud/dashboard)/' }),
    only('renderer-to-shared', '^renderer/', {
      path: '^(electron|cloud)/',
      pathNot: '^electron/station/router\\.ts$',
    }),
    only('renderer-router-type-only', '^renderer/', {
      path: '^electron/station/router\\.ts$',
      dependencyTypesNot: ['type-only'],
    }),
    only('dashboard-takes-only-ui', '^cloud/dashboard/', {
      path: '^(electron|renderer|cloud/server)/',
      pathNot: ['^renderer/ui/', '^cloud/server/router\\.ts$'],
    }),
    only('dashboard-router-type-only', '^cloud/dashboard/', {
      path: '^cloud/server/router\\.ts$',
      dependencyTypesNot: ['type-only'],
    }),
    only('ui-stands-alone', '^renderer/ui/(?!.*\\.test\\.tsx?$)', {
      path: '^renderer/',
      pathNot: '^renderer/ui/',
    }),
    only('screens-have-no-node', '^(renderer|cloud/dashboard)/(?!.*(\\.test\\.tsx?|vite\\.config\\.ts)$)', {
      dependencyTypes: ['core'],
    }),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    exclude: { path: '(\\.css$|/fixtures/)' },
  },
};
