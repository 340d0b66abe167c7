import type { TemplatesApi } from '@tomorro/generated/ingestion/api'
import { attachment } from '@tomorro/runtime/content-disposition'
import { Problem } from '@tomorro/runtime/problem'
import { templateOf } from './file.ts'
import { type UploadDependencies, uploadHandlers } from './upload.ts'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const

/** Activity handed in as a spreadsheet. */
export const templateHandlers = (dependencies: UploadDependencies) =>
  ({
    ...uploadHandlers(dependencies),

    async getTemplate({ path: { subchildId }, query: { format, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const body = await templateOf(subchildId, format)
      if (!body) throw new Problem('not_found')
      const headers = { 'Content-Disposition': attachment(`${subchildId}.${format}`) }
      return { status: 200, contentType: mediaTypes[format], headers, body }
    },
  }) satisfies TemplatesApi
