import type { Day } from '@tomorro/carbon/calendar'
import type { Facts, ReportKind, Section } from '../model/facts.ts'
import { periodText } from '../model/period-text.ts'
import type { ReportModel, Totals } from '../model/report-model.ts'

/** The input of every format: the sections of the model, and the facts for the document's head. */
export type ReportDocument = {
  readonly kind: ReportKind
  readonly title: string
  readonly organisation: string
  readonly periodText: string
  readonly isDraft: boolean
  readonly askedOn: Day
  readonly sections: readonly Section[]
  readonly totals: Totals
  /** Number of ledger lines in the appendix. */
  readonly lines: number
}

export const documentOf = ({ request, organisation, settings, ledger }: Facts, model: ReportModel): ReportDocument => ({
  kind: request.kind,
  title: request.title,
  organisation: settings['company-kind'].registeredName ?? organisation,
  periodText: periodText(request.period),
  isDraft: request.isDraft,
  askedOn: request.askedOn,
  sections: model.sections,
  totals: model.totals,
  lines: ledger.lines,
})
