const PURE = '^lib/(model|analytics|themes|phrases|search|charts|exports|ingest/formats)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { pathNot: '^(app|test)/' },
      to: { path: '^app/' },
    },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'no database, no environment, no effects, no orchestration in the pure rooms',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^lib/(db|queries|cli|env|effects|ingest/(?!formats/))' },
    },
    {
      name: 'analytics-stands-alone',
      severity: 'error',
      from: { path: '^lib/analytics/' },
      to: { path: '^(lib|app)/', pathNot: '^lib/(analytics|model|errors)' },
    },
    {
      name: 'only-cli-imports-cli',
      severity: 'error',
      from: { pathNot: '^(lib/cli|test|bench)/' },
      to: { path: '^lib/cli/' },
    },
    {
      name: 'database-imports-nothing-above',
      severity: 'error',
      from: { path: '^lib/db/' },
      to: { path: '^lib/(queries|ingest|cli|exports|charts|themes|search|analytics)/' },
    },
    {
      name: 'queries-do-not-write',
      severity: 'error',
      from: { path: '^lib/queries/' },
      to: { path: '^lib/ingest/' },
    },
    {
      name: 'pages-speak-no-sql',
      severity: 'error',
      from: { path: '^app/.*page\\.tsx$' },
      to: { path: '^lib/db/client' },
    },
    {
      name: 'no-tests-in-the-house',
      severity: 'error',
      from: { pathNot: '^(test|bench|\\.ci)/' },
      to: { path: '^test/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'lib/db/generated|\\.next' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
