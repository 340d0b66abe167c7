import contract from '@tomorro/generated/openapi.json' with { type: 'json' }
import type { Json } from '@tomorro/generator/json'
import { expect } from 'chai'
import ts from 'typescript'
import { requestSamples } from './samples.ts'

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any

const samples = Object.entries(contract.paths as Node).flatMap(([template, item]) =>
  Object.entries(item as Node).flatMap(([method, operation]: [string, Node]) =>
    operation.operationId === undefined
      ? []
      : requestSamples(contract as unknown as Json, method, template, operation, (item as Node).parameters).map(
          (sample) => ({ operationId: operation.operationId as string, ...sample }),
        ),
  ),
)
const of = (operationId: string) => samples.filter((sample) => sample.operationId === operationId)

describe('the request samples', () => {
  it('hold a value for all that is required', () => {
    for (const { operationId, source } of samples) expect(source, operationId).not.to.match(/undefined|\{[a-zA-Z]+\}/)
  })

  it('show every operation by curl and by the SDK', () => {
    for (const [operationId, shown] of Map.groupBy(samples, (sample) => sample.operationId))
      expect(
        shown.map(({ label }) => label),
        operationId,
      ).to.deep.equal(['curl', 'SDK'])
    const [curl, sdk] = of('createForm')
    expect(curl?.source).to.match(/^curl -X POST "\$URL\/ingestion\/form" \\\n {2}-H "Authorization: Bearer \$TOKEN"/)
    expect(sdk?.source).to.include('await tomorro.createForm({').and.include('"subchildId": "electricity-usage"')
    const [upload] = of('createTemplateUpload')
    expect(upload?.source).to.include("-F 'activity=@template.xlsx'")
  })

  it('compile against the SDK', () => {
    const text = samples
      .filter(({ label }) => label === 'SDK')
      .map(({ operationId, source }) => `async function ${operationId}_() { ${source}; return result }`)
      .join('\n')
    const file = `${import.meta.dirname}/samples.check.ts`
    const head =
      "import type { TomorroAdministration } from '@tomorro/sdk'\ndeclare const tomorro: TomorroAdministration\ndeclare const file: File\n"
    const options = {
      ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, types: ['node'] },
      ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'] },
    }
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => name === file || fileExists(name)
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, head + text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest)
    const program = ts.createProgram([file], options, host)
    const failures = program.getSemanticDiagnostics(program.getSourceFile(file))
    expect(failures.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).to.deep.equal([])
  })
})
