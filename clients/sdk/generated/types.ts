// From openapi/*.yaml by npm run generate. Not edited by hand.

/** The activity. The keys are the parameter numbers of the subchild, as the taxonomy lists them. */
export type Activity = {
  [name: string]: ActivityValue
}

/** One parameter of one entry. */
export type ActivityItem = {
  displayName: DisplayName
  /** The value as text: a number in plain decimals, a choice by its name, yes or no. */
  value: string
  /** The key of the parameter. */
  key: string
  /** The unit of a number. */
  unit?: string
  /** The amount in its submitted unit, if that differs. */
  submittedAs?: string
  /** True if the entry is an estimate rather than a reading; absent otherwise. */
  estimated?: boolean
  /** The position of the entry within the item, from 1. */
  entry: number
  period: Period
  site?: Site
  /** The sheet and rows of the file that the entry was read from; absent for a form. A csv file has no sheet. */
  source?: string
}

/** A page of activity. */
export type ActivityList = {
  /** The parameters of the entries of this page; `limit` counts entries. */
  items: ActivityItem[]
  nextCursor: NextCursor
}

/** The value of one parameter: a number, the name of a choice, a boolean or text. Send a number as decimal text if a JSON number would lose digits. */
export type ActivityValue = number | string | boolean

/** An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. If the subchild has a parameter in exactly that unit, the amount goes to that parameter. Gross and net calorific value are never converted. */
export type AmountWithUnit = {
  /** The amount, as a number or decimal text. */
  value: number | string
  /** The unit, by its name or as bills write it, such as `m3`. */
  unit: string
}

/** The approved item and the job that calculates its emissions. */
export type Approval = {
  item: IngestableRecord
  jobId: Uuid
  fourEyes?: FourEyes
}

/** One action of an administrator. */
export type AuditEntry = {
  id: Uuid
  at: Timestamp
  /** The reviewer, else the id of the key. */
  actor: string
  /** The id of the authenticated API key. Absent from older entries, which do not record it. */
  keyId?: string
  /** The e-mail address in `X-Reviewer`, which is not verified. */
  reviewer?: string
  /** The action. */
  action: string
  orgId?: OrganisationId
  orgName?: OrganisationName
  /** The id of the item, organisation or other subject. */
  subject: string
  /** The details of the action. */
  detail: {
    [name: string]: unknown
  }
}

/** A page of the audit. */
export type AuditList = {
  /** The entries. */
  items: AuditEntry[]
  nextCursor: NextCursor
}

/** A pending item, with the display names of the taxonomy. */
export type BacklogItem = (IngestableRecord) & ({
  orgName?: OrganisationName
  parentDisplayName: DisplayName
  childDisplayName: DisplayName
  subchildDisplayName: DisplayName
  submittedAt: Timestamp
  /** The number of whole days that it has waited for a decision. */
  waitingDays: number
  /** The emissions that the item would add to Scopes 1, 2 (location-based) and 3 in kgCO2e, with the current factors and settings. Null if it has 200 entries or more, or cannot be calculated. */
  estimate: number | null
  /** Notices to check before approval; none of them blocks it. */
  flags: ReviewFlag[]
})

/** A page of the backlog. */
export type BacklogList = {
  /** The items. */
  items: BacklogItem[]
  nextCursor: NextCursor
}

/** The base year and the threshold for its restatement. */
export type BaseYear = {
  /** The year; null while none is chosen. */
  year: number | null
  /** Base-year figures are restated when a change of structure, method or factors moves them by this percentage. */
  restatementThresholdPercent: number
  /** The reason for this year. */
  reason?: string
}

/** The base year, with which later years are compared. */
export type BaseYearSetting = {
  /** The setting. */
  key: 'base-year'
  value: BaseYear
}

/** The base year, with which later years are compared. */
export type BaseYearSettingRecord = {
  /** The setting. */
  key: 'base-year'
  value: BaseYear
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** An entity within the boundary. */
export type BoundaryEntity = {
  /** Its name. */
  name: string
  /** The number at Companies House. */
  companyNumber?: string
  /** The consolidated share in per cent. */
  sharePercent?: number
}

/** The calculation method (GHG Protocol Scope 3 guidance). `average` also covers metered fuel and energy. */
export type CalculationMethod = 'spend' | 'average' | 'distance'

/** The relevance of one Scope 3 category. */
export type CategoryRelevance = {
  /** The category. */
  category: number
  /** Relevant, not relevant, or not assessed yet. */
  relevance: 'relevant' | 'not-relevant' | 'not-assessed'
  /** The reason. */
  reason: string
}

/** The kind of organisation in company law. It decides which lines of Streamlined Energy and Carbon Reporting are mandatory. The organisation itself decides whether it has to report. */
export type CompanyKind = {
  /** The kind. Absent until one is chosen. */
  kind?: 'quoted' | 'large-unquoted' | 'large-llp' | 'other'
  /** The registered name, if it differs from the name of the organisation. */
  registeredName?: string
  /** The number at Companies House. */
  companyNumber?: string
}

/** The kind of organisation in company law. */
export type CompanyKindSetting = {
  /** The setting. */
  key: 'company-kind'
  value: CompanyKind
}

/** The kind of organisation in company law. */
export type CompanyKindSettingRecord = {
  /** The setting. */
  key: 'company-kind'
  value: CompanyKind
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** A job that failed at every try. */
export type DeadLetter = {
  jobId: Uuid
  /** The queue of the job. */
  queue: string
  orgId?: OrganisationId
  orgName?: OrganisationName
  itemId?: Uuid
  /** The reason for the last failure. */
  reason: string
  /** The number of tries. */
  tries: number
  createdAt: Timestamp
  failedAt: Timestamp
}

/** A page of dead letters. */
export type DeadLetterList = {
  /** The dead letters. */
  items: DeadLetter[]
  nextCursor: NextCursor
}

/** One decision. */
export type Decision = {
  itemId: Uuid
  /** The decision. */
  decision: 'approve' | 'reject'
  reason?: RejectionReason
  /** The revision that the decision is based on. */
  revision?: number
}

/** Several decisions. */
export type DecisionBatch = {
  /** The decisions. */
  decisions: Decision[]
}

/** The result of one decision. */
export type DecisionResult = {
  itemId: Uuid
  /** The HTTP status of this decision, as for a request of its own. */
  status: number
  state?: State
  jobId?: Uuid
  fourEyes?: FourEyes
  problem?: Problem
}

/** The result of each decision. */
export type DecisionResults = {
  /** The results, in the order of the decisions. */
  results: DecisionResult[]
}

/** The name to show. */
export type DisplayName = string

/** The year of a source's edition. */
export type EditionYear = number

/** Emissions in kgCO2e, to five decimals. */
export type Emissions = number

/** The price of one subchild for some days. */
export type EnergyPrice = {
  subchildId: TaxonomyId
  /** The number of the parameter whose unit is priced, such as `1` for the kWh of `electricity-usage`. */
  parameter: string
  period: Period
  /** GBP per unit, net of VAT. */
  gbpPerUnit: number
  /** The document that states the price. */
  evidence?: string
}

/** Prices that convert spend into a quantity. Spend with a price for each of its days counts as the quantity bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and data quality 4. Spend without a price counts by the spend factor of its sector, in Scope 3 only. The periods of one subchild's prices must not overlap. */
export type EnergyPrices = {
  /** The prices, in any order. */
  prices: EnergyPrice[]
}

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSetting = {
  /** The setting. */
  key: 'energy-prices'
  value: EnergyPrices
}

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSettingRecord = {
  /** The setting. */
  key: 'energy-prices'
  value: EnergyPrices
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** A probable mistake in accepted activity, or an interpretation that the submitter should check. A notice never blocks a submission. */
export type EntryNotice = {
  /** The kind of notice. */
  code: 'equal_rows' | 'overlapping_rows' | 'covered_earlier' | 'total_row' | 'outlier' | 'unlike_peers' | 'zero_quantity' | 'future_days' | 'long_period' | 'spend_in_scope_3' | 'credit' | 'own_factor' | 'hidden_rows' | 'hidden_columns' | 'merged_cells' | 'unread_sheets' | 'rounded' | 'spend_for_reference' | 'day_first_dates' | 'month_first_dates' | 'thousands_comma' | 'decimal_comma' | 'missing_values'
  /** The notice in words. */
  detail: string
  /** The first rows concerned, numbered as in the spreadsheet. A form is row 1. */
  rows: number[]
}

/** The notices; empty if there are none. */
export type EntryNotices = EntryNotice[]

/** An entity outside the boundary. */
export type ExcludedEntity = {
  /** Its name. */
  name: string
  /** The reason for the exclusion. */
  reason: string
}

/** The coverage of an edition. */
export type FactorCoverage = {
  edition: EditionYear
  /** Each subchild and method, in the order of the taxonomy. */
  subchildren: SubchildCoverage[]
}

/** One edition of one source of emission factors. */
export type FactorEdition = {
  source: FactorSource
  edition: EditionYear
  /** The number of factors. */
  factors: number
  /** SHA-256 of the loaded file. */
  digest: string
  /** The licence of the edition. */
  licence?: string
  gwp?: GwpSet
  loadedAt: Timestamp
}

/** A page of editions. */
export type FactorEditionList = {
  /** The editions. */
  items: FactorEdition[]
  nextCursor: NextCursor
}

/** Identifies the activity that a factor prices; the same in every edition. */
export type FactorKey = string

/** The publisher and publication of the factor. */
export type FactorSource = string

/** Chooses the edition of the conversion factors for an activity. `majority` uses one edition for a whole reporting year. If the reporting year begins in January to June, its edition is that of the calendar year in which it begins (April 2024 to March 2025: 2024). If it begins in July to December, its edition is that of the year in which it ends (July 2024 to June 2025: 2025). An activity that spans two reporting years is split by day. `blended` splits an activity by calendar year and uses each year's edition. The setting `financial-year-start` sets the first month of reporting years. */
export type FactorYear = {
  /** The policy. */
  policy: 'majority' | 'blended'
}

/** The rule that chooses the edition of the factors. */
export type FactorYearSetting = {
  /** The setting. */
  key: 'factor-year'
  value: FactorYear
}

/** The rule that chooses the edition of the factors. */
export type FactorYearSettingRecord = {
  /** The setting. */
  key: 'factor-year'
  value: FactorYear
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The financial year begins on the first day of this month; quarters follow it. */
export type FinancialYearStart = {
  /** The month */
  month: number
}

/** The month in which the financial year begins. */
export type FinancialYearStartSetting = {
  /** The setting. */
  key: 'financial-year-start'
  value: FinancialYearStart
}

/** The month in which the financial year begins. */
export type FinancialYearStartSettingRecord = {
  /** The setting. */
  key: 'financial-year-start'
  value: FinancialYearStart
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The result of comparing the reviewer with everybody who prepared the item: who sent or mapped its file, edited or submitted it. `checked`: the reviewer is none of them. `reviewer-unknown`: the request has no `X-Reviewer`. `submitter-unknown`: one of them has no verified e-mail address, for example a machine. A reviewer who is one of them is refused with 403. */
export type FourEyes = 'checked' | 'reviewer-unknown' | 'submitter-unknown'

/** The set of global warming potentials behind a figure, by the IPCC assessment report that published it. */
export type GwpSet = 'AR4' | 'AR5' | 'AR6'

/** Submitted activity. */
export type IngestableItem = {
  id: Uuid
  subchildId: TaxonomyId
  period: Period
  activity: Activity
  inputs?: SubmittedAmounts
  /** True if the first entry is an estimate rather than a reading; absent otherwise. */
  estimated?: boolean
  /** The number of entries. `activity` shows the first. */
  entries: number
  state: State
  inputMethod: InputMethod
  calculationMethod: CalculationMethod
  site?: Site
  /** The reviewer's reason. Present while the item is rejected. */
  reason?: string
  /** The pending and approved items of the organisation with the same subchild, periods and amounts, oldest first. Absent if there are none. Duplicates are reported, not refused: two bills can be equal. */
  duplicates?: Uuid[]
  calculation?: ItemCalculation
  /** The import that created the item. Absent for other items. */
  importId?: string
  /** The version of the resource, from 1. In double quotes it is the `ETag`. */
  revision: number
}

/** An item with its organisation and times. */
export type IngestableRecord = (IngestableItem) & ({
  orgId: OrganisationId
  createdAt: Timestamp
  updatedAt: Timestamp
})

/** An item and its notices. */
export type IngestableResponse = {
  item: IngestableRecord
  notices?: EntryNotices
}

/** How the activity was submitted. */
export type InputMethod = 'form' | 'template' | 'import'

/** The denominator of one year. */
export type IntensityDenominator = {
  kind: IntensityKind
  name?: OwnDenominatorName
  /** The year in which the financial year begins. */
  year: number
  /** The amount, in the unit of the kind. */
  value: number
}

/** The denominators; at most one figure per kind, name and year. */
export type IntensityDenominators = {
  /** The figures, in any order. */
  denominators: IntensityDenominator[]
  primary?: PrimaryIntensity
}

/** The denominators of emission intensity, such as revenue. */
export type IntensityDenominatorsSetting = {
  /** The setting. */
  key: 'intensity-denominators'
  value: IntensityDenominators
}

/** The denominators of emission intensity, such as revenue. */
export type IntensityDenominatorsSettingRecord = {
  /** The setting. */
  key: 'intensity-denominators'
  value: IntensityDenominators
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The kind of denominator, with its unit. `own` is a denominator of the organisation's own, such as beds or students, with its name. */
export type IntensityKind = 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres' | 'own'

/** The calculation of an approved item; absent in every other state. While the calculation is queued, or if it failed, the emissions are unknown, not zero. */
export type ItemCalculation = {
  /** The state of the calculation. The administration lists failed calculations as dead letters. */
  state: 'queued' | 'completed' | 'failed'
  /** Location-based emissions of the item in kgCO2e, once it is calculated. */
  emissions?: number
  /** The reason for the failed calculation. */
  problem?: {
    /** The kind of failure. */
    code: string
    /** The failure in words. */
    detail: string
  }
}

/** The reason for the failed job. */
export type JobProblem = {
  /** The reason as a stable code. */
  code: string
  /** The reason in words. */
  detail: string
}

/** The state of an accepted job. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** A factor missing from an edition. */
export type MissingFactor = {
  key: FactorKey
  standIn?: StandInYear
}

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation. */
export type Organisation = {
  id: OrganisationId
  name: OrganisationName
  /** The version of the resource, from 1. In double quotes it is the `ETag`. */
  revision: number
  createdAt: Timestamp
  updatedAt: Timestamp
}

/** The organisational boundary (GHG Protocol Corporate Standard, chapter 3). */
export type OrganisationBoundary = {
  /** The consolidation approach. Absent until one is chosen. */
  approach?: 'operational-control' | 'financial-control' | 'equity-share'
  /** The entities that reports cover. */
  entities: BoundaryEntity[]
  /** The entities of the group that reports exclude. */
  excludedEntities?: ExcludedEntity[]
  /** The sites outside the United Kingdom and its offshore area, named as in the activity. An empty list states that there are none. If the list is absent, reports do not state the UK share. */
  overseasSites?: OverseasSite[]
}

/** The entities and places that reports cover. */
export type OrganisationBoundarySetting = {
  /** The setting. */
  key: 'organisation-boundary'
  value: OrganisationBoundary
}

/** The entities and places that reports cover. */
export type OrganisationBoundarySettingRecord = {
  /** The setting. */
  key: 'organisation-boundary'
  value: OrganisationBoundary
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** A page of organisations. */
export type OrganisationList = {
  /** The organisations. */
  items: Organisation[]
  nextCursor: NextCursor
}

/** The name of the organisation. */
export type OrganisationName = string

/** The properties to change. */
export type OrganisationPatch = {
  name?: OrganisationName
}

/** One organisation. */
export type OrganisationResponse = {
  item: Organisation
}

/** A page of settings. */
export type OrganisationSettingList = {
  /** The settings. */
  items: SettingRecord[]
  nextCursor: NextCursor
}

/** One setting. */
export type OrganisationSettingResponse = {
  item: SettingRecord
}

/** A new organisation. */
export type OrganisationSubmission = {
  id: OrganisationId
  name: OrganisationName
}

/** A site outside the United Kingdom. */
export type OverseasSite = {
  site: Site
  /** The country. */
  country?: string
}

/** One unit of the organisation's own denominator, in the singular. Required with the kind `own`, refused with any other kind. Names that differ only in case or outer spaces are the same. */
export type OwnDenominatorName = string

/** A period of days; both ends are inclusive. */
export type Period = {
  from: Date
  until: Date
}

/** The price index that deflates spend. Spend is multiplied by the index of the factor's year and divided by the index of its own year. */
export type PriceIndex = {
  /** The name of the index. */
  name: string
  /** The index, one value per year. */
  values: PriceIndexValue[]
}

/** The price index that deflates spend. */
export type PriceIndexSetting = {
  /** The setting. */
  key: 'price-index'
  value: PriceIndex
}

/** The price index that deflates spend. */
export type PriceIndexSettingRecord = {
  /** The setting. */
  key: 'price-index'
  value: PriceIndex
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The index of one year. */
export type PriceIndexValue = {
  /** The year. */
  year: number
  /** The mean of the year. */
  index: number
}

/** The ratio that every report shows first. If absent, reports show the first kind that has figures. An `own` denominator needs a figure under its name. */
export type PrimaryIntensity = {
  kind: IntensityKind
  name?: OwnDenominatorName
  /** The reason for this denominator. */
  reason: string
}

/** A problem document (RFC 9457). */
export type Problem = {
  /** Identifies the kind of problem; stable. */
  type: string
  /** The kind of problem in words. */
  title: string
  /** The HTTP status. */
  status: number
  /** This occurrence of the problem in words. */
  detail?: string
  /** The id of this request in the log. */
  requestId: string
  /** With 409, the current state of the resource. */
  state?: string
  /** The violations found in the request. */
  errors?: Violation[]
}

/** Whether flights count with radiative forcing, the additional warming of emissions at high altitude. */
export type RadiativeForcing = {
  /** Whether it is counted. */
  isIncluded: boolean
}

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSetting = {
  /** The setting. */
  key: 'radiative-forcing'
  value: RadiativeForcing
}

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSettingRecord = {
  /** The setting. */
  key: 'radiative-forcing'
  value: RadiativeForcing
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** Only activity of these subchildren; absent for all. */
export type RecalculatedSubchildren = TaxonomyId[]

/** A recalculation. Counts and emissions are present once it is completed. */
export type Recalculation = {
  id: Uuid
  mode: RecalculationMode
  status: JobState
  orgId?: OrganisationId
  orgName?: OrganisationName
  edition?: EditionYear
  from?: Date
  until?: Date
  subchildIds?: RecalculatedSubchildren
  /** The number of calculated items. */
  itemsTotal?: number
  /** The number of items that change. */
  itemsChanged?: number
  /** Emissions before, in kgCO2e; left out beyond 60,000,000,000, which no number shows exactly. */
  emissionsBefore?: Emissions
  /** Emissions after, in kgCO2e; left out beyond 60,000,000,000. */
  emissionsAfter?: Emissions
  problem?: JobProblem
  requestedAt: Timestamp
  finishedAt?: Timestamp
}

/** The change of one item and its reason. */
export type RecalculationChange = {
  itemId: Uuid
  orgId: OrganisationId
  orgName?: OrganisationName
  emissionsBefore: Emissions
  emissionsAfter: Emissions
  /** The reason. */
  reason: string
}

/** A recalculation with a page of its changes. */
export type RecalculationDetail = {
  item: Recalculation
  /** The emissions by factors of each edition in each organisation, old and new; largest change first. */
  editions: RecalculationEdition[]
  /** The items that change, and the items that cannot be calculated, which keep their lines. */
  changes: RecalculationChange[]
  nextCursor: NextCursor
}

/** The emissions by factors of one edition in one organisation, old and new. */
export type RecalculationEdition = {
  orgId: OrganisationId
  orgName?: OrganisationName
  edition: EditionYear
  emissionsBefore: Emissions
  emissionsAfter: Emissions
}

/** A page of recalculations. */
export type RecalculationList = {
  /** The recalculations. */
  items: Recalculation[]
  nextCursor: NextCursor
}

/** Whether to report the changes only or to make them. */
export type RecalculationMode = 'dry-run' | 'apply'

/** One recalculation. */
export type RecalculationResponse = {
  item: Recalculation
}

/** The activity to calculate again. */
export type RecalculationSubmission = {
  mode: RecalculationMode
  orgId?: OrganisationId
  edition?: EditionYear
  from?: Date
  until?: Date
  subchildIds?: RecalculatedSubchildren
}

/** The job that is tried again. */
export type Redrive = {
  jobId: Uuid
}

/** The reason for a rejection. */
export type Rejection = {
  reason: RejectionReason
}

/** The reason, shown to the organisation. */
export type RejectionReason = string

/** A notice about an item for its reviewer. */
export type ReviewFlag = {
  /** The kind of notice. `duplicate`: another item has equal content. `overlap`: approved or pending activity of the same site and subchild covers some of the same days. `magnitude`: the value is far from the approved value for the same days of the year before, as by a wrong unit. `unlike-peers`: the first value of a site is 100 times, or a hundredth of, the daily values of other sites with the activity. The other kinds are probable mistakes within the item, such as a row of totals; its submitter has seen them too. */
  kind: 'duplicate' | 'overlap' | 'magnitude' | 'unlike-peers' | 'equal-rows' | 'overlapping-rows' | 'total-row' | 'outlier' | 'zero-quantity' | 'future-days' | 'long-period' | 'spend-in-scope-3' | 'credit' | 'own-factor'
  /** The notice in words. */
  detail: string
  /** The items it was compared with; empty for a mistake within the item. */
  itemIds: Uuid[]
}

/** The statements; at most one per category. A category with emissions is always reported, also if stated as not relevant. */
export type Scope3Relevance = {
  /** The categories, in any order. */
  categories: CategoryRelevance[]
}

/** The relevance of each Scope 3 category, with reasons. */
export type Scope3RelevanceSetting = {
  /** The setting. */
  key: 'scope-3-relevance'
  value: Scope3Relevance
}

/** The relevance of each Scope 3 category, with reasons. */
export type Scope3RelevanceSettingRecord = {
  /** The setting. */
  key: 'scope-3-relevance'
  value: Scope3Relevance
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The user or machine that set the value, by its id at the identity provider. */
export type SettingAuthor = string

/** A setting. The key decides the shape of the value. */
export type SettingItem = FactorYearSetting | WttSetting | RadiativeForcingSetting | FinancialYearStartSetting | BaseYearSetting | IntensityDenominatorsSetting | SupplierElectricityFactorSetting | PriceIndexSetting | EnergyPricesSetting | CompanyKindSetting | OrganisationBoundarySetting | Scope3RelevanceSetting | TargetsSetting

/** The key of a setting. */
export type SettingKey = 'factor-year' | 'wtt' | 'radiative-forcing' | 'financial-year-start' | 'base-year' | 'intensity-denominators' | 'supplier-electricity-factor' | 'price-index' | 'energy-prices' | 'company-kind' | 'organisation-boundary' | 'scope-3-relevance' | 'targets'

/** The current value of a setting. The key decides its shape. */
export type SettingRecord = FactorYearSettingRecord | WttSettingRecord | RadiativeForcingSettingRecord | FinancialYearStartSettingRecord | BaseYearSettingRecord | IntensityDenominatorsSettingRecord | SupplierElectricityFactorSettingRecord | PriceIndexSettingRecord | EnergyPricesSettingRecord | CompanyKindSettingRecord | OrganisationBoundarySettingRecord | Scope3RelevanceSettingRecord | TargetsSettingRecord

/** Whether the organisation has set the value or it is the default. */
export type SettingSource = 'default' | 'organisation'

/** The site that the activity belongs to, in the organisation's own words. Outer spaces and invisible characters, such as U+200B and U+202E, are removed. */
export type Site = string

/** The edition used instead, with a notice on the line. If absent, calculations of activity of the year fail. */
export type StandInYear = number

/** The review state of an item. Only approved activity counts. */
export type State = 'draft' | 'pending' | 'approved' | 'rejected'

/** Whether an edition has every factor for one subchild and method. */
export type SubchildCoverage = {
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** Whether no factor is missing. */
  isComplete: boolean
  /** The factors that are missing. */
  missing: MissingFactor[]
}

/** The submitted amounts whose unit differs from that in `activity`, by parameter number. Absent if there are none. */
export type SubmittedAmounts = {
  [name: string]: AmountWithUnit
}

/** The suppliers' factors. The periods of one supplier's factors must not overlap. */
export type SupplierElectricityFactor = {
  /** The factors, in any order. */
  factors: SupplierFactor[]
}

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSetting = {
  /** The setting. */
  key: 'supplier-electricity-factor'
  value: SupplierElectricityFactor
}

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSettingRecord = {
  /** The setting. */
  key: 'supplier-electricity-factor'
  value: SupplierElectricityFactor
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The factor that a supplier declares for a period. */
export type SupplierFactor = {
  /** The supplier and the tariff. */
  supplier: string
  period: Period
  /** kgCO2e per kWh. */
  kgCo2ePerKwh: number
  /** The document that states the figure. */
  evidence?: string
}

/** A reduction on the base year: of emissions or, with `per`, of emissions per unit of that denominator. `perName` is the name of an `own` one. */
export type Target = {
  /** The year in which the financial year begins. */
  year: number
  /** The reduction on the base year, in per cent. */
  reductionPercent: number
  /** The scopes to reduce. Scope 2 is location-based. */
  scopes: 'scope-1-2' | 'all'
  per?: IntensityKind
  perName?: OwnDenominatorName
}

/** The net zero year and the interim targets, as reductions on the base year. */
export type Targets = {
  /** The year of the net zero commitment. Absent without a commitment. */
  netZeroYear?: number
  /** The targets; at most one per year, scopes and denominator. */
  targets: Target[]
}

/** The net zero year and the interim targets. */
export type TargetsSetting = {
  /** The setting. */
  key: 'targets'
  value: Targets
}

/** The net zero year and the interim targets. */
export type TargetsSettingRecord = {
  /** The setting. */
  key: 'targets'
  value: Targets
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** An id (UUID version 7). */
export type Uuid = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = {
  /** The part of the request. */
  in: 'body' | 'path' | 'query' | 'header' | 'cookie'
  /** In a body, the JSON Pointer (RFC 6901) of the value. */
  pointer?: string
  /** Elsewhere, the name of the parameter. */
  name?: string
  /** The broken rule. */
  code: string
  /** The violation in words. */
  detail: string
  /** A valid value, or the form of one. */
  expected?: string
}

/** Whether well-to-tank emissions (Scope 3, category 3) count. The setting applies to every fuel and activity. */
export type Wtt = {
  /** Whether they are counted. */
  isIncluded: boolean
}

/** Whether well-to-tank emissions are counted. */
export type WttSetting = {
  /** The setting. */
  key: 'wtt'
  value: Wtt
}

/** Whether well-to-tank emissions are counted. */
export type WttSettingRecord = {
  /** The setting. */
  key: 'wtt'
  value: Wtt
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** The activity to submit. The keys are the parameter numbers of the subchild, as the taxonomy lists them. A plain number is in the unit of its parameter. An amount with its own unit is converted; the submitted amount is kept. */
export type ActivityInput = {
  [name: string]: number | string | boolean | AmountWithUnit
}

/** Basis of a Scope 2 figure; none for the other scopes. */
export type Basis = 'location' | 'market' | 'none'

/** The emissions of one subchild in one bucket. Buckets without emissions are left out. */
export type CalculationItem = {
  id?: Uuid
  subchildId: TaxonomyId
  date: Date
  emissions: EmissionsTotal
  market: EmissionsMarket
  scope1: EmissionsScope1
  scope2Location: EmissionsScope2Location
  scope2Market: EmissionsScope2Market
  scope3: EmissionsScope3
  outsideOfScopes: EmissionsOutsideOfScopes
  calculationMethod?: CalculationMethod
}

/** The totals of the whole period, the same on every page. */
export type CalculationTotals = {
  emissions: EmissionsTotal
  market: EmissionsMarket
  scope1: EmissionsScope1
  scope2Location: EmissionsScope2Location
  scope2Market: EmissionsScope2Market
  scope3: EmissionsScope3
  outsideOfScopes: EmissionsOutsideOfScopes
}

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** One activity. */
export type CreateCalculationRequest = {
  subchildId: TaxonomyId
  period: Period
  activity: ActivityInput
  calculationMethod?: CalculationMethod
  site?: Site
  /** Whether the quantity is an estimate rather than a reading. */
  estimated?: boolean
}

/** The accepted calculation. */
export type CreateCalculationResponse = {
  jobId: Uuid
}

/** The activities to estimate. */
export type CreateEstimatesRequest = {
  /** The activities. The results keep their order. */
  estimates: Estimate[]
}

/** The results. */
export type CreateEstimatesResponse = {
  /** One result per estimate, in their order. */
  results: EstimateResult[]
}

/** Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year. */
export type DataQualityGrade = number

/** An edition year and its number of factors. */
export type EditionFacet = {
  value: EditionYear
  factors: FactorCount
}

/** Emissions of Scopes 1, 2 (market-based) and 3 in kgCO2e, to five decimals. */
export type EmissionsMarket = number

/** Biogenic CO2 in kg, to five decimals. No total includes it. */
export type EmissionsOutsideOfScopes = number

/** Scope 1 emissions in kgCO2e, to five decimals. */
export type EmissionsScope1 = number

/** Location-based Scope 2 emissions in kgCO2e, to five decimals. */
export type EmissionsScope2Location = number

/** Market-based Scope 2 emissions in kgCO2e, to five decimals. */
export type EmissionsScope2Market = number

/** Scope 3 emissions in kgCO2e, to five decimals. */
export type EmissionsScope3 = number

/** Emissions of Scopes 1, 2 (location-based) and 3 in kgCO2e, to five decimals. */
export type EmissionsTotal = number

/** One activity. */
export type Estimate = {
  subchildId: TaxonomyId
  period: Period
  activity: ActivityInput
  calculationMethod?: CalculationMethod
  site?: Site
  /** Whether the quantity is an estimate rather than a reading. */
  estimated?: boolean
}

/** The emissions of an estimate. */
export type EstimateDone = {
  /** The estimate could be calculated. */
  outcome: 'estimated'
  emissions: EmissionsTotal
  /** The lines that an approved submission would create. */
  lines: EstimateLine[]
}

/** A ledger line that is not stored. */
export type EstimateLine = {
  subchildId: TaxonomyId
  period: Period
  scope: GhgScope
  category: GhgCategory
  basis: Basis
  input: LineInput
  quantity: LineQuantity
  unit: FactorUnit
  factor: LineFactor
  method: CalculationMethod
  emissions: Emissions
  gases?: Gases
  grade: DataQualityGrade
  notices: Notices
  formulaVersion: FormulaVersion
}

/** The problem of an estimate without emissions. Pointers are relative to the estimate. */
export type EstimateRefused = {
  /** The estimate could not be calculated. */
  outcome: 'refused'
  problem: Problem
}

/** The emissions of one estimate, or the problem that prevents them. */
export type EstimateResult = EstimateDone | EstimateRefused

/** A published factor. Key, source and edition identify it; it never changes. */
export type Factor = {
  key: FactorKey
  source: FactorSource
  edition: EditionYear
  scope: GhgScope
  /** The part of the source that publishes the factor. */
  category: string
  /** The activity that the factor prices. */
  activity: string
  unit: FactorUnit
  kgCo2e: FactorValue
  gases?: Gases
  /** The licence of the figure. */
  licence: string
  /** The source's note on the figure. */
  note?: string
}

/** The number of matching factors. */
export type FactorCount = number

/** The values of each filter that still match, the same on every page. Facet counts ignore their own filter (counts per edition ignore `edition`), so that a client can offer the alternatives. A value that is not listed matches nothing. */
export type FactorFacets = {
  /** The edition years that match, oldest first. */
  edition: EditionFacet[]
  /** The scopes that match, in their order. */
  scope: ScopeFacet[]
}

/** The unit of a quantity of this factor. */
export type FactorUnit = string

/** kgCO2e per unit. */
export type FactorValue = number

/** The version of the calculation rules. Equal activity, factors, settings and rules give equal lines. */
export type FormulaVersion = string

/** The part of one gas, in kgCO2e. */
export type GasEmissions = number

/** The emissions by gas in kgCO2e, if the source publishes them. Their sum can differ from the total by the source's rounding. */
export type Gases = {
  co2?: GasEmissions
  ch4?: GasEmissions
  n2o?: GasEmissions
}

/** A job. */
export type GetJobResponse = {
  item: Job
}

/** Category of Scope 3, null for the other scopes. */
export type GhgCategory = number | null

/** Scope of the GHG Protocol. Biogenic CO2 is reported outside of the scopes and never totalled. */
export type GhgScope = 'scope-1' | 'scope-2' | 'scope-3' | 'outside-of-scopes'

/** A calculation that was accepted. */
export type Job = {
  id: Uuid
  state: JobState
  itemId?: Uuid
  requestedAt: Timestamp
  finishedAt?: Timestamp
  problem?: JobProblem
}

/** One ledger line: quantity times factor. The line keeps the factor as it was at the time of calculation. */
export type Line = {
  id: Uuid
  subchildId: TaxonomyId
  period: Period
  site?: Site
  scope: GhgScope
  category: GhgCategory
  basis: Basis
  input: LineInput
  quantity: LineQuantity
  unit: FactorUnit
  factor: LineFactor
  method: CalculationMethod
  emissions: Emissions
  gases?: Gases
  grade: DataQualityGrade
  notices: Notices
  formulaVersion: FormulaVersion
  reverses?: ReversedLineId
  jobId: Uuid
  createdAt: Timestamp
}

/** The factor, as published in one edition of one source. */
export type LineFactor = {
  key: FactorKey
  source: FactorSource
  edition: EditionYear
  kgCo2e: FactorValue
  gwp?: GwpSet
}

/** The part of the submitted amount that this line counts, in the submitted unit: before the conversion to the factor's unit, the deflation to the prices of the factor's year, or the conversion of spend into a quantity. */
export type LineInput = {
  quantity: LineQuantity
  unit: FactorUnit
  gbpPerUnit?: LinePrice
}

/** The price from the organisation's settings that converted spend into a quantity, in GBP per unit of the line's quantity. */
export type LinePrice = number

/** The quantity in the factor's unit. Negative for refunds and reversals. */
export type LineQuantity = number

/** A page of emissions. */
export type ListCalculationsResponse = {
  /** The emissions, by bucket and subchild. */
  items: CalculationItem[]
  totals: CalculationTotals
  nextCursor: NextCursor
}

/** A page of factors. */
export type ListFactorsResponse = {
  /** The factors, ordered by key, source and edition. */
  items: Factor[]
  nextCursor: NextCursor
  facets: FactorFacets
}

/** A page of ledger lines. */
export type ListItemLinesResponse = {
  /** The lines, in the order in which they were written. */
  items: Line[]
  nextCursor: NextCursor
}

/** A page of lines. */
export type ListLinesResponse = {
  /** The lines, ordered by id. */
  items: PeriodLine[]
  nextCursor: NextCursor
}

/** Codes of the notices on the figure, for example `factor_year_fallback`, `market_equals_location`, `estimated_from_spend`. New codes may be added. */
export type Notices = string[]

/** A line with its contribution to the figures of a period. */
export type PeriodLine = (Line) & ({
  itemId?: Uuid
  /** The line's emissions in the period in kgCO2e. Emissions are spread evenly over the line's days; each month is rounded to five decimals, and its last day takes the remainder. */
  share: number
})

/** The earlier line that this line reverses. The emissions are equal, with the opposite sign. */
export type ReversedLineId = string

/** A scope and its number of factors. */
export type ScopeFacet = {
  value: GhgScope
  factors: FactorCount
}

/** The `emissions` by scope, then by parent, child and subchild of the taxonomy, on the requested Scope 2 basis. Ordered by scope, then by emissions, largest first. Emissions outside of the scopes are part of no total and are left out. */
export type Breakdown = BreakdownScope[]

/** A child and the subchildren that make it up. */
export type BreakdownChild = {
  id: TaxonomyId
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
  /** The subchildren of the taxonomy with emissions in this scope. */
  children: BreakdownSubchild[]
}

/** The name to show. */
export type BreakdownName = string

/** A parent and the children that make it up. */
export type BreakdownParent = {
  id: TaxonomyId
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
  /** The children of the taxonomy with emissions in this scope. */
  children: BreakdownChild[]
}

/** A scope and the parents that make it up. */
export type BreakdownScope = {
  /** The scope. */
  id: 'scope-1' | 'scope-2' | 'scope-3'
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
  /** The parents of the taxonomy with emissions in this scope. */
  children: BreakdownParent[]
}

/** The emissions of a subchild in a scope. */
export type BreakdownSubchild = {
  id: TaxonomyId
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
}

/** Emissions of Scopes 1, 2 and 3 of the bucket in kgCO2e, on the requested Scope 2 basis. */
export type BucketEmissions = number

/** Scope 3 by category, in the order of their numbers; categories without emissions are left out. */
export type CategoryBreakdown = ({
  /** The number of the category. */
  category: number
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
})[]

/** The emissions of the comparison period, and the effects behind the change. Present if there is a comparison. */
export type Change = {
  emissions: Emissions
  change: EmissionsChange
  /** The change in percent of the earlier emissions, to two decimals; null if those are not above zero. */
  changePercent: number | null
  effects: ChangeEffects
}

/** The two effects behind the change; they add up to it exactly. For each subchild and factor key, Q is the quantity and F = emissions / Q the mean factor in the earlier (0) and the later period (1): `activity` = (Q1 - Q0) x F0, `factor` = Q1 x (F1 - F0). A quantity in only one of the periods counts as `activity`. Example: 1,000 kWh at 0.2 became 900 kWh at 0.18 kgCO2e, so the activity effect is -20 and the factor effect -18. */
export type ChangeEffects = {
  activity: EmissionsChange
  factor: EmissionsChange
}

/** The numbers of months with and without data. A site and subchild with approved activity in the period or in the year before it is expected in every month of the period that has ended. `GET /dashboard/months` lists them. */
export type CompletenessCounts = {
  /** The number of expected months. */
  expected: number
  /** The number of expected months with approved activity. */
  approved: number
  /** The number of expected months without approved activity. */
  missing: number
}

/** The months of one subchild at one site. */
export type CompletenessRow = {
  /** The site; empty for activity without a site. */
  site: string
  subchildId: TaxonomyId
  displayName: BreakdownName
  /** Whether activity was approved in the period or in the year before it. */
  isExpected: boolean
  /** Every month that the period touches, in order. */
  months: ({
    month: Date
    /** The state of the month's activity; if there are several, the one nearest to approval. `not-due`: expected, but the month has not ended. `not-expected`: nothing was approved in the period or the year before it. */
    state: 'approved' | 'pending' | 'draft' | 'rejected' | 'missing' | 'not-due' | 'not-expected'
  })[]
}

/** The requested Scope 2 basis. */
export type CountedBasis = 'location' | 'market'

/** The scope. */
export type CountedScope = 'scope-1' | 'scope-2' | 'scope-3'

/** The emissions of each scope at each data quality, ordered by scope and quality. Parts without emissions are left out. */
export type DataQualityByScope = ({
  scope: CountedScope
  grade: DataQualityGrade
  emissions: Emissions
  share: ShareOfScope
})[]

/** The emissions at one data quality. */
export type DataQualityPart = {
  grade: DataQualityGrade
  emissions: Emissions
  share: Share
}

/** The period's emissions minus those of the other period, in kgCO2e. */
export type EmissionsChange = number

/** Spend on energy and fuel without a price. It counts in Scope 3 only, so Scopes 1 and 2 lack these activities. To include them, submit the quantity on the bill or add a price to the setting `energy-prices`. */
export type EnergySpend = {
  /** The Scope 3 emissions of this spend in kgCO2e. */
  emissions: number
  /** The subchildren with such spend; empty if there are none. */
  subchildIds: TaxonomyId[]
}

/** Energy of the period in kWh, as Streamlined Energy and Carbon Reporting counts it: fuels, electricity and heat of Scopes 1 and 2, and employees' or rental cars whose fuel the organisation pays. Gas counts by gross calorific value as billed; mileage counts by the published kWh per mile (net). The Scope 2 basis and upstream emissions do not affect it. */
export type EnergyUse = {
  kilowattHours: KilowattHours
  /** The energy of each kind. Each figure is rounded on its own. */
  kinds: ({
    /** The kind of energy. */
    kind: 'natural-gas' | 'electricity' | 'transport-fuel' | 'other'
    kilowattHours: KilowattHours
  })[]
  /** Emissions in kgCO2e whose energy is unknown and not counted, for example spend without a quantity. */
  unknownEmissions: number
}

/** The dashboard of a period. */
export type GetDashboardResponse = {
  vault: Vault
  breakdown: Breakdown
  timeseries: Timeseries
  sites: SiteBreakdown
  categories: CategoryBreakdown
  largest: LargestSources
  intensities: Intensities
  targets: TargetsProgress
}

/** Whether approved activity touches the period. If false, zero means unknown. */
export type HasData = boolean

/** Emissions of Scopes 1, 2 and 3 in kgCO2e on the requested Scope 2 basis: `total` or `totalMarket`. Breakdown, sites, categories and the series each add up to this figure of the whole period. */
export type HeadlineEmissions = number

/** Emissions per unit of each denominator of the setting `intensity-denominators`. A year's denominator counts in proportion to its days in the period: half a year is divided by half of the year's revenue, or by half a year of each employee. */
export type Intensities = ({
  kind: IntensityKind
  name?: OwnDenominatorName
  /** The denominator of the period; null if a year of the period has none. */
  denominator: number | null
  /** kgCO2e per unit, to five decimals; null without a denominator or without data. */
  emissionsPerUnit: number | null
  missingYears?: MissingYears
  /** The intensity of the comparison period. */
  comparison?: {
    /** The denominator; null if a year of the period has none. */
    denominator: number | null
    /** kgCO2e per unit, to five decimals; null without a denominator or without data. */
    emissionsPerUnit: number | null
    /** The change in percent of the earlier intensity, to two decimals; null if unknown. */
    changePercent: number | null
    missingYears?: MissingYears
  }
})[]

/** A number of items. */
export type ItemCount = number

/** The number of items that touch the period, by state. */
export type ItemCounts = {
  draft: ItemCount
  pending: ItemCount
  approved: ItemCount
  rejected: ItemCount
}

/** Energy in kWh, to two decimals. */
export type KilowattHours = number

/** The five largest sources of emissions, the largest first. A source is one subchild at one site, priced by one factor. */
export type LargestSources = ({
  subchildId: TaxonomyId
  displayName: BreakdownName
  /** The site; empty for activity without a site. */
  site: string
  scope: CountedScope
  category: GhgCategory
  factorKey: FactorKey
  /** The quantity that the factor priced. */
  quantity: number
  /** The unit of the quantity. */
  unit: string
  emissions: Emissions
  share: Share
  lines: LinesLink
})[]

/** Path and query of `GET /calculation/lines` for the ledger lines behind the figure: their `share`s add up to it exactly. */
export type LinesLink = string

/** A page of the grid of months. */
export type ListMonthsResponse = {
  /** The rows, ordered by site and subchild. */
  items: CompletenessRow[]
  totals: CompletenessCounts
  nextCursor: NextCursor
}

/** Years of the period whose denominator is missing or zero, by the calendar year in which they begin. Absent if there are none. */
export type MissingYears = number[]

/** Percent of the total, to two decimals. The shares of the parts add up exactly to that of their whole. Refunds can make a share negative and others exceed 100. Zero if the total is not above zero. */
export type Share = number

/** Percent of the scope's emissions, to two decimals; a scope's shares add up to exactly 100. Zero if the scope's emissions are not above zero. */
export type ShareOfScope = number

/** The emissions by site, largest first, on the requested Scope 2 basis. Sites without emissions are left out. Beyond 1,000 sites the last entry holds all others, and its `site` is absent. Effects are computed per site: a move from one site to another is an `activity` effect in both. */
export type SiteBreakdown = ({
  /** The site; empty for activity without a site. */
  site?: string
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
})[]

/** A target compared with the period's emissions. `target` is the target line of the years that the period touches, weighted by days. If `target` or `actual` is unknown, it is null and `reason` gives the cause. In a period without data (`hasData` of the vault is false) `actual` and `gap` are null without a reason. */
export type TargetProgress = {
  /** The year of the target. */
  year: number
  /** The reduction on the base year, in percent. */
  reductionPercent: number
  /** The scopes to reduce. */
  scopes: 'scope-1-2' | 'all'
  per?: IntensityKind
  perName?: OwnDenominatorName
  /** Emissions of the base year in kgCO2e, with `per` in kgCO2e per unit. */
  base: number | null
  /** The maximum emissions of the period on the target line, in the unit of `base`. */
  target: number | null
  /** The emissions of the period, in the unit of `base`. */
  actual: number | null
  /** `actual` minus `target`; negative if the period is better than the target line. */
  gap: number | null
  /** The reason for null figures. `denominator-missing`: the setting `intensity-denominators` lacks a required year. */
  reason?: 'base-year-not-set' | 'base-year-without-emissions' | 'denominator-missing'
  /** The target line, year by year, from the base year to the year of the target; empty if unknown. */
  line: ({
    /** The year. */
    year: number
    /** Emissions, in the unit of `base`. */
    target: number
  })[]
}

/** The period compared with the straight line from the base year to each target of the setting `targets`. The filters of the request apply to all figures. */
export type TargetsProgress = {
  /** The base year; null if none is set. */
  baseYear: number | null
  /** The year of the net zero commitment; null without a commitment. */
  netZeroYear: number | null
  /** The targets, by year and scopes. */
  targets: TargetProgress[]
}

/** The emissions by bucket, in order, without gaps. The period can cut the first and the last bucket. */
export type Timeseries = TimeseriesBucket[]

/** The emissions of one bucket. */
export type TimeseriesBucket = {
  date: Date
  period: Period
  /** Whether approved activity touches the bucket. If false, zero means unknown. */
  hasData: boolean
  total: EmissionsTotal
  totalMarket: EmissionsMarket
  scope1: EmissionsScope1
  scope2Location: EmissionsScope2Location
  scope2Market: EmissionsScope2Market
  scope3: EmissionsScope3
  outsideOfScopes: EmissionsOutsideOfScopes
  emissions: BucketEmissions
  lines: LinesLink
}

/** Approved items of the period that no figure includes: their calculation failed (`items`, with `reasons`) or has not ended (`queued`; repeat the request in a moment). */
export type UncalculatedItems = {
  items: ItemCount
  queued: ItemCount
  /** The most frequent reasons, each with one of its items. */
  reasons: ({
    /** The kind of failure. */
    code: string
    /** The failure in words. */
    detail: string
    items: ItemCount
    itemId: Uuid
  })[]
}

/** The headline totals of the period. */
export type Vault = {
  period: Period
  hasData: HasData
  total: EmissionsTotal
  totalMarket: EmissionsMarket
  scope1: EmissionsScope1
  scope2Location: EmissionsScope2Location
  scope2Market: EmissionsScope2Market
  scope3: EmissionsScope3
  outsideOfScopes: EmissionsOutsideOfScopes
  items: ItemCounts
  /** The part of `total` at each data quality, best first. Qualities without emissions are left out. */
  dataQuality: DataQualityPart[]
  comparison?: VaultComparison
  emissions: HeadlineEmissions
  scope2Basis: CountedBasis
  dataQualityByScope: DataQualityByScope
  completeness: CompletenessCounts
  uncalculated: UncalculatedItems
  lines: LinesLink
  energy: EnergyUse
  energySpend: EnergySpend
}

/** The headline totals compared with those of another period. */
export type VaultComparison = {
  period: Period
  hasData: HasData
  total: EmissionsTotal
  totalMarket: EmissionsMarket
  /** The period's `emissions` minus those of the other period, in kgCO2e. */
  change: number
  /** The change in percent of the other period's total, to two decimals; null if that total is not above zero. */
  changePercent: number | null
  emissions: HeadlineEmissions
  effects: ChangeEffects
  lines: LinesLink
  energy: EnergyUse
}

/** The parameters to change, by number; null removes one. */
export type ActivityPatch = {
  [name: string]: number | null | string | boolean | AmountWithUnit
}

/** The text of a cell; case and spaces are ignored. Empty for an empty cell. */
export type CellText = string

/** The violation in one cell. */
export type CellViolation = {
  /** The row number in the spreadsheet, from 1. */
  row: number
  /** The heading of the column; empty for a violation of the whole row. */
  column: string
  /** The broken rule. */
  code: string
  /** The violation in words. */
  message: string
  /** The kind of value in the cell, without the value itself. */
  shape: string
}

/** An item that an import would create. */
export type CheckedItem = {
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** The number of entries. */
  entries: number
  period: Period
  emissions: TemplateEmissions
  notices: EntryNotices
}

/** The heading of a column, or its letters if it has no heading or shares one. */
export type ColumnName = string

/** One entry of an item. */
export type Entry = {
  /** The position within the item, from 1. */
  ordinal: number
  period: Period
  activity: Activity
  inputs?: SubmittedAmounts
  /** True if the quantity is an estimate; absent otherwise. */
  estimated?: boolean
  site?: Site
  source?: EntrySource
}

/** A page of entries. */
export type EntryList = {
  /** The entries. */
  items: Entry[]
  nextCursor: NextCursor
}

/** The rows of the item's file that an entry was read from; absent for a form. */
export type EntrySource = {
  sheet?: SheetName
  /** The first rows, as ranges in the order of the file. */
  rows: RowRange[]
  /** The number of rows that the entry was read from. */
  rowCount: number
}

/** One entry of activity. */
export type FormSubmission = {
  subchildId: TaxonomyId
  period: Period
  activity: ActivityInput
  calculationMethod?: CalculationMethod
  site?: Site
  /** Whether the quantity is an estimate rather than a reading. It lowers the data quality. */
  estimated?: boolean
  /** Pending goes to review at once; a draft waits until it is submitted. */
  state?: 'draft' | 'pending'
}

/** The row number of the headings in the spreadsheet, from 1; 0 for a sheet without headings. */
export type HeadingRow = number

/** An uploaded file, its content, its mapping and its items. */
export type Import = (ImportSummary) & ({
  /** The non-empty sheets in the order of their tabs, at most 50. A csv file has one sheet, named `csv`. */
  sheets: ImportSheet[]
  /** The saved mappings whose columns the file has, those with most columns first. */
  offered: MappingName[]
  mapping?: ImportMapping
  /** The items created; absent until the import is submitted. */
  items?: ImportedItem[]
})

/** The result that an import would have. */
export type ImportCheck = {
  /** The number of rows below the heading. */
  rows: number
  leftOut: RowsLeftOut
  /** The items, in the order of their first rows. */
  items: CheckedItem[]
}

/** The content of a column below its heading. */
export type ImportColumn = {
  name: ColumnName
  /** The letters of the column in the spreadsheet. */
  letters: string
  /** The type of the cells; `mixed` if they differ. */
  type: 'date' | 'time' | 'number' | 'boolean' | 'text' | 'mixed' | 'empty'
  /** The number of non-empty cells. */
  filled: number
  /** The first distinct values, cut to 60 characters. */
  samples: string[]
  /** The format of the dates. `either` if every date can be read day first and month first, and no other column shows the order; then the mapping must set `dateFormat`. */
  dateFormat?: 'year-first' | 'day-first' | 'month-first' | 'either'
  /** The decimal sign. */
  decimalSign?: 'point' | 'comma' | 'unknown'
}

/** A page of imports. */
export type ImportList = {
  /** The imports. */
  items: ImportSummary[]
  nextCursor: NextCursor
}

/** The meaning of the columns of a file. */
export type ImportMapping = {
  sheet?: SheetName
  headingRow?: HeadingRow
  /** The format of dates such as 01/02/2025. If absent, it is detected from the file. */
  dateFormat?: 'day-first' | 'month-first'
  /** The decimal sign. If absent, it is detected from the file. */
  decimalSign?: 'point' | 'comma'
  period: MappedPeriod
  site?: MappedSite
  subchild: MappedSubchild
  /** The source of each parameter. */
  values: MappedValue[]
  /** Conditions on rows. Only rows that meet all of them are read. */
  filter?: MappedFilter[]
  /** Adds up the amounts of a day or a month for rows with equal subchild, site and other values. */
  sum?: 'none' | 'day' | 'month'
}

/** A mapping, with an optional name to save it under. */
export type ImportMappingSubmission = {
  mapping: ImportMapping
  name?: MappingName
}

/** A problem that also lists the invalid cells and the texts missing from the table. */
export type ImportProblem = (TemplateProblem) & ({
  /** Texts missing from the table of subchildren, those with most rows first. */
  unlisted?: UnlistedText[]
})

/** The progress of reading the file. */
export type ImportProgress = {
  /** The number of rows read below the heading. */
  rows: number
  /** The number of rows of the sheet, including those above the heading. */
  of: number
}

/** One import. */
export type ImportResponse = {
  item: Import
}

/** A sheet and its columns. */
export type ImportSheet = {
  name: SheetName
  /** Whether the workbook hides the sheet. */
  isHidden: boolean
  /** The number of non-empty rows. */
  rows: number
  headingRow?: HeadingRow
  /** The columns, from left to right. */
  columns: ImportColumn[]
}

/** Whether the import is open for mapping or submitted. */
export type ImportState = 'open' | 'submitted'

/** An exported file. */
export type ImportSubmission = {
  file: TemplateFile
}

/** An import without its sheets. */
export type ImportSummary = {
  id: Uuid
  /** The name of the uploaded file. */
  filename?: string
  /** The media type, detected from the content. */
  mediaType: string
  /** The size of the file. */
  bytes: number
  state: ImportState
  /** The version of the resource, from 1. In double quotes it is the `ETag`. */
  revision: number
  createdAt: Timestamp
}

/** An item created from an import. */
export type ImportedItem = {
  id: Uuid
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** The number of entries. */
  entries: number
  period: Period
}

/** A page of items. */
export type IngestableList = {
  /** The items. */
  items: IngestableRecord[]
  nextCursor: NextCursor
}

/** The properties to change; null removes an optional one. */
export type ItemPatch = {
  period?: PeriodPatch
  activity?: ActivityPatch
  /** The method; null derives it from the given parameters. */
  calculationMethod?: 'spend' | 'average' | 'distance' | null
  /** The site; null for none. */
  site?: string | null
  /** Whether the quantity is an estimate rather than a reading. */
  estimated?: boolean
  /** Draft withdraws a pending item; pending submits a draft. */
  state?: 'draft' | 'pending'
}

/** A saved mapping. */
export type KeptMapping = {
  name: MappingName
  mapping: ImportMapping
  /** The version of the resource, from 1. In double quotes it is the `ETag`. */
  revision: number
  updatedAt: Timestamp
}

/** kgCO2e. */
export type Kilograms = number

/** A condition on the text of a column. */
export type MappedFilter = {
  column: ColumnName
  /** Whether the text must be one of these or none of them. */
  is: 'one-of' | 'none-of'
  /** The texts. */
  texts: CellText[]
}

/** The period of a row: from the date in one column to the date in another, a fixed length at the date in one column, or the same days for all rows. */
export type MappedPeriod = {
  column?: ColumnName
  until?: ColumnName
  /** The length of the period: the day of the date, the week that begins on it, or the calendar month, quarter or year that contains it. */
  lasts?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  days?: Period
}

/** The site, from a column or the same for all rows. */
export type MappedSite = {
  column?: ColumnName
  name?: Site
  /** The site for each text of the column, such as a meter number. Texts that are not listed are site names themselves. */
  table?: MappedSiteText[]
}

/** The site for one text. */
export type MappedSiteText = {
  text: CellText
  site: Site
}

/** The subchild: the same for all rows, or looked up by the text of a column, such as an account or a supplier. */
export type MappedSubchild = {
  id?: TaxonomyId
  column?: ColumnName
  /** The subchild for each text. */
  table?: MappedSubchildText[]
  /** The treatment of rows whose text is not in the table: `refuse` the file, or `leave-out` and count the rows. */
  others?: 'refuse' | 'leave-out'
}

/** The subchild for one text; null leaves its rows out. */
export type MappedSubchildText = {
  text: CellText
  /** The subchild, or null. */
  subchildId: string | null
}

/** One parameter: from a column, from the sum of several columns, or the same for all rows. */
export type MappedValue = {
  /** The key of the parameter in the taxonomy. */
  parameter: string
  column?: ColumnName
  /** The columns to add up, such as the 48 half-hours of a day. */
  columns?: ColumnName[]
  value?: ActivityValue
  /** The unit of the column, if it differs from that of the parameter. */
  unit?: string
  unitColumn?: ColumnName
}

/** A page of mappings. */
export type MappingList = {
  /** The mappings. */
  items: KeptMapping[]
  nextCursor: NextCursor
}

/** The name of a mapping. */
export type MappingName = string

/** One mapping. */
export type MappingResponse = {
  item: KeptMapping
}

/** The key of the parameter in `activity`. */
export type ParameterNumber = string

/** The first or last day to change. */
export type PeriodPatch = {
  from?: Date
  until?: Date
}

/** Consecutive rows, numbered as in the spreadsheet. */
export type RowRange = {
  /** The first row. */
  from: number
  /** The last row, inclusive. */
  until: number
}

/** The numbers of rows left out, by reason. */
export type RowsLeftOut = {
  /** Rows that do not pass the filter. */
  filtered: number
  /** Rows that the table leaves out. */
  unassigned: number
  /** Rows without any amount. */
  empty: number
}

/** The name of a sheet. */
export type SheetName = string

/** All activity that can be submitted. */
export type Taxonomy = {
  /** The topmost groups. */
  parents: TaxonomyParent[]
  /** The groups below them. */
  children: TaxonomyChild[]
  /** An activity that can be submitted, with its parameters. */
  subchildren: TaxonomySubchild[]
}

/** A group below a parent. */
export type TaxonomyChild = {
  id: TaxonomyId
  displayName: DisplayName
  parentId: TaxonomyId
}

/** One value of a choice. */
export type TaxonomyChoice = {
  /** The value. */
  value: string
  displayName: DisplayName
}

/** One parameter of a subchild. */
export type TaxonomyParameter = {
  number: ParameterNumber
  /** The key of the parameter in the taxonomy. */
  key: string
  displayName: DisplayName
  /** The type of the value. */
  type: 'decimal' | 'choice' | 'boolean' | 'text'
  /** An instruction for the person who enters the value. */
  help: string
  /** The unit of a decimal. */
  unit?: string
  /** The accepted units of an amount, including the parameter's own. Absent if the value is not an amount. */
  units?: string[]
  /** The least value of a decimal. */
  minimum?: number
  /** The greatest value of a decimal. */
  maximum?: number
  /** The maximum number of digits after the decimal point. */
  decimals?: number
  /** The maximum length of a text in characters. */
  maxLength?: number
  /** The values of a choice. */
  choices?: TaxonomyChoice[]
  default?: ActivityValue
}

/** A topmost group. */
export type TaxonomyParent = {
  id: TaxonomyId
  displayName: DisplayName
}

/** An activity that can be submitted, with its parameters. */
export type TaxonomySubchild = {
  id: TaxonomyId
  displayName: DisplayName
  parentId: TaxonomyId
  childId: TaxonomyId
  /** The parameters of its activity. */
  parameters: TaxonomyParameter[]
  /** The sets of parameters that suffice, each with its method. An activity must fill one of the sets. */
  ways: TaxonomyWay[]
}

/** A set of parameters that suffices for one calculation method. */
export type TaxonomyWay = {
  calculationMethod: CalculationMethod
  /** The numbers of the required parameters. */
  requires: ParameterNumber[]
  /** The numbers of the optional parameters, which improve the figure. */
  optional: ParameterNumber[]
}

/** The result of a dry run. */
export type TemplateCheck = {
  /** The number of rows that would become entries. */
  rows: number
  period: Period
  emissions: TemplateEmissions
  notices: EntryNotices
}

/** The emissions of the rows with the current factors and settings, in kgCO2e. */
export type TemplateEmissions = {
  scope1: Kilograms
  scope2Location: Kilograms
  scope2Market: Kilograms
  scope3: Kilograms
  outsideOfScopes: Kilograms
}

/** A spreadsheet (xlsx) or comma-separated values in UTF-8 (csv). */
export type TemplateFile = string

/** A problem that also lists the invalid cells. */
export type TemplateProblem = (Problem) & ({
  /** The invalid cells in row order; at most the first 1,000. */
  cells?: CellViolation[]
  /** The number of invalid cells. */
  total?: number
})

/** A filled-in template. */
export type TemplateSubmission = {
  subchildId: TaxonomyId
  activity: TemplateFile
  /** Whether to check only and store nothing. */
  dryRun?: boolean
}

/** A text and its number of rows. */
export type UnlistedText = {
  text: CellText
  /** The number of rows with this text. */
  rows: number
}

/** The content of a report. Without `coverage` it covers the whole taxonomy. */
export type CreateReportRequest = {
  kind?: ReportKindAsked
  coverage?: Coverage
  period: Period
  /** The length of the buckets of the series. */
  aggregate?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'
  title?: ReportTitle
  narrative?: ReportNarrative
  signatory?: ReportSignatory
  /** A draft is marked as one in every file, supersedes nothing and can be deleted. */
  isDraft?: boolean
}

/** The length of a bucket of a series. */
export type DateAggregation = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** A page of reports. */
export type ListReportsResponse = {
  /** The reports, the newest first. */
  items: ReportRecord[]
  nextCursor: NextCursor
}

/** The verification of the figures. */
export type ReportAssurance = {
  /** The verifier. */
  body: string
  /** The level of assurance. */
  level?: 'limited' | 'reasonable'
  /** The standard of the engagement. */
  standard?: string
  /** The figures that were examined. */
  statement?: string
}

/** A paragraph, a list, a table or a chart. */
export type ReportBlock = ReportParagraph | ReportList | ReportTable | ReportChart

/** A cell. */
export type ReportCell = {
  /** The displayed text, rounded for reading. */
  text: string
  /** The exact figure in the unit shown, as decimal text. */
  value?: string
}

/** A chart. The table with the same figures stands beside it. */
export type ReportChart = {
  /** A chart. */
  type: 'chart'
  /** Names the chart within its section. */
  id: string
  /** The caption. */
  title: string
  /** The chart in one sentence. */
  sentence: string
  /** The shape of the chart. */
  shape: 'bars' | 'stacked-columns' | 'line'
  /** The unit of its figures. */
  unit: string
  /** The labels along the axis, one per value of each series. */
  labels: string[]
  /** The series. */
  series: ReportChartSeries[]
}

/** One series. */
export type ReportChartSeries = {
  /** Names the series. */
  id: string
  /** The name of the series. */
  title: string
  /** One value per label; null where there is no figure. */
  values: (number | null)[]
}

/** A column. */
export type ReportColumn = {
  /** Names the column. */
  id: string
  /** The heading. */
  title: string
  /** The unit of the figures, if all have the same. */
  unit?: string
  /** Whether it holds figures. */
  isNumeric: boolean
}

/** One figure or text that differs from the superseded report. */
export type ReportDifference = {
  /** The title of the section. */
  section: string
  /** The figure or text that differs. */
  label: string
  /** The text of the superseded report; absent if it has none. */
  before?: string
  /** The text of this report; absent if it has none. */
  after?: string
}

/** An exclusion from the report. */
export type ReportExclusion = {
  /** The part that is excluded. */
  what: string
  /** The reason. */
  reason: string
}

/** The bytes of the file, 2 GiB at most. */
export type ReportFile = string

/** One file of a report. */
export type ReportFileRecord = {
  /** The format. */
  format: 'xlsx' | 'csv' | 'pdf'
  /** The file name for saving. */
  fileName: string
  /** The size in bytes. */
  bytes: number
  /** The SHA-256 of the file. */
  sha256: string
}

/** `activity`: the emissions of the coverage. `secr`: Streamlined Energy and Carbon Reporting for the directors' report. `inventory`: a GHG Protocol inventory with all 15 categories of Scope 3. `carbon-reduction-plan`: the plan that PPN 006 asks of suppliers to central government. */
export type ReportKind = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** The kind of report. */
export type ReportKindAsked = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** The ledger position of the report. It does not include later lines. */
export type ReportLedger = {
  lastLineId?: Uuid
  /** The number of ledger lines in the appendix. */
  lines: number
}

/** A list of points. */
export type ReportList = {
  /** A list. */
  type: 'list'
  /** The points. */
  items: string[]
}

/** A measure that lowers energy use or emissions. */
export type ReportMeasure = {
  /** The measure. */
  title: string
  /** The details of the measure. */
  description?: string
  completedOn?: Date
  /** The yearly saving in tCO2e. */
  savingTonnesCo2e?: number
}

/** The organisation's own statements. The report prints them unchanged. */
export type ReportNarrative = {
  /** Measures taken in the period. An empty list states that none were taken; without the list the report says "Not stated". */
  measures?: ReportMeasure[]
  /** Measures that are planned, printed apart from those taken. */
  plannedMeasures?: ReportMeasure[]
  methodology?: ReportText
  /** The exclusions from the report, with reasons. */
  exclusions?: ReportExclusion[]
  assurance?: ReportAssurance
  /** Lines that are zero because there was no such activity. Without the statement a line without data says "Not stated". */
  nilLines?: ReportNilLine[]
  /** The reason for a period that is not the financial year. */
  periodReason?: ReportText
}

/** A line that is zero. */
export type ReportNilLine = {
  /** The line. */
  line: 'natural-gas' | 'electricity' | 'transport-fuel' | 'employee-car-travel' | 'scope-1' | 'scope-2' | 'upstream-transport' | 'waste' | 'business-travel' | 'commuting' | 'downstream-transport'
  /** The reason for the zero. */
  reason: string
}

/** The key of the files in the store, once the report is completed. */
export type ReportObjectId = string

/** A paragraph. */
export type ReportParagraph = {
  /** A paragraph. */
  type: 'text'
  /** The text. */
  text: string
}

/** A report and its progress. */
export type ReportRecord = {
  id: Uuid
  orgId: OrganisationId
  kind: ReportKind
  title: ReportTitle
  coverage?: Coverage
  period: Period
  aggregate: DateAggregation
  narrative?: ReportNarrative
  signatory?: ReportSignatory
  /** Whether it is a draft. */
  isDraft: boolean
  /** The version among the completed reports of the same kind, period, coverage and aggregate, from 1. Absent in drafts and until the report is completed. */
  version?: number
  state: JobState
  /** The progress in per cent; 100 once it is completed. */
  progress: number
  ledger?: ReportLedger
  objectId?: ReportObjectId
  /** The files, once the report is completed. */
  files: ReportFileRecord[]
  /** Missing statements, and points that a reader will question. */
  warnings: ReportWarning[]
  supersedes?: SupersededReportId
  supersededBy?: SupersedingReportId
  /** Figures and texts that differ from the superseded report, section by section. */
  differences?: ReportDifference[]
  problem?: JobProblem
  /** The user or machine that requested it, by its id at the identity provider. */
  requestedBy?: string
  createdAt: Timestamp
  updatedAt: Timestamp
}

/** A report. */
export type ReportResponse = {
  item: ReportRecord
}

/** A row. */
export type ReportRow = {
  /** Names the row within its table. */
  id: string
  /** One cell per column. */
  cells: ReportCell[]
  /** Whether the row adds up rows above it. */
  isTotal: boolean
}

/** One section. */
export type ReportSection = {
  /** Names the section. */
  id: string
  /** The heading. */
  title: string
  /** The content, in its order. */
  blocks: ReportBlock[]
}

/** The content of a report. */
export type ReportSections = {
  reportId: Uuid
  title: ReportTitle
  /** The name of the organisation. */
  organisation: string
  /** The sections, in their order. */
  sections: ReportSection[]
}

/** The signatory of the organisation. */
export type ReportSignatory = {
  /** The name. */
  name: string
  /** The role. */
  role: string
  signedOn?: Date
}

/** A table. The first cell of a row labels it. */
export type ReportTable = {
  /** A table. */
  type: 'table'
  /** Names the table within its section. */
  id: string
  /** The caption. */
  title: string
  /** The columns. */
  columns: ReportColumn[]
  /** The rows. */
  rows: ReportRow[]
  /** A note below the table. */
  note?: string
}

/** Text in paragraphs, separated by line breaks. */
export type ReportText = string

/** The title. The default depends on the kind. */
export type ReportTitle = string

/** A missing statement, or a point that a reader will question. */
export type ReportWarning = {
  /** The reason as a stable code. */
  code: string
  /** The id of the section. */
  section: string
  /** The reason in words, and what to do. */
  detail: string
}

/** The report that this one supersedes. */
export type SupersededReportId = string

/** The report that supersedes this one. */
export type SupersedingReportId = string

/** A page of settings. */
export type ListSettingsResponse = {
  /** The settings, ordered by key. */
  items: SettingRecord[]
  nextCursor: NextCursor
}

/** A setting. */
export type SettingResponse = {
  item: SettingRecord
}

/** The components by the names that the contract gives them. */
export interface components {
  schemas: {
    'Activity': Activity
    'ActivityItem': ActivityItem
    'ActivityList': ActivityList
    'ActivityValue': ActivityValue
    'AmountWithUnit': AmountWithUnit
    'Approval': Approval
    'AuditEntry': AuditEntry
    'AuditList': AuditList
    'BacklogItem': BacklogItem
    'BacklogList': BacklogList
    'BaseYear': BaseYear
    'BaseYearSetting': BaseYearSetting
    'BaseYearSettingRecord': BaseYearSettingRecord
    'BoundaryEntity': BoundaryEntity
    'CalculationMethod': CalculationMethod
    'CategoryRelevance': CategoryRelevance
    'CompanyKind': CompanyKind
    'CompanyKindSetting': CompanyKindSetting
    'CompanyKindSettingRecord': CompanyKindSettingRecord
    'Date': Date
    'DeadLetter': DeadLetter
    'DeadLetterList': DeadLetterList
    'Decision': Decision
    'DecisionBatch': DecisionBatch
    'DecisionResult': DecisionResult
    'DecisionResults': DecisionResults
    'DisplayName': DisplayName
    'EditionYear': EditionYear
    'Emissions': Emissions
    'EnergyPrice': EnergyPrice
    'EnergyPrices': EnergyPrices
    'EnergyPricesSetting': EnergyPricesSetting
    'EnergyPricesSettingRecord': EnergyPricesSettingRecord
    'EntryNotice': EntryNotice
    'EntryNotices': EntryNotices
    'ExcludedEntity': ExcludedEntity
    'FactorCoverage': FactorCoverage
    'FactorEdition': FactorEdition
    'FactorEditionList': FactorEditionList
    'FactorKey': FactorKey
    'FactorSource': FactorSource
    'FactorYear': FactorYear
    'FactorYearSetting': FactorYearSetting
    'FactorYearSettingRecord': FactorYearSettingRecord
    'FinancialYearStart': FinancialYearStart
    'FinancialYearStartSetting': FinancialYearStartSetting
    'FinancialYearStartSettingRecord': FinancialYearStartSettingRecord
    'FourEyes': FourEyes
    'GwpSet': GwpSet
    'IngestableItem': IngestableItem
    'IngestableRecord': IngestableRecord
    'IngestableResponse': IngestableResponse
    'InputMethod': InputMethod
    'IntensityDenominator': IntensityDenominator
    'IntensityDenominators': IntensityDenominators
    'IntensityDenominatorsSetting': IntensityDenominatorsSetting
    'IntensityDenominatorsSettingRecord': IntensityDenominatorsSettingRecord
    'IntensityKind': IntensityKind
    'ItemCalculation': ItemCalculation
    'JobProblem': JobProblem
    'JobState': JobState
    'MissingFactor': MissingFactor
    'NextCursor': NextCursor
    'Organisation': Organisation
    'OrganisationBoundary': OrganisationBoundary
    'OrganisationBoundarySetting': OrganisationBoundarySetting
    'OrganisationBoundarySettingRecord': OrganisationBoundarySettingRecord
    'OrganisationId': OrganisationId
    'OrganisationList': OrganisationList
    'OrganisationName': OrganisationName
    'OrganisationPatch': OrganisationPatch
    'OrganisationResponse': OrganisationResponse
    'OrganisationSettingList': OrganisationSettingList
    'OrganisationSettingResponse': OrganisationSettingResponse
    'OrganisationSubmission': OrganisationSubmission
    'OverseasSite': OverseasSite
    'OwnDenominatorName': OwnDenominatorName
    'Period': Period
    'PriceIndex': PriceIndex
    'PriceIndexSetting': PriceIndexSetting
    'PriceIndexSettingRecord': PriceIndexSettingRecord
    'PriceIndexValue': PriceIndexValue
    'PrimaryIntensity': PrimaryIntensity
    'Problem': Problem
    'RadiativeForcing': RadiativeForcing
    'RadiativeForcingSetting': RadiativeForcingSetting
    'RadiativeForcingSettingRecord': RadiativeForcingSettingRecord
    'RecalculatedSubchildren': RecalculatedSubchildren
    'Recalculation': Recalculation
    'RecalculationChange': RecalculationChange
    'RecalculationDetail': RecalculationDetail
    'RecalculationEdition': RecalculationEdition
    'RecalculationList': RecalculationList
    'RecalculationMode': RecalculationMode
    'RecalculationResponse': RecalculationResponse
    'RecalculationSubmission': RecalculationSubmission
    'Redrive': Redrive
    'Rejection': Rejection
    'RejectionReason': RejectionReason
    'ReviewFlag': ReviewFlag
    'Scope3Relevance': Scope3Relevance
    'Scope3RelevanceSetting': Scope3RelevanceSetting
    'Scope3RelevanceSettingRecord': Scope3RelevanceSettingRecord
    'SettingAuthor': SettingAuthor
    'SettingItem': SettingItem
    'SettingKey': SettingKey
    'SettingRecord': SettingRecord
    'SettingSource': SettingSource
    'Site': Site
    'StandInYear': StandInYear
    'State': State
    'SubchildCoverage': SubchildCoverage
    'SubmittedAmounts': SubmittedAmounts
    'SupplierElectricityFactor': SupplierElectricityFactor
    'SupplierElectricityFactorSetting': SupplierElectricityFactorSetting
    'SupplierElectricityFactorSettingRecord': SupplierElectricityFactorSettingRecord
    'SupplierFactor': SupplierFactor
    'Target': Target
    'Targets': Targets
    'TargetsSetting': TargetsSetting
    'TargetsSettingRecord': TargetsSettingRecord
    'TaxonomyId': TaxonomyId
    'Timestamp': Timestamp
    'Uuid': Uuid
    'Violation': Violation
    'Wtt': Wtt
    'WttSetting': WttSetting
    'WttSettingRecord': WttSettingRecord
    'ActivityInput': ActivityInput
    'Basis': Basis
    'CalculationItem': CalculationItem
    'CalculationTotals': CalculationTotals
    'Coverage': Coverage
    'CreateCalculationRequest': CreateCalculationRequest
    'CreateCalculationResponse': CreateCalculationResponse
    'CreateEstimatesRequest': CreateEstimatesRequest
    'CreateEstimatesResponse': CreateEstimatesResponse
    'DataQualityGrade': DataQualityGrade
    'EditionFacet': EditionFacet
    'EmissionsMarket': EmissionsMarket
    'EmissionsOutsideOfScopes': EmissionsOutsideOfScopes
    'EmissionsScope1': EmissionsScope1
    'EmissionsScope2Location': EmissionsScope2Location
    'EmissionsScope2Market': EmissionsScope2Market
    'EmissionsScope3': EmissionsScope3
    'EmissionsTotal': EmissionsTotal
    'Estimate': Estimate
    'EstimateDone': EstimateDone
    'EstimateLine': EstimateLine
    'EstimateRefused': EstimateRefused
    'EstimateResult': EstimateResult
    'Factor': Factor
    'FactorCount': FactorCount
    'FactorFacets': FactorFacets
    'FactorUnit': FactorUnit
    'FactorValue': FactorValue
    'FormulaVersion': FormulaVersion
    'GasEmissions': GasEmissions
    'Gases': Gases
    'GetJobResponse': GetJobResponse
    'GhgCategory': GhgCategory
    'GhgScope': GhgScope
    'Job': Job
    'Line': Line
    'LineFactor': LineFactor
    'LineInput': LineInput
    'LinePrice': LinePrice
    'LineQuantity': LineQuantity
    'ListCalculationsResponse': ListCalculationsResponse
    'ListFactorsResponse': ListFactorsResponse
    'ListItemLinesResponse': ListItemLinesResponse
    'ListLinesResponse': ListLinesResponse
    'Notices': Notices
    'PeriodLine': PeriodLine
    'ReversedLineId': ReversedLineId
    'ScopeFacet': ScopeFacet
    'Breakdown': Breakdown
    'BreakdownChild': BreakdownChild
    'BreakdownName': BreakdownName
    'BreakdownParent': BreakdownParent
    'BreakdownScope': BreakdownScope
    'BreakdownSubchild': BreakdownSubchild
    'BucketEmissions': BucketEmissions
    'CategoryBreakdown': CategoryBreakdown
    'Change': Change
    'ChangeEffects': ChangeEffects
    'CompletenessCounts': CompletenessCounts
    'CompletenessRow': CompletenessRow
    'CountedBasis': CountedBasis
    'CountedScope': CountedScope
    'DataQualityByScope': DataQualityByScope
    'DataQualityPart': DataQualityPart
    'EmissionsChange': EmissionsChange
    'EnergySpend': EnergySpend
    'EnergyUse': EnergyUse
    'GetDashboardResponse': GetDashboardResponse
    'HasData': HasData
    'HeadlineEmissions': HeadlineEmissions
    'Intensities': Intensities
    'ItemCount': ItemCount
    'ItemCounts': ItemCounts
    'KilowattHours': KilowattHours
    'LargestSources': LargestSources
    'LinesLink': LinesLink
    'ListMonthsResponse': ListMonthsResponse
    'MissingYears': MissingYears
    'Share': Share
    'ShareOfScope': ShareOfScope
    'SiteBreakdown': SiteBreakdown
    'TargetProgress': TargetProgress
    'TargetsProgress': TargetsProgress
    'Timeseries': Timeseries
    'TimeseriesBucket': TimeseriesBucket
    'UncalculatedItems': UncalculatedItems
    'Vault': Vault
    'VaultComparison': VaultComparison
    'ActivityPatch': ActivityPatch
    'CellText': CellText
    'CellViolation': CellViolation
    'CheckedItem': CheckedItem
    'ColumnName': ColumnName
    'Entry': Entry
    'EntryList': EntryList
    'EntrySource': EntrySource
    'FormSubmission': FormSubmission
    'HeadingRow': HeadingRow
    'Import': Import
    'ImportCheck': ImportCheck
    'ImportColumn': ImportColumn
    'ImportList': ImportList
    'ImportMapping': ImportMapping
    'ImportMappingSubmission': ImportMappingSubmission
    'ImportProblem': ImportProblem
    'ImportProgress': ImportProgress
    'ImportResponse': ImportResponse
    'ImportSheet': ImportSheet
    'ImportState': ImportState
    'ImportSubmission': ImportSubmission
    'ImportSummary': ImportSummary
    'ImportedItem': ImportedItem
    'IngestableList': IngestableList
    'ItemPatch': ItemPatch
    'KeptMapping': KeptMapping
    'Kilograms': Kilograms
    'MappedFilter': MappedFilter
    'MappedPeriod': MappedPeriod
    'MappedSite': MappedSite
    'MappedSiteText': MappedSiteText
    'MappedSubchild': MappedSubchild
    'MappedSubchildText': MappedSubchildText
    'MappedValue': MappedValue
    'MappingList': MappingList
    'MappingName': MappingName
    'MappingResponse': MappingResponse
    'ParameterNumber': ParameterNumber
    'PeriodPatch': PeriodPatch
    'RowRange': RowRange
    'RowsLeftOut': RowsLeftOut
    'SheetName': SheetName
    'Taxonomy': Taxonomy
    'TaxonomyChild': TaxonomyChild
    'TaxonomyChoice': TaxonomyChoice
    'TaxonomyParameter': TaxonomyParameter
    'TaxonomyParent': TaxonomyParent
    'TaxonomySubchild': TaxonomySubchild
    'TaxonomyWay': TaxonomyWay
    'TemplateCheck': TemplateCheck
    'TemplateEmissions': TemplateEmissions
    'TemplateFile': TemplateFile
    'TemplateProblem': TemplateProblem
    'TemplateSubmission': TemplateSubmission
    'UnlistedText': UnlistedText
    'CreateReportRequest': CreateReportRequest
    'DateAggregation': DateAggregation
    'ListReportsResponse': ListReportsResponse
    'ReportAssurance': ReportAssurance
    'ReportBlock': ReportBlock
    'ReportCell': ReportCell
    'ReportChart': ReportChart
    'ReportChartSeries': ReportChartSeries
    'ReportColumn': ReportColumn
    'ReportDifference': ReportDifference
    'ReportExclusion': ReportExclusion
    'ReportFile': ReportFile
    'ReportFileRecord': ReportFileRecord
    'ReportKind': ReportKind
    'ReportKindAsked': ReportKindAsked
    'ReportLedger': ReportLedger
    'ReportList': ReportList
    'ReportMeasure': ReportMeasure
    'ReportNarrative': ReportNarrative
    'ReportNilLine': ReportNilLine
    'ReportObjectId': ReportObjectId
    'ReportParagraph': ReportParagraph
    'ReportRecord': ReportRecord
    'ReportResponse': ReportResponse
    'ReportRow': ReportRow
    'ReportSection': ReportSection
    'ReportSections': ReportSections
    'ReportSignatory': ReportSignatory
    'ReportTable': ReportTable
    'ReportText': ReportText
    'ReportTitle': ReportTitle
    'ReportWarning': ReportWarning
    'SupersededReportId': SupersededReportId
    'SupersedingReportId': SupersedingReportId
    'ListSettingsResponse': ListSettingsResponse
    'SettingResponse': SettingResponse
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}

export interface operations {
  /** Approve an item */
  'approveItem': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      202: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': Approval
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Calculate an activity and keep the result */
  'createCalculation': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': CreateCalculationRequest
    } }
    responses: {
      202: {
        headers: { 'X-Request-ID'?: string; Location: string; [name: string]: unknown }
        content: {
          'application/json': CreateCalculationResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Decide on several items */
  'createDecisions': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': DecisionBatch
    } }
    responses: {
      207: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': DecisionResults
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Estimate the emissions of up to 100 activities */
  'createEstimates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': CreateEstimatesRequest
    } }
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': CreateEstimatesResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Submit activity by form */
  'createForm': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': FormSubmission
    } }
    responses: {
      201: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Upload an exported file */
  'createImport': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'multipart/form-data': { file: Blob }
    } }
    responses: {
      201: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Try the mapping */
  'createImportCheck': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportCheck
        }
      }
      202: {
        headers: { Location?: string; 'Retry-After'?: number; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportProgress
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': ImportProblem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Create an organisation */
  'createOrganisation': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': OrganisationSubmission
    } }
    responses: {
      201: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': OrganisationResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Calculate approved activity again */
  'createRecalculation': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': RecalculationSubmission
    } }
    responses: {
      202: {
        headers: { Location: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': RecalculationResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Request a report */
  'createReport': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'application/json': CreateReportRequest
    } }
    responses: {
      202: {
        headers: { 'X-Request-ID'?: string; Location: string; [name: string]: unknown }
        content: {
          'application/json': ReportResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Submit activity by a filled-in template */
  'createTemplateUpload': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
      }
      path?: never
      cookie?: never
    }
    requestBody: { content: {
      'multipart/form-data': { subchildId: TaxonomyId; activity: Blob; dryRun?: boolean }
    } }
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': TemplateCheck
        }
      }
      201: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': TemplateProblem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Delete an import */
  'deleteImport': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Delete an item */
  'deleteItem': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Delete a saved mapping */
  'deleteMapping': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The name of the mapping. */
        mappingName: MappingName
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Reset a setting to its default */
  'deleteOrganisationSetting': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The organisation. */
        orgId: OrganisationId
        /** The key of the setting. */
        key: SettingKey
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Delete a draft or a failed report */
  'deleteReport': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The report. */
        reportId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Reset a setting to its default */
  'deleteSetting': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The setting. */
        key: SettingKey
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      204: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read the emissions of a period at a glance */
  'getDashboard': {
    parameters: {
      query: {
        /** The first day of the period. */
        from: Date
        /** The last day of the period, inclusive. */
        until: Date
        /** Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all. */
        coverage?: Coverage
        /** The length of a bucket. */
        aggregate?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'
        /** The comparison period: `none`; `previous-period`, the period just before (a whole month, quarter or financial year is compared with the whole one before it, any other period with as many days); `previous-year`, the same days one year earlier; `base-year`, the financial year of the setting `base-year`. It cannot begin before 1990. */
        compare?: 'none' | 'previous-period' | 'previous-year' | 'base-year'
        /** Names of sites. */
        site?: string[]
        /** Whether well-to-tank lines count. They are part of Scope 3 category 3, beside grid losses. */
        wtt?: 'include' | 'exclude'
        /** The Scope 2 basis of every figure whose name does not state one: `emissions`, shares, breakdown, comparison, intensity, targets. */
        scope2?: 'location' | 'market'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': GetDashboardResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get the coverage of a factor edition */
  'getFactorCoverage': {
    parameters: {
      query: {
        /** The year of the edition. */
        edition: EditionYear
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': FactorCoverage
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get an import */
  'getImport': {
    parameters: {
      query?: {
        /** The sheet that `headingRow` refers to. The default is the first visible sheet. */
        sheet?: SheetName
        /** The row of the headings, if it is not the detected one; 0 for a sheet without headings. */
        headingRow?: HeadingRow
      }
      header?: never
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Download the file of an import */
  'getImportFile': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'Content-Disposition'?: string; 'Accept-Ranges': 'none'; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'text/csv': Blob
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get an item */
  'getItem': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Download the file behind an item */
  'getItemFile': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'Content-Disposition'?: string; 'Accept-Ranges': 'none'; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'text/csv': Blob
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read the progress of accepted work */
  'getJob': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The id of the job, from the 202 response. */
        jobId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': GetJobResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get a saved mapping */
  'getMapping': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The name of the mapping. */
        mappingName: MappingName
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': MappingResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get a recalculation */
  'getRecalculation': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path: {
        /** The recalculation. */
        recalculationId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': RecalculationDetail
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read a report */
  'getReport': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The report. */
        reportId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; ETag: string; [name: string]: unknown }
        content: {
          'application/json': ReportResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Download the file of a report */
  'getReportFile': {
    parameters: {
      query?: {
        /** The format of the file. */
        format?: 'xlsx' | 'csv' | 'pdf'
        /** Redirect to the file store instead of sending the file. */
        isLink?: boolean
      }
      header?: never
      path: {
        /** The report. */
        reportId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; 'Content-Disposition'?: string; 'Content-Length'?: number; 'Accept-Ranges': 'none'; 'Repr-Digest'?: string; [name: string]: unknown }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'text/csv': Blob
          'application/pdf': Blob
        }
      }
      302: {
        headers: { 'X-Request-ID'?: string; Location: string; [name: string]: unknown }
        content?: never
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read the content of a report */
  'getReportSections': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The report. */
        reportId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ReportSections
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read a setting */
  'getSetting': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The setting. */
        key: SettingKey
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; ETag: string; [name: string]: unknown }
        content: {
          'application/json': SettingResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get the taxonomy */
  'getTaxonomy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': Taxonomy
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Get the empty template of a subchild */
  'getTemplate': {
    parameters: {
      query?: {
        /** The kind of spreadsheet. */
        format?: 'xlsx' | 'csv'
      }
      header?: never
      path: {
        /** The subchild. */
        subchildId: TaxonomyId
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'Content-Disposition'?: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob
          'text/csv': Blob
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the activity of an item with names and units */
  'listActivity': {
    parameters: {
      query: {
        /** The item. */
        itemId: Uuid
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ActivityList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the actions of administrators */
  'listAudit': {
    parameters: {
      query?: {
        /** Limits the list to this organisation. */
        orgId?: OrganisationId
        /** Only entries about this item, organisation or other subject, by its id. */
        subject?: string
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': AuditList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the items that wait for a decision */
  'listBacklog': {
    parameters: {
      query?: {
        /** Limits the list to this organisation. */
        orgId?: OrganisationId
        /** Only items of these subchildren. */
        subchildIds?: TaxonomyId[]
        /** Only items whose period ends on or after this day. */
        from?: Date
        /** Only items whose period begins on or before this day. */
        until?: Date
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': BacklogList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read the emissions of a period */
  'listCalculations': {
    parameters: {
      query: {
        /** The first day of the period. */
        from: Date
        /** The last day of the period, inclusive. */
        until: Date
        /** Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all. */
        coverage?: Coverage
        /** The length of a bucket. */
        aggregate?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListCalculationsResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the jobs that failed for good */
  'listDeadLetters': {
    parameters: {
      query?: {
        /** Limits the list to this organisation. */
        orgId?: OrganisationId
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': DeadLetterList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the loaded factor editions */
  'listFactorEditions': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': FactorEditionList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Search the factors */
  'listFactors': {
    parameters: {
      query?: {
        /** Words to find in the factor's key or activity. All must occur; case is ignored. */
        search?: string
        /** Only the factors of these keys. */
        keys?: FactorKey[]
        /** Only the factors of this edition year. */
        edition?: EditionYear
        /** Only the factors of this scope. */
        scope?: GhgScope
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListFactorsResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List imports */
  'listImports': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the entries of an item */
  'listItemActivity': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': EntryList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Read the ledger lines of an item */
  'listItemLines': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path: {
        /** The item whose activity was calculated. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListItemLinesResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List items */
  'listItems': {
    parameters: {
      query?: {
        /** Only these items. */
        ids?: Uuid[]
        /** Only items whose period ends on or after this day. */
        from?: Date
        /** Only items whose period begins on or before this day. */
        until?: Date
        /** Only items of these subchildren. */
        subchildIds?: TaxonomyId[]
        /** Only items in one of these states. */
        states?: State[]
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the ledger lines of a period */
  'listLines': {
    parameters: {
      query: {
        /** The first day of the period. */
        from: Date
        /** The last day of the period, inclusive. */
        until: Date
        /** Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all. */
        coverage?: Coverage
        /** Names of sites. */
        site?: string[]
        /** Scopes. */
        scope?: GhgScope[]
        /** Only lines of this category of Scope 3. */
        category?: number
        /** Only lines that this factor priced, in any edition. */
        factorKey?: FactorKey
        /** Whether well-to-tank lines are listed. */
        wtt?: 'include' | 'exclude'
        /** Only lines that count in the total on this Scope 2 basis. Leave it out for the lines of both. */
        scope2?: 'location' | 'market'
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListLinesResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the saved mappings */
  'listMappings': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': MappingList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the months with and without data */
  'listMonths': {
    parameters: {
      query: {
        /** The first day of the period. */
        from: Date
        /** The last day of the period, inclusive. */
        until: Date
        /** Limits the result to these parents, children and subchildren of the taxonomy. Leave it out for all. */
        coverage?: Coverage
        /** Names of sites. */
        site?: string[]
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListMonthsResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the settings of an organisation */
  'listOrganisationSettings': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path: {
        /** The organisation. */
        orgId: OrganisationId
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': OrganisationSettingList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List organisations */
  'listOrganisations': {
    parameters: {
      query?: {
        /** Only organisations whose name or id contains this, in upper or lower case. */
        search?: string
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': OrganisationList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List recalculations */
  'listRecalculations': {
    parameters: {
      query?: {
        /** Limits the list to this organisation. */
        orgId?: OrganisationId
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': RecalculationList
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the reports */
  'listReports': {
    parameters: {
      query?: {
        /** Only reports of these kinds. */
        kinds?: ReportKind[]
        /** Only reports in these states. */
        states?: JobState[]
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListReportsResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** List the settings */
  'listSettings': {
    parameters: {
      query?: {
        /** The largest number of items in a page. */
        limit?: number
        /** The `nextCursor` of the previous page. Leave it out for the first page. */
        cursor?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ListSettingsResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Set the mapping of an import */
  'putImportMapping': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/json': ImportMappingSubmission
    } }
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Set a setting of an organisation */
  'putOrganisationSetting': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The organisation. */
        orgId: OrganisationId
        /** The key of the setting. */
        key: SettingKey
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/json': SettingItem
    } }
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': OrganisationSettingResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Set a setting */
  'putSetting': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The setting. */
        key: SettingKey
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/json': SettingItem
    } }
    responses: {
      200: {
        headers: { 'X-Request-ID'?: string; ETag: string; [name: string]: unknown }
        content: {
          'application/json': SettingResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Try a failed job again */
  'redriveDeadLetter': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
      }
      path: {
        /** The job. */
        jobId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      202: {
        headers: { Location: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': Redrive
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Reject an item */
  'rejectItem': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/json': Rejection
    } }
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Revoke an approval */
  'reverseItem': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/json': Rejection
    } }
    responses: {
      202: {
        headers: { Location: string; ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': Approval
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Submit an import */
  'submitImport': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The import. */
        importId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportResponse
        }
      }
      202: {
        headers: { Location?: string; 'Retry-After'?: number; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': ImportProgress
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': ImportProblem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Submit a draft for review */
  'submitItem': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body from the same caller returns the first response and changes nothing. The same key with another body, or from another caller of the organisation, is refused with 422. The caller is the user or the machine that the token names; for administrators it is the API key together with `X-Reviewer`. */
        'Idempotency-Key'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      422: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Edit or withdraw an item */
  'updateItem': {
    parameters: {
      query?: never
      header?: {
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The item. */
        itemId: Uuid
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/merge-patch+json': ItemPatch
      'application/json': ItemPatch
    } }
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': IngestableResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      409: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
  /** Edit an organisation */
  'updateOrganisation': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the acting person, for the audit and for the comparison with the submitters of an item. It grants no permission; the key does. */
        'X-Reviewer'?: string
        /** The `ETag` of the state you want to change, in its double quotes. If the resource has changed since, the response is 412. */
        'If-Match'?: string
      }
      path: {
        /** The organisation. */
        orgId: OrganisationId
      }
      cookie?: never
    }
    requestBody: { content: {
      'application/merge-patch+json': OrganisationPatch
      'application/json': OrganisationPatch
    } }
    responses: {
      200: {
        headers: { ETag: string; 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/json': OrganisationResponse
        }
      }
      400: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      401: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      403: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      404: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      408: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      412: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      413: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      414: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      415: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      429: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      431: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      500: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      503: {
        headers: { 'X-Request-ID'?: string; 'Retry-After'?: number; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
      504: {
        headers: { 'X-Request-ID'?: string; [name: string]: unknown }
        content: {
          'application/problem+json': Problem
        }
      }
    }
  }
}

/** The operations by path and method, as openapi-fetch takes them. */
export interface paths {
  '/admin/audit': {
    get: operations['listAudit']
  }
  '/admin/factors': {
    get: operations['listFactorEditions']
  }
  '/admin/factors/coverage': {
    get: operations['getFactorCoverage']
  }
  '/admin/ingestion/activity': {
    get: operations['listActivity']
  }
  '/admin/ingestion/backlog': {
    get: operations['listBacklog']
  }
  '/admin/ingestion/decisions': {
    post: operations['createDecisions']
  }
  '/admin/ingestion/items/{itemId}/approve': {
    post: operations['approveItem']
  }
  '/admin/ingestion/items/{itemId}/reject': {
    post: operations['rejectItem']
  }
  '/admin/ingestion/items/{itemId}/reverse': {
    post: operations['reverseItem']
  }
  '/admin/jobs/dead-letters': {
    get: operations['listDeadLetters']
  }
  '/admin/jobs/dead-letters/{jobId}/redrive': {
    post: operations['redriveDeadLetter']
  }
  '/admin/organisations': {
    post: operations['createOrganisation']
    get: operations['listOrganisations']
  }
  '/admin/organisations/{orgId}': {
    patch: operations['updateOrganisation']
  }
  '/admin/organisations/{orgId}/settings': {
    get: operations['listOrganisationSettings']
  }
  '/admin/organisations/{orgId}/settings/{key}': {
    delete: operations['deleteOrganisationSetting']
    put: operations['putOrganisationSetting']
  }
  '/admin/recalculations': {
    post: operations['createRecalculation']
    get: operations['listRecalculations']
  }
  '/admin/recalculations/{recalculationId}': {
    get: operations['getRecalculation']
  }
  '/calculation': {
    post: operations['createCalculation']
    get: operations['listCalculations']
  }
  '/calculation/estimate': {
    post: operations['createEstimates']
  }
  '/calculation/factors': {
    get: operations['listFactors']
  }
  '/calculation/items/{itemId}/lines': {
    get: operations['listItemLines']
  }
  '/calculation/jobs/{jobId}': {
    get: operations['getJob']
  }
  '/calculation/lines': {
    get: operations['listLines']
  }
  '/dashboard': {
    get: operations['getDashboard']
  }
  '/dashboard/months': {
    get: operations['listMonths']
  }
  '/ingestion': {
    get: operations['listItems']
  }
  '/ingestion/form': {
    post: operations['createForm']
  }
  '/ingestion/imports': {
    post: operations['createImport']
    get: operations['listImports']
  }
  '/ingestion/imports/{importId}': {
    delete: operations['deleteImport']
    get: operations['getImport']
  }
  '/ingestion/imports/{importId}/checks': {
    post: operations['createImportCheck']
  }
  '/ingestion/imports/{importId}/file': {
    get: operations['getImportFile']
  }
  '/ingestion/imports/{importId}/mapping': {
    put: operations['putImportMapping']
  }
  '/ingestion/imports/{importId}/submit': {
    post: operations['submitImport']
  }
  '/ingestion/items/{itemId}': {
    delete: operations['deleteItem']
    get: operations['getItem']
    patch: operations['updateItem']
  }
  '/ingestion/items/{itemId}/activity': {
    get: operations['listItemActivity']
  }
  '/ingestion/items/{itemId}/file': {
    get: operations['getItemFile']
  }
  '/ingestion/items/{itemId}/submit': {
    post: operations['submitItem']
  }
  '/ingestion/mappings': {
    get: operations['listMappings']
  }
  '/ingestion/mappings/{mappingName}': {
    delete: operations['deleteMapping']
    get: operations['getMapping']
  }
  '/ingestion/taxonomy': {
    get: operations['getTaxonomy']
  }
  '/ingestion/template': {
    post: operations['createTemplateUpload']
  }
  '/ingestion/template/{subchildId}': {
    get: operations['getTemplate']
  }
  '/report': {
    post: operations['createReport']
    get: operations['listReports']
  }
  '/report/items/{reportId}': {
    delete: operations['deleteReport']
    get: operations['getReport']
  }
  '/report/items/{reportId}/file': {
    get: operations['getReportFile']
  }
  '/report/items/{reportId}/sections': {
    get: operations['getReportSections']
  }
  '/settings': {
    get: operations['listSettings']
  }
  '/settings/{key}': {
    delete: operations['deleteSetting']
    get: operations['getSetting']
    put: operations['putSetting']
  }
}
