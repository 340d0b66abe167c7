import { spawnSync } from 'node:child_process'
import path from 'node:path'

export type ReadPdf = {
  readonly title: string
  readonly language: string
  /** Whether the PDF declares its content as tagged. */
  readonly isTagged: boolean
  readonly pages: number
  /** All text in the order of the content; runs of blanks are one space. */
  readonly text: string
  /** The titles of the bookmarks. */
  readonly bookmarks: readonly string[]
  /** The number of nodes by role. */
  readonly roles: Readonly<Record<string, number>>
  /** The text alternatives of figures; empty for a figure without one. */
  readonly alternatives: readonly string[]
}

const program = path.join(import.meta.dirname, 'testing-pdf.main.ts')

/**
 * Reads text, bookmarks and structure of a PDF as a screen reader does. pdfjs runs in its own process, because other tests change
 * the globals that it reads.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', program], { input: bytes })
  if (status !== 0) throw new Error(`The PDF cannot be read: ${stderr}`)
  return JSON.parse(stdout.toString())
}
