const ground = 'organisatie|regime|persoon'
const way =
  'aanmelding|weging|delen|plan|overleg|portaal|zoeken|lgm|netwerk|contact|overdracht|deelwijzer|informatieverzoek|consult|afwijking|toestemming|meting|verhaal|vast|gezin|jim|passkey|spraak'
const beyond = 'groep|gebied|programma|leren|rapportage|kijken|toezicht|rechten|bewaren|zvh|derde|vrijgave'
const slices = `${ground}|casus|${way}|${beyond}`
const screens = '^src/([^/]+/screens|web)/'
const shared = '/(contract|answers|states)\\.ts$'
const test = '\\.(test|scenarios)\\.tsx?$'

/** The walls of the house; ARCHITECTURE.md says why. checks/imports.test.ts proves that each one holds. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Types are erased before it runs; a page that is loaded when needed may know the list of pages.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing uses and that uses nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          test,
          '(^|/)(main|index)\\.[^/]+$',
          '^(checks|e2e|bench)/',
          '^src/boot/stop-with-parent',
        ],
      },
      to: {},
    },
    {
      name: 'must-resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?(url|raw|inline)$', '^/'] },
    },
    {
      name: 'only-the-face',
      comment: 'Of another slice only index.ts is visible.',
      severity: 'error',
      from: { path: `^src/(${slices})/`, pathNot: '/screens/' },
      to: { path: `^src/(${slices})/`, pathNot: ['^src/$1/', `^src/(${slices})/index\\.ts$`, shared] },
    },
    {
      name: 'only-the-face-from-outside',
      severity: 'error',
      from: { path: '^(src/(boot|cli|kernel|[^/]+\\.ts)|bench|demo|e2e)', pathNot: test },
      to: {
        path: `^src/(${slices})/`,
        pathNot: [`^src/(${slices})/index\\.ts$`, shared, '\\.scenarios\\.ts$', 'http\\.ts$', 'jobs\\.ts$'],
      },
    },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { path: '^src/(?!kernel/)' },
    },
    {
      name: 'ground-before-casus',
      severity: 'error',
      from: { path: `^src/(${ground})/`, pathNot: ['/screens/', test] },
      to: { path: `^src/(casus|${way}|${beyond})/` },
    },
    {
      name: 'casus-before-its-way',
      severity: 'error',
      from: { path: '^src/casus/', pathNot: ['/screens/', test] },
      to: { path: `^src/(${way}|${beyond})/` },
    },
    {
      name: 'one-case-before-many',
      severity: 'error',
      from: { path: `^src/(${way})/`, pathNot: ['/screens/', test] },
      to: { path: `^src/(${beyond})/` },
    },
    {
      name: 'slices-know-no-entry',
      severity: 'error',
      from: { path: `^src/(${slices})/`, pathNot: ['/screens/', test] },
      to: { path: '^src/(boot|cli|testing)/|^src/[^/]+\\.ts$' },
    },
    {
      name: 'screens-without-server',
      comment: 'Screens know the contract and the states of a slice, nothing else of the server.',
      severity: 'error',
      from: { path: screens, pathNot: test },
      to: { path: '^src/', pathNot: [screens, shared] },
    },
    {
      name: 'server-without-screens',
      severity: 'error',
      from: { path: '^src/', pathNot: [screens, test, '^src/testing/'] },
      to: { path: screens },
    },
    {
      name: 'screens-reach-no-server-part',
      comment: 'Not along a contract either: what a contract imports, the browser gets.',
      severity: 'error',
      from: { path: screens, pathNot: test },
      to: {
        path: '^(node:)?(fs|net|tls|http|https|child_process|crypto|path|os|worker_threads)$|node_modules/(pg|fastify|pg-boss)/',
        reachable: true,
      },
    },
    {
      name: 'product-without-tools',
      comment: 'What runs in production is a dependency, not a development dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '^src/testing/', screens, '^src/cli/bench'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-without-demo-walls',
      severity: 'error',
      from: { path: `^src/(kernel|${slices})/`, pathNot: test },
      to: { path: '^(demo|bench|e2e|checks)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
}
