import { emissionsUnits } from '@tomorro/carbon/labels'
import type { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { activitySections } from './activity.ts'
import { exact, sum } from './amount.ts'
import { list, paragraph, section, type Warn, warnings } from './blocks.ts'
import { carbonReductionPlanSections, isPlanned } from './carbon-reduction-plan.ts'
import { warnOfGaps } from './completeness.ts'
import type { Facts, Figure, ReportKind, Section, Warning } from './facts.ts'
import { inventorySections } from './inventory.ts'
import { measuresSection, methodsSection, organisationSection, restatementsSection } from './methods.ts'
import { dayText } from './period-text.ts'
import { secrSections } from './secr.ts'
import { isInScopes, isOutside, isSecr, isStanding, location as locationOf } from './totals.ts'

/** The content of a report: the one model behind every file and the web client. */
export type ReportModel = { readonly sections: Section[]; readonly warnings: Warning[]; readonly totals: Totals }

/** The sums of the appendix in kgCO2e. */
export type Totals = { readonly location: Decimal; readonly market: Decimal; readonly outsideOfScopes: Decimal }

/**
 * Makes the content of a report from the facts; equal facts give equal content.
 * @param canPrint whether the PDF's font has a character; a warning names those it lacks
 */
export function reportModel(facts: Facts, canPrint: (character: string) => boolean = () => true): ReportModel {
  const { warn, all } = warnings()
  const sections = [...kindSections(facts, warn), restatements(facts), signature(facts), appendix(facts)].flatMap(
    (each) => each ?? [],
  )
  warnOfGaps(facts, warn)
  warnOfSignature(facts, warn)
  const head = { id: 'title', words: [facts.request.title, facts.organisation] }
  for (const { id, ...content } of [head, ...sections]) warnOfCharacters(id, content, { warn, canPrint })
  const checked = facts.request.isDraft ? [beforeFiling(all), ...sections] : sections
  return { sections: checked, warnings: all, totals: totalsOf(facts) }
}

/** Maximum characters in a warning. */
const CHARACTERS_NAMED = 10

/** The PDF shows a question mark for a character that its font lacks, such as Hebrew or an emoji. */
function warnOfCharacters(
  id: string,
  content: object,
  { warn, canPrint }: { warn: Warn; canPrint: (character: string) => boolean },
): void {
  const lacking = [...new Set(JSON.stringify(content))].filter((character) => !canPrint(character))
  if (lacking.length === 0) return
  const more = lacking.length > CHARACTERS_NAMED ? ' and others' : ''
  warn(
    'characters_not_in_pdf',
    id,
    `The PDF shows ? for ${lacking.slice(0, CHARACTERS_NAMED).join(' ')}${more}, which its font lacks; xlsx and csv have the text as it is`,
  )
}

/** The title of a kind if the request has none. */
export const defaultTitles: Readonly<Record<ReportKind, string>> = {
  activity: 'Emissions by activity',
  secr: 'Streamlined Energy and Carbon Report',
  inventory: 'Greenhouse gas inventory',
  'carbon-reduction-plan': 'Carbon Reduction Plan',
}

/** The facts without fully reversed activity. */
function standingFacts(facts: Facts): Facts {
  const { current, previous, base, years } = facts
  const standing = (figures: readonly Figure[]) => figures.filter(isStanding)
  return {
    ...facts,
    ...{ current: standing(current), previous: standing(previous) },
    ...(base && { base: { ...base, figures: standing(base.figures) } }),
    years: years.map(({ period, figures }) => ({ period, figures: standing(figures) })),
  }
}

function kindSections(all: Facts, warn: Warn): Section[] {
  const facts = standingFacts(all)
  const { kind } = facts.request
  switch (kind) {
    case 'activity':
      return [...activitySections(facts, warn), methodsSection(all, warn)]
    case 'secr':
      return [
        organisationSection(facts, warn),
        ...secrSections(facts, warn),
        measuresSection(facts, warn),
        methodsSection(all, warn),
      ]
    case 'inventory':
      return [organisationSection(facts, warn), ...inventorySections(facts, warn), methodsSection(all, warn)]
    case 'carbon-reduction-plan':
      return [...carbonReductionPlanSections(facts, warn), organisationSection(facts, warn), methodsSection(all, warn)]
  }
}

const restatements = (facts: Facts): Section | undefined =>
  facts.restatements.length === 0 && facts.request.kind !== 'inventory' ? undefined : restatementsSection(facts)

/** A plan has its own sign-off. */
function signature({ request }: Facts): Section | undefined {
  if (request.signatory === undefined || request.kind === 'carbon-reduction-plan') return undefined
  const { name, role, signedOn } = request.signatory
  return section('signature', 'Signed', [
    paragraph([name, role, signedOn && dayText(signedOn)].filter((part) => part).join(', ')),
  ])
}

/** A signature on the figures is dated between the end of the period and the day of the request. */
function warnOfSignature({ request: { kind, signatory, period, askedOn } }: Facts, warn: Warn): void {
  const signedOn = signatory?.signedOn
  if (signedOn === undefined) return
  const at = kind === 'carbon-reduction-plan' ? 'declaration' : 'signature'
  if (signedOn > askedOn)
    warn('signed_in_future', at, `The signature is dated ${dayText(signedOn)}, after the report was made.`)
  if (signedOn < period.end)
    warn(
      'signed_before_period_end',
      at,
      `The signature is dated ${dayText(signedOn)}, when the period had not ended. Give the day of the signature in signatory.signedOn.`,
    )
}

const totalsOf = ({ current }: Facts): Totals => ({
  location: sum(current.filter(isInScopes).map(({ location }) => location)),
  market: sum(current.filter(isInScopes).map(({ market }) => market)),
  outsideOfScopes: sum(current.filter(isOutside).map(({ location }) => location)),
})

/** The lines that a kind's total counts, if it does not count all. */
function reportedPart({ request }: Facts): { words: string; pick: (figure: Figure) => boolean } | undefined {
  if (request.kind === 'secr')
    return {
      words: 'Scope 1, Scope 2 location-based, or travel in rental cars or employees’ vehicles (without well-to-tank)',
      pick: isSecr,
    }
  if (request.kind === 'carbon-reduction-plan')
    return { words: 'Scope 1, Scope 2 location-based, or Scope 3, categories 4, 5, 6, 7 and 9', pick: isPlanned }
  return undefined
}

/** States the sums of the appendix. The writers of files compare the lines with them and fail on a difference. */
function appendix(facts: Facts): Section {
  const { location, market, outsideOfScopes } = totalsOf(facts)
  const { lines, lastLineId } = facts.ledger
  const unit = emissionsUnits.kilograms
  const part = reportedPart(facts)
  return section('appendix', 'Appendix: ledger lines', [
    paragraph(
      lines === 0
        ? 'The period has no ledger lines.'
        : `Every figure of the period is a sum of ledger lines. Sum of ${lines.toLocaleString('en-GB')} ledger lines = total, difference 0: ${exact(location)} ${unit} with Scope 2 location-based, ${exact(market)} ${unit} with Scope 2 market-based, ${exact(outsideOfScopes)} kg biogenic CO2 outside of scopes.`,
    ),
    part === undefined || lines === 0
      ? undefined
      : paragraph(
          `The total of this report, ${exact(locationOf(facts.current, part.pick))} ${unit}, is the sum of those lines that are of ${part.words}.`,
        ),
    paragraph(
      lastLineId === null
        ? 'The ledger was empty when the report was made.'
        : `The report was made from the ledger up to line ${lastLineId}. Later approvals and corrections are not part of it.`,
    ),
  ])
}

const beforeFiling = (all: readonly Warning[]): Section =>
  section('draft', 'Before you file', [
    paragraph(
      all.length === 0
        ? 'Nothing is missing.'
        : 'This is a draft. These points are missing or will be objected to; they do not stand in the final report:',
    ),
    ...(all.length === 0 ? [] : [list(all.map(({ detail }) => detail))]),
  ])
