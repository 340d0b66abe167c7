import ts from 'typescript'
import type { Names } from './names.ts'

/**
 * The text of database/access.ts with the role of a new service and with what it and the administration may do with its tables,
 * both before the administration's own.
 * @throws Error where the text has not the lists that it is known by
 */
export function withService(source: string, { role, schema, table }: Names): string {
  const file = ts.createSourceFile('access.ts', source, ts.ScriptTarget.Latest, true)
  const lastRole = listed(file).find((element) => ts.isStringLiteral(element) && element.text === 'svc_admin')
  const firstTable = declared(file).find(
    ({ name }) => name && ts.isStringLiteral(name) && name.text.startsWith('admin.'),
  )
  if (!lastRole || !firstTable) throw new Error('database/access.ts no longer lists svc_admin and its tables')
  const grants = `{ organisation, grants: { ${role}: full, svc_admin: full } }`
  const entries = [table, 'idempotency_key'].map((name) => `\n  '${schema}.${name}': ${grants},`)
  return inserted(source, [
    { at: lastRole.getStart(file), text: `'${role}',\n  ` },
    // In front of the comment that belongs to the administration's first table.
    { at: firstTable.getFullStart(), text: `\n${entries.join('')}` },
  ])
}

const listed = (file: ts.SourceFile): readonly ts.Node[] => {
  const list = initialiserOf(file, 'roles')
  return list && ts.isArrayLiteralExpression(list) ? list.elements : []
}

const declared = (file: ts.SourceFile): readonly ts.ObjectLiteralElementLike[] => {
  const table = initialiserOf(file, 'access')
  return table && ts.isObjectLiteralExpression(table) ? table.properties : []
}

/** What a constant of the file is declared as, without `as const`. */
function initialiserOf(file: ts.SourceFile, name: string): ts.Expression | undefined {
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
  )
  const value = declarations.find((declaration) => declaration.name.getText(file) === name)?.initializer
  return value && ts.isAsExpression(value) ? value.expression : value
}

const inserted = (source: string, insertions: readonly { at: number; text: string }[]): string =>
  insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, insertion) => text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at), source)
