import { ContractError } from '../../error.ts'
import type { Contract } from '../../model/model.ts'

/**
 * The product's types under short names, such as `Ingestable.Item`. Type-only namespaces are erased, so they cost nothing at run
 * time.
 * @throws ContractError where a contract no longer has the schema or operation behind a name
 */
export function emitTomorroTypes(contracts: readonly Contract[]): string {
  const { schema, title, body, query, response } = lookUps(contracts)
  const submitted = (name: string, id: string, status: number) =>
    exchange(name, title(id), body(id), response(id, status))
  const asked = (name: string, id: string) => exchange(name, title(id), query(id), response(id, 200))
  const groups = [
    type('Period', 'From one day until another; both belong to the period.', schema('Period')),
    type('DateAggregation', 'How long the buckets of a series are.', schema('DateAggregation')),
    type('CalculationMethod', 'How activity becomes emissions.', schema('CalculationMethod')),
    type('WithOrgID<T>', 'Something of one organisation.', `T & { orgId: ${schema('OrganisationId')} }`),
    type(
      'WithTimestamps<T>',
      'Something that tells when it came and when it changed.',
      `T & { createdAt: ${schema('Timestamp')}; updatedAt: ${schema('Timestamp')} }`,
    ),
    namespace('Ingestable', 'What organisations hand in.', {
      InputMethod: schema('InputMethod'),
      State: schema('State'),
      Activity: schema('Activity'),
      Item: schema('IngestableItem'),
      Record: schema('IngestableRecord'),
    }),
    namespace('Calculation', 'What became of it: emissions in kgCO2e.', {
      Item: schema('CalculationItem'),
      Record: 'WithTimestamps<WithOrgID<Item>>',
      Line: schema('Line'),
    }),
    namespace('Report', 'A report and the file that it becomes.', {
      Item: `Omit<${schema('ReportRecord')}, 'orgId' | 'createdAt' | 'updatedAt'>`,
      Record: schema('ReportRecord'),
    }),
    namespace('Settings', 'A setting; its key decides what its value is.', {
      Key: schema('SettingKey'),
      'Item<Value = unknown>': `${schema('SettingItem')} & { value: Value }`,
      'Record<Value = unknown>': `${schema('SettingRecord')} & { value: Value }`,
    }),
    namespace('Dashboard', 'What an organisation sees first.', {
      Vault: schema('Vault'),
      Breakdown: schema('Breakdown'),
      Timeseries: schema('Timeseries'),
    }),
    namespace('Admin', 'What reviewers see.', {
      BacklogItem: schema('BacklogItem'),
      ActivityItem: schema('ActivityItem'),
    }),
    submitted('PostIngestionTemplate', 'createTemplateUpload', 201),
    submitted('PostIngestionForm', 'createForm', 201),
    asked('GetIngestion', 'listItems'),
    submitted('PostCalculation', 'createCalculation', 202),
    asked('GetCalculation', 'listCalculations'),
    submitted('PostReport', 'createReport', 202),
    asked('GetReport', 'listReports'),
    asked('GetDashboard', 'getDashboard'),
    asked('GetAdminIngestionBacklog', 'listBacklog'),
    asked('GetAdminIngestionActivity', 'listActivity'),
  ]
  return [
    "import type { components, operations } from '../clients/sdk/generated/types.ts'",
    '',
    "type Schemas = components['schemas']",
    '',
    groups.join('\n'),
  ].join('\n')
}

/** Type expressions for parts of the contracts; each checks that its part exists. */
function lookUps(contracts: readonly Contract[]) {
  const schemas = new Set(contracts.flatMap((contract) => Object.keys(contract.schemas)))
  const operations = new Map(
    contracts.flatMap((contract) => contract.operations.map((operation) => [operation.operationId, operation])),
  )
  const operation = (id: string) => {
    const found = operations.get(id)
    if (!found) throw new ContractError(`tomorro.types.ts names the operation ${id}, which no contract has`)
    return found
  }
  return {
    schema: (name: string): string => {
      if (!schemas.has(name))
        throw new ContractError(`tomorro.types.ts names the schema ${name}, which no contract has`)
      return `Schemas['${name}']`
    },
    title: (id: string): string => `${operation(id).method} ${operation(id).path}: ${operation(id).summary}.`,
    query: (id: string): string => `NonNullable<operations['${operation(id).operationId}']['parameters']['query']>`,
    body: (id: string): string => {
      const [media] = operation(id).body?.media ?? []
      return `NonNullable<operations['${id}']['requestBody']>['content']['${media?.type}']`
    },
    response: (id: string, status: number): string => {
      const response = operation(id).responses.find((candidate) => candidate.status === status)
      const [media] = response?.media ?? []
      if (!media) throw new ContractError(`tomorro.types.ts names the response ${status} of ${id}, which has no body`)
      return `operations['${id}']['responses'][${status}]['content']['${media.type}']`
    },
  }
}

const type = (name: string, says: string, text: string): string => `/** ${says} */\nexport type ${name} = ${text}\n`

const namespace = (name: string, says: string, types: Readonly<Record<string, string>>): string =>
  [
    `/** ${says} */`,
    `export declare namespace ${name} {`,
    ...Object.entries(types).map(([member, text]) => `  export type ${member} = ${text}`),
    '}',
    '',
  ].join('\n')

/** The request body and the successful response. */
const exchange = (name: string, says: string, request: string, response: string): string =>
  namespace(name, says, { Request: request, Response: response })
