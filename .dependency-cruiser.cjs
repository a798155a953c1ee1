/**
 * The import table of the house (docs/decisions/0001): a module may import itself and what stands in its row.
 * `npm run arch` fails on any other arrow, on cycles and on imports past another module's index.
 */
const TABLE = {
  kernel: [],
  text: ['kernel'],
  values: ['kernel', 'text'],
  morphology: ['kernel', 'text'],
  statements: ['kernel', 'text', 'values'],
  grammar: ['kernel', 'text', 'values', 'morphology', 'statements'],
  languages: ['kernel', 'text', 'values', 'morphology', 'grammar', 'statements'],
  reading: ['kernel', 'text', 'values', 'morphology', 'statements', 'grammar', 'languages'],
  platform: ['kernel'],
  sources: ['kernel', 'text', 'platform'],
  register: ['kernel', 'text', 'values', 'statements', 'platform'],
  intake: ['kernel', 'text', 'statements', 'reading', 'sources', 'register', 'platform'],
  publishing: ['kernel', 'values', 'statements', 'languages', 'register', 'platform'],
  jobs: ['kernel', 'intake', 'publishing', 'register', 'platform'],
  web: [
    ...['kernel', 'text', 'values', 'statements', 'languages'],
    ...['register', 'intake', 'publishing', 'platform', 'jobs'],
  ],
  cli: [
    ...['kernel', 'text', 'values', 'morphology', 'statements', 'grammar', 'languages', 'reading'],
    ...['platform', 'sources', 'register', 'intake', 'publishing', 'jobs', 'web'],
  ],
}

/** Modules that compute only: no file, network, clock, random source or environment. */
const PURE = ['kernel', 'text', 'values', 'morphology', 'statements', 'grammar', 'languages', 'reading']

/** Packages that compute only, too. */
const PURE_PACKAGES = ['edtf', 'intl-messageformat', '@formatjs/[^/]+']

/** Files another module may import past the index, and who may. */
const SIDE_DOORS = [
  { of: 'jobs', door: '^src/jobs/enqueue\\.ts$', by: 'web' },
  { of: 'web', door: '^src/web/serve\\.tsx?$', by: 'cli' },
]

/** Lighter doors beside an index, open to all who may import the module: no library is loaded behind them. */
const LIGHT_DOORS = [
  '^src/platform/offline\\.ts$',
  '^src/languages/(command-line|area-words|country-names|late|neighbours|readable)\\.ts$',
  '^src/reading/late-reader\\.ts$',
  '^src/sources/recognise\\.ts$',
]

/** Heavy doors beside an index: a library stands behind them that only who needs it should load. */
const HEAVY_DOORS = ['^src/platform/identity/index\\.ts$']

const TESTS = '\\.test\\.tsx?$'

function rowRule([module, row]) {
  const may = [module, ...row].join('|')
  return {
    name: `${module}-row`,
    comment: `${module} may import ${row.join(', ') || 'no other module'}`,
    severity: 'error',
    from: { path: `^src/${module}/`, pathNot: TESTS },
    to: { path: '^src/', pathNot: `^src/(${may})/` },
  }
}

function doorRule({ of, door, by }) {
  return {
    name: `${of}-door-for-${by}`,
    comment: `${by} enters ${of} through ${door} only`,
    severity: 'error',
    from: { path: `^src/${by}/`, pathNot: TESTS },
    to: { path: `^src/${of}/`, pathNot: door },
  }
}

module.exports = {
  forbidden: [
    ...Object.entries(TABLE).map(rowRule),
    ...SIDE_DOORS.map(doorRule),
    {
      name: 'known-modules',
      comment: 'every file of src stands in a module of the table',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(TABLE).join('|')})/` },
      to: {},
    },
    {
      name: 'through-the-index',
      comment: 'another module is entered through its index.ts',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/index\\.ts$',
          ...LIGHT_DOORS,
          ...HEAVY_DOORS,
          ...SIDE_DOORS.map(({ door }) => door),
        ],
      },
    },
    {
      name: 'formats-alone',
      comment: 'what a file is by its first bytes is told before any library that opens one is loaded',
      severity: 'error',
      from: { path: '^src/sources/recognise\\.ts$' },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'files that import each other cannot be understood apart',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'grammar-knows-names-only',
      comment: 'grammar takes types of kind, force and slots from statements, no code',
      severity: 'error',
      from: { path: '^src/grammar/', pathNot: TESTS },
      to: { path: '^src/statements/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-without-node',
      comment: 'pure modules touch no file, network, clock, random source or environment',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-packages',
      comment: 'pure modules use packages that compute only',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/`, pathNot: TESTS },
      to: { path: '(^|/)node_modules/', pathNot: `node_modules/(${PURE_PACKAGES.join('|')})/` },
    },
    {
      name: 'rules-without-database',
      comment: 'an area decides in rules.ts, which sees values only',
      severity: 'error',
      from: { path: '^src/register/([^/]+)/rules\\.ts$' },
      to: {
        path: [
          'node_modules/(kysely|pg|@types/pg)/',
          '^src/platform/',
          '^src/register/tables\\.ts$',
          '^src/register/[^/]+/(table|commands|queries|append)\\.ts$',
        ],
      },
    },
    {
      name: 'nothing-from-tests',
      comment: 'what ships needs neither tests nor packages for development',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: TESTS },
      to: { path: ['^(test|bench|scripts)/', TESTS] },
    },
    {
      name: 'no-development-packages',
      comment: 'what ships needs neither tests nor packages for development',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
