import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { ReportsApi } from '@tomorro/generated/report/api'
import type { components } from '@tomorro/generated/report/types'
import { attachment } from '@tomorro/runtime/content-disposition'
import { Problem } from '@tomorro/runtime/problem'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { mediaTypes } from '../format/file-name.ts'
import { reportRepository } from './report-repository.ts'

type Sections = components['schemas']['ReportSections']

/** Lifetime of a link to the file store. */
const LINK_SECONDS = 300

/** Sections and files of a completed report. */
export const reportFileHandlers = ({ database, store }: { database: Database; store: ObjectStore }) =>
  ({
    async getReportSections({ path: { reportId } }, { caller: { organisationId } }) {
      const found = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).sections(organisationId, reportId),
      )
      if (found === undefined) throw new Problem('not_found')
      if (found.sections === null) throw notCompleted(found.state)
      return { status: 200, body: { reportId, title: found.title, ...found.sections } as Sections }
    },

    async getReportFile(
      { path: { reportId }, query: { format, isLink, ...unmapped } },
      { caller: { organisationId } },
    ) {
      unmapped satisfies Record<string, never>
      const report = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).find(organisationId, reportId),
      )
      if (report === undefined) throw new Problem('not_found')
      const file = report.files.find((each) => each.format === format)
      if (report.state !== 'completed' || file === undefined) throw notCompleted(report.state)
      const disposition = attachment(file.fileName)
      const link = isLink
        ? await store.link(file.key, { disposition, mediaType: mediaTypes[format], seconds: LINK_SECONDS })
        : undefined
      if (link !== undefined) return { status: 302, headers: { Location: link } }
      const body = await store.get(file.key)
      if (body === undefined) throw new Error(`The file ${file.key} of a completed report is missing from the store`)
      const digest = Buffer.from(file.sha256, 'hex').toString('base64')
      return {
        status: 200,
        contentType: mediaTypes[format],
        headers: {
          'Content-Disposition': disposition,
          'Content-Length': file.bytes,
          'Accept-Ranges': 'none',
          'Repr-Digest': `sha-256=:${digest}:`,
        },
        body,
      }
    },
  }) satisfies Pick<ReportsApi, 'getReportSections' | 'getReportFile'>

const notCompleted = (state: string): Problem =>
  new Problem(
    'conflict',
    state === 'failed' ? 'The report has failed and has no files' : 'The report is not completed yet',
    {
      state,
    },
  )
