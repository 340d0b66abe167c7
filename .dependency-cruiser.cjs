const { readdirSync } = require('node:fs')

// Who may import whom, checked by `npm run check -- imports`. A room is a folder; tests may import every room.

/** Rooms that each room may import, besides itself. A room that is not listed is an entry point and may import all others. */
const rooms = {
  runtime: [],
  generated: ['runtime', 'clients/sdk/generated'],
  // `generated` for the types of the settings only.
  carbon: ['config.json', 'generated', 'runtime/pointer[.]ts'],
  charts: [],
  spreadsheet: [],
  'service-kit': ['runtime'],
  storage: ['service-kit'],
  database: ['carbon'],
  records: ['database', 'carbon', 'generated', 'runtime', 'service-kit'],
  authorizer: ['generated', 'runtime', 'service-kit'],
  gateway: ['authorizer', 'generated', 'runtime', 'service-kit'],
  'clients/sdk': [],
  'clients/web': ['clients/sdk', 'charts', 'carbon/(labels|intensity|calendar)[.]ts', 'spreadsheet/write-csv[.]ts'],
  'generator/document': ['generator/[^/]+[.]ts', 'runtime'],
  'generator/model': ['generator/document', 'generator/[^/]+[.]ts', 'runtime'],
  ...Object.fromEntries(
    ['client', 'gateway', 'service', 'validators'].map((emitter) => [
      `generator/emit/${emitter}`,
      [
        'generator/model',
        'generator/document',
        'generator/emit/[^/]+[.]ts',
        'generator/[^/]+[.]ts',
        'runtime',
        'clients/sdk',
      ],
    ]),
  ),
  'generator/target': ['generator', 'runtime', 'database', 'clients/sdk'],
  'generator/diff': ['generator/model', 'generator/document', 'generator/[^/]+[.]ts', 'runtime'],
  ...Object.fromEntries(
    readdirSync(`${__dirname}/services`).map((service) => [
      `services/${service}`,
      ['generated', 'runtime', 'service-kit', 'carbon', 'records', 'database', 'storage', 'spreadsheet', 'charts'],
    ]),
  ),
}

// The program that serves the web client during development starts a stack, as an entry point may.
const tests = `/dev[.]main[.]ts$|([.]test|(^|[/-])testing|[.]spec)[.]ts$|/testing/`

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `imports-of-${room.replaceAll('/', '-')}`,
      comment: `${room} may import ${allowed.join(', ') || 'no other room'}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: tests },
      to: {
        path: '/',
        pathNot: ['^node_modules/', '^node:', `^(${[room, ...allowed].join('|')})(/|$)`],
        couldNotResolve: false,
        dependencyTypesNot: ['core'],
      },
    })),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|[.]tomorro)/|^bench/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
