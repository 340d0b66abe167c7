import ts from 'typescript'

/** A fenced block of a Markdown page. */
export type CodeBlock = {
  /** The language of the fence; empty without one. */
  readonly language: string
  readonly code: string
  /** The line of the page on which the code begins, from 1. */
  readonly line: number
}

/** The fenced blocks of a Markdown page, in order. A block inside a list item loses the item's indentation. */
export function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const fence = /^([ \t]*)(`{3,})([^\n`]*)\n(?:([\s\S]*?)\n)??\1\2`*[ \t]*$/gm
  for (const { 1: indent = '', 3: language = '', 4: code = '', index } of page.matchAll(fence)) {
    const line = page.slice(0, index).split('\n').length + 1
    blocks.push({ language: language.trim(), code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), line })
  }
  return blocks
}

/** The Retool expressions in a text, between `{{` and `}}`. */
export const templateExpressions = (text: string): string[] =>
  [...text.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)].map(([, expression = '']) => expression.trim())

/** Syntax errors of TypeScript, JavaScript or (with `.tsx`) JSX; empty for valid code. */
export function syntaxErrors(code: string, file: 'code.ts' | 'code.tsx' = 'code.ts'): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve },
  })
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

/** Syntax errors of a JavaScript expression; statements are errors. */
export const expressionErrors = (expression: string): string[] => syntaxErrors(`void (${expression}\n)`)
