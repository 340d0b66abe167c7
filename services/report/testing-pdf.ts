import { spawnSync } from 'node:child_process'
import path from 'node:path'

export type ReadPdf = {
  readonly title: string
  readonly language: string
  /** Whether it says of itself that its content is tagged. */
  readonly isTagged: boolean
  readonly pages: number
  /** All text in the order of the content, each run of blanks as one. */
  readonly text: string
  /** The titles of the bookmarks. */
  readonly bookmarks: readonly string[]
  /** The roles of all nodes with how many there are. */
  readonly roles: Readonly<Record<string, number>>
  /** The text alternatives of figures; empty where there is none. */
  readonly alternatives: readonly string[]
}

const program = path.join(import.meta.dirname, 'testing-pdf.main.ts')

/** What a screen reader would find in a PDF. pdfjs reads it in a process of its own, since other tests change what it finds around it. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', program], { input: bytes })
  if (status !== 0) throw new Error(`The PDF cannot be read: ${stderr}`)
  return JSON.parse(stdout.toString())
}
