import { expect } from 'chai'
import { isWatched, stepsAfter } from './steps.ts'

const sources = new Map([
  ['services/ingestion/form.ts', ''],
  ['services/ingestion/form.test.ts', ''],
  ['services/ingestion/form-fields.test.ts', ''],
  ['services/ingestion/store.ts', ''],
  ['services/ingestion/item.test.ts', "import { x } from './form.ts'"],
  ['services/settings/setting.test.ts', "import { day } from '@tomorro/carbon/calendar'"],
  ['carbon/calendar.ts', ''],
  ['carbon/calendar.test.ts', ''],
  ['runtime/problem.ts', ''],
  ['runtime/router.test.ts', ''],
])

describe('the steps after a save', () => {
  for (const { changed, steps } of [
    {
      changed: ['openapi/settings.yaml'],
      steps: { generate: true, checkTypes: ['.', 'clients/web'], tests: ['services/settings/setting.test.ts'] },
    },
    {
      changed: ['services/ingestion/form.ts'],
      steps: {
        generate: false,
        checkTypes: ['.'],
        tests: [
          'services/ingestion/form-fields.test.ts',
          'services/ingestion/form.test.ts',
          'services/ingestion/item.test.ts',
        ],
      },
    },
    {
      changed: ['carbon/calendar.ts'],
      steps: {
        generate: false,
        checkTypes: ['.', 'clients/web'],
        tests: ['carbon/calendar.test.ts', 'services/settings/setting.test.ts'],
      },
    },
    {
      changed: ['services/ingestion/item.test.ts'],
      steps: { generate: false, checkTypes: ['.'], tests: ['services/ingestion/item.test.ts'] },
    },
    {
      changed: ['runtime/problem.ts'],
      steps: { generate: true, checkTypes: ['.', 'clients/web'], tests: ['runtime/router.test.ts'] },
    },
    { changed: ['README.md'], steps: { generate: false, checkTypes: [], tests: [] } },
    {
      changed: ['clients/web/src/app.tsx', 'bench/run.ts'],
      steps: { generate: false, checkTypes: ['clients/web', 'bench'], tests: [] },
    },
  ])
    it(`of ${changed.join(', ')} are generating, checking types and testing, each where it is needed`, () => {
      expect(stepsAfter(changed, sources)).to.deep.equal(steps)
    })

  it('leave alone what is generated, installed or written by programs', () => {
    const files = [
      'generated/admin/api.ts',
      'clients/sdk/generated/a.ts',
      '.tomorro/log',
      'a/node_modules/b.ts',
      'a.ts~',
    ]
    expect(files.filter(isWatched)).to.deep.equal([])
    expect(['services/a/b.ts', 'openapi/a.yaml', 'config.json'].every(isWatched)).to.equal(true)
  })
})
