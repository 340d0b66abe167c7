import type { TemplatesApi } from '@tomorro/generated/ingestion/api'
import { notImplemented } from '@tomorro/runtime/not-implemented'

/** Activity handed in as a spreadsheet. */
export const templateHandlers = () =>
  ({
    createTemplateUpload: notImplemented,
    getTemplate: notImplemented,
  }) satisfies TemplatesApi
