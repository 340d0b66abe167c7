// From openapi/*.yaml by npm run generate. Not edited by hand.

/** The activity, by the parameter numbers of the subchild as the taxonomy lists them. */
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
  /** The amount in the unit in which it was submitted, where that is another one. */
  submittedAs?: string
  /** Whether the entry is an estimate rather than a reading; absent where it is not. */
  estimated?: boolean
  /** The place of the entry within the item, from 1. */
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

/** The value of one parameter: a number, or the same number as decimal text where a JSON number would lose digits; a choice by its name; yes or no; words. */
export type ActivityValue = number | string | boolean

/** An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. Where the subchild has a parameter in that very unit, that one takes it. Gross and net calorific value are never converted. */
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

/** One thing that was done. */
export type AuditEntry = {
  id: Uuid
  at: Timestamp
  /** The reviewer, else the id of the key. */
  actor: string
  /** The id of the API key, which is proven. Absent for entries before it was kept apart. */
  keyId?: string
  /** The e-mail address that the request claimed in `X-Reviewer`; nothing proves it. */
  reviewer?: string
  /** What was done. */
  action: string
  orgId?: OrganisationId
  orgName?: OrganisationName
  /** The id of what it was done to. */
  subject: string
  /** What belongs to it. */
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

/** An item that waits for a decision, with the names of what it is. */
export type BacklogItem = (IngestableRecord) & ({
  orgName?: OrganisationName
  parentDisplayName: DisplayName
  childDisplayName: DisplayName
  subchildDisplayName: DisplayName
  submittedAt: Timestamp
  /** How many whole days it has waited for a decision. */
  waitingDays: number
  /** What the item would add to Scopes 1, 2 (location-based) and 3 in kgCO2e, with the factors and settings of now; null where it has 200 entries or more, or cannot be calculated. */
  estimate: number | null
  /** What to look at twice before approving; nothing is refused for it. */
  flags: ReviewFlag[]
})

/** A page of the backlog. */
export type BacklogList = {
  /** The items. */
  items: BacklogItem[]
  nextCursor: NextCursor
}

/** The base year and from which change on it is restated. */
export type BaseYear = {
  /** The year; null while none is chosen. */
  year: number | null
  /** Base-year figures are restated when a change of structure, method or factors moves them by this much. */
  restatementThresholdPercent: number
  /** Why this year. */
  reason?: string
}

/** The year that later ones are compared with. */
export type BaseYearSetting = {
  /** The setting. */
  key: 'base-year'
  value: BaseYear
}

/** The year that later ones are compared with. */
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
  /** The share that is consolidated, in per cent. */
  sharePercent?: number
}

/** How activity becomes emissions (GHG Protocol Scope 3 guidance; average also stands for metered fuel and energy). */
export type CalculationMethod = 'spend' | 'average' | 'distance'

/** Whether one category of Scope 3 matters. */
export type CategoryRelevance = {
  /** The category. */
  category: number
  /** Relevant, not relevant, or not assessed yet. */
  relevance: 'relevant' | 'not-relevant' | 'not-assessed'
  /** Why. */
  reason: string
}

/** What the organisation is in company law. It decides which lines of Streamlined Energy and Carbon Reporting are mandatory; whether the organisation has to report at all is its own to decide. */
export type CompanyKind = {
  /** The kind; absent while none is chosen. */
  kind?: 'quoted' | 'large-unquoted' | 'large-llp' | 'other'
  /** The name in the register, where it is not the name of the organisation. */
  registeredName?: string
  /** The number at Companies House. */
  companyNumber?: string
}

/** What the organisation is in company law. */
export type CompanyKindSetting = {
  /** The setting. */
  key: 'company-kind'
  value: CompanyKind
}

/** What the organisation is in company law. */
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
  /** The queue that it was in. */
  queue: string
  orgId?: OrganisationId
  orgName?: OrganisationName
  itemId?: Uuid
  /** Why the last try failed. */
  reason: string
  /** How often it was tried. */
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
  /** What is decided. */
  decision: 'approve' | 'reject'
  reason?: RejectionReason
  /** The revision that the decision is meant for. */
  revision?: number
}

/** Several decisions. */
export type DecisionBatch = {
  /** The decisions. */
  decisions: Decision[]
}

/** What became of one decision. */
export type DecisionResult = {
  itemId: Uuid
  /** The HTTP status that the decision alone would have had. */
  status: number
  state?: State
  jobId?: Uuid
  fourEyes?: FourEyes
  problem?: Problem
}

/** What became of each decision. */
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
  /** The number of the parameter that the price is for one unit of, such as `1`, the kWh of `electricity-usage`. */
  parameter: string
  period: Period
  /** GBP per unit, net of VAT. */
  gbpPerUnit: number
  /** Where the price is written. */
  evidence?: string
}

/** Spend on something that has a price for all of its days counts as the quantity that it bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and grade 4. Without a price it counts by the spend of its sector, in Scope 3 alone. The periods of one subchild's prices do not overlap. */
export type EnergyPrices = {
  /** The prices, in any order. */
  prices: EnergyPrice[]
}

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSetting = {
  /** The setting. */
  key: 'energy-prices'
  value: EnergyPrices
}

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSettingRecord = {
  /** The setting. */
  key: 'energy-prices'
  value: EnergyPrices
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** Something about accepted activity that is probably a slip, or that was read in a way worth knowing. It stops nothing. */
export type EntryNotice = {
  /** What kind of slip. */
  code: 'equal_rows' | 'overlapping_rows' | 'covered_earlier' | 'total_row' | 'outlier' | 'unlike_peers' | 'zero_quantity' | 'future_days' | 'long_period' | 'spend_in_scope_3' | 'credit' | 'own_factor' | 'hidden_rows' | 'unread_sheets' | 'rounded' | 'spend_for_reference' | 'day_first_dates' | 'month_first_dates' | 'thousands_comma' | 'decimal_comma' | 'missing_values'
  /** The notice for people. */
  detail: string
  /** The first rows that it is about, as a spreadsheet counts them; a form is row 1. */
  rows: number[]
}

/** What is probably a slip; empty where nothing is. */
export type EntryNotices = EntryNotice[]

/** An entity outside the boundary. */
export type ExcludedEntity = {
  /** Its name. */
  name: string
  /** Why it is left out. */
  reason: string
}

/** What an edition has factors for. */
export type FactorCoverage = {
  edition: EditionYear
  /** Each subchild and method, in the order of the taxonomy. */
  subchildren: SubchildCoverage[]
}

/** One edition of one source of emission factors. */
export type FactorEdition = {
  source: FactorSource
  edition: EditionYear
  /** How many factors it holds. */
  factors: number
  /** SHA-256 of the loaded file. */
  digest: string
  /** Under which licence it is used. */
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

/** Names what a factor is for, the same in every edition. */
export type FactorKey = string

/** Who published the factor, and where. */
export type FactorSource = string

/** Which edition of the conversion factors prices an activity. `majority` gives a whole reporting year one edition: a reporting year that begins in January to June has the edition of the calendar year it begins in (April 2024 to March 2025: 2024), one that begins in July to December that of the year it ends in (July 2024 to June 2025: 2025). An activity across two reporting years is split by day. `blended` splits by calendar year and takes each year's edition. The setting `financial-year-start` says when reporting years begin. */
export type FactorYear = {
  /** The policy. */
  policy: 'majority' | 'blended'
}

/** Which edition of the factors an activity is calculated with. */
export type FactorYearSetting = {
  /** The setting. */
  key: 'factor-year'
  value: FactorYear
}

/** Which edition of the factors an activity is calculated with. */
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

/** When the financial year begins. */
export type FinancialYearStartSetting = {
  /** The setting. */
  key: 'financial-year-start'
  value: FinancialYearStart
}

/** When the financial year begins. */
export type FinancialYearStartSettingRecord = {
  /** The setting. */
  key: 'financial-year-start'
  value: FinancialYearStart
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** Whether the reviewer was compared with the people who submitted the item. `checked`: all are others. `reviewer-unknown`: the request has no `X-Reviewer`. `submitter-unknown`: somebody submitted it without a verified e-mail address, for example a machine. The submitter themselves is refused with 403. */
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
  /** Whether the first entry is an estimate rather than a reading; absent where it is not. */
  estimated?: boolean
  /** How many entries it holds; `activity` is that of the first. */
  entries: number
  state: State
  inputMethod: InputMethod
  calculationMethod: CalculationMethod
  site?: Site
  /** Why it was rejected, while it is. */
  reason?: string
  /** Other items of the organisation, pending or approved, with the same subchild, periods and amounts, the oldest first. Absent where there are none. They are pointed out and not refused, since two bills may well say the same. */
  duplicates?: Uuid[]
  calculation?: ItemCalculation
  /** The import that it came of; absent otherwise. */
  importId?: string
  /** Counts its changes; in quotation marks, its `ETag`. */
  revision: number
}

/** An item with its organisation and times. */
export type IngestableRecord = (IngestableItem) & ({
  orgId: OrganisationId
  createdAt: Timestamp
  updatedAt: Timestamp
})

/** One item, and what is probably a slip in it. */
export type IngestableResponse = {
  item: IngestableRecord
  notices?: EntryNotices
}

/** How the activity was submitted. */
export type InputMethod = 'form' | 'template' | 'import'

/** What emissions of one year are divided by. */
export type IntensityDenominator = {
  kind: IntensityKind
  /** The year in which the financial year begins. */
  year: number
  /** How many. */
  value: number
}

/** One figure per kind and year at most. */
export type IntensityDenominators = {
  /** The figures, in any order. */
  denominators: IntensityDenominator[]
  primary?: PrimaryIntensity
}

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSetting = {
  /** The setting. */
  key: 'intensity-denominators'
  value: IntensityDenominators
}

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSettingRecord = {
  /** The setting. */
  key: 'intensity-denominators'
  value: IntensityDenominators
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** What is counted, with its unit. */
export type IntensityKind = 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres'

/** The calculation of an approved item; absent in every other state. An item whose calculation is queued or has failed has no emissions yet, which is not the same as zero. */
export type ItemCalculation = {
  /** Whether the item is calculated. A failed calculation stands among the dead letters of the administration. */
  state: 'queued' | 'completed' | 'failed'
  /** Location-based emissions of the item in kgCO2e, once it is calculated. */
  emissions?: number
  /** Why the calculation failed. */
  problem?: {
    /** What kind of failure. */
    code: string
    /** The failure for people. */
    detail: string
  }
}

/** Why a job failed. */
export type JobProblem = {
  /** The reason; stable. */
  code: string
  /** The reason in words. */
  detail: string
}

/** The state of an accepted job. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** A factor that an edition does not have. */
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
  /** Counts its changes; in quotation marks, its `ETag`. */
  revision: number
  createdAt: Timestamp
  updatedAt: Timestamp
}

/** The organisational boundary (GHG Protocol Corporate Standard, chapter 3). */
export type OrganisationBoundary = {
  /** How the emissions of entities are consolidated; absent while none is chosen. */
  approach?: 'operational-control' | 'financial-control' | 'equity-share'
  /** The entities that the reports are about. */
  entities: BoundaryEntity[]
  /** The entities of the group that the reports leave out. */
  excludedEntities?: ExcludedEntity[]
  /** The sites outside the United Kingdom and its offshore area, as activity names them. An empty list states that there are none; without the list reports do not state the UK share. */
  overseasSites?: OverseasSite[]
}

/** Which entities and places the reports are about. */
export type OrganisationBoundarySetting = {
  /** The setting. */
  key: 'organisation-boundary'
  value: OrganisationBoundary
}

/** Which entities and places the reports are about. */
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

/** What is to change. */
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

/** A period of days; both ends are inclusive. */
export type Period = {
  from: Date
  until: Date
}

/** Spend of a year is multiplied by the index of the factor's year and divided by that of its own. */
export type PriceIndex = {
  /** Which index */
  name: string
  /** The index, one value per year. */
  values: PriceIndexValue[]
}

/** The index that spend is deflated by. */
export type PriceIndexSetting = {
  /** The setting. */
  key: 'price-index'
  value: PriceIndex
}

/** The index that spend is deflated by. */
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
  /** The year's mean. */
  index: number
}

/** The ratio that reports show first, year after year. Without it they show the first kind that has figures. */
export type PrimaryIntensity = {
  kind: IntensityKind
  /** Why this denominator was chosen. */
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
  /** What happened this time. */
  detail?: string
  /** The id of this request in the log. */
  requestId: string
  /** With 409, the current state of the resource. */
  state?: string
  /** The violations found in the request. */
  errors?: Violation[]
}

/** Radiative forcing adds the effect of flying high to the CO2 of flights. */
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

/** A recalculation. Counts and emissions are there once it is completed. */
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
  /** How many items were calculated. */
  itemsTotal?: number
  /** How many of them change. */
  itemsChanged?: number
  emissionsBefore?: Emissions
  emissionsAfter?: Emissions
  problem?: JobProblem
  requestedAt: Timestamp
  finishedAt?: Timestamp
}

/** What changes for one item, and why. */
export type RecalculationChange = {
  itemId: Uuid
  orgId: OrganisationId
  orgName?: OrganisationName
  emissionsBefore: Emissions
  emissionsAfter: Emissions
  /** Why. */
  reason: string
}

/** A recalculation with a page of its changes. */
export type RecalculationDetail = {
  item: Recalculation
  /** What the factors of each edition account for in each organisation, old and new; greatest change first. */
  editions: RecalculationEdition[]
  /** The items that change, and those that cannot be calculated, which keep the lines that they have. */
  changes: RecalculationChange[]
  nextCursor: NextCursor
}

/** What the factors of one edition account for in one organisation, old and new. */
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

/** Whether to tell the changes only, or to make them. */
export type RecalculationMode = 'dry-run' | 'apply'

/** One recalculation. */
export type RecalculationResponse = {
  item: Recalculation
}

/** What to calculate again. */
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

/** Why an item is rejected. */
export type Rejection = {
  reason: RejectionReason
}

/** The reason, for the organisation to read. */
export type RejectionReason = string

/** Something about an item that a reviewer should look at. */
export type ReviewFlag = {
  /** A duplicate says the same as another item. An overlap covers days that approved or pending activity of the same site and subchild covers already. A magnitude is far from what was approved for the same days of the year before, as by a slip of the unit. A first value of a site is unlike its peers where it is 100 times what others of the activity have a day, or a hundredth. The others are slips within the item, such as a row of totals; its submitter was told of them, too. */
  kind: 'duplicate' | 'overlap' | 'magnitude' | 'unlike-peers' | 'equal-rows' | 'overlapping-rows' | 'total-row' | 'outlier' | 'zero-quantity' | 'future-days' | 'long-period' | 'spend-in-scope-3' | 'credit' | 'own-factor'
  /** What was found. */
  detail: string
  /** The items that it was held against; none for a slip within the item. */
  itemIds: Uuid[]
}

/** One statement per category at most. A category with emissions is reported whatever it says. */
export type Scope3Relevance = {
  /** The categories, in any order. */
  categories: CategoryRelevance[]
}

/** Which categories of Scope 3 matter, and why the others do not. */
export type Scope3RelevanceSetting = {
  /** The setting. */
  key: 'scope-3-relevance'
  value: Scope3Relevance
}

/** Which categories of Scope 3 matter, and why the others do not. */
export type Scope3RelevanceSettingRecord = {
  /** The setting. */
  key: 'scope-3-relevance'
  value: Scope3Relevance
  orgId: OrganisationId
  source: SettingSource
  updatedAt?: Timestamp
  updatedBy?: SettingAuthor
}

/** Who set the value, as the identity provider names them. */
export type SettingAuthor = string

/** A setting; each key has a value of its own shape. */
export type SettingItem = FactorYearSetting | WttSetting | RadiativeForcingSetting | FinancialYearStartSetting | BaseYearSetting | IntensityDenominatorsSetting | SupplierElectricityFactorSetting | PriceIndexSetting | EnergyPricesSetting | CompanyKindSetting | OrganisationBoundarySetting | Scope3RelevanceSetting | TargetsSetting

/** Names a setting. */
export type SettingKey = 'factor-year' | 'wtt' | 'radiative-forcing' | 'financial-year-start' | 'base-year' | 'intensity-denominators' | 'supplier-electricity-factor' | 'price-index' | 'energy-prices' | 'company-kind' | 'organisation-boundary' | 'scope-3-relevance' | 'targets'

/** The current value of a setting; each key has its own shape. */
export type SettingRecord = FactorYearSettingRecord | WttSettingRecord | RadiativeForcingSettingRecord | FinancialYearStartSettingRecord | BaseYearSettingRecord | IntensityDenominatorsSettingRecord | SupplierElectricityFactorSettingRecord | PriceIndexSettingRecord | EnergyPricesSettingRecord | CompanyKindSettingRecord | OrganisationBoundarySettingRecord | Scope3RelevanceSettingRecord | TargetsSettingRecord

/** Whether the value was set by the organisation or is the default. */
export type SettingSource = 'default' | 'organisation'

/** The site that the activity belongs to, in the organisation's own words. */
export type Site = string

/** The edition that is calculated with instead, with a notice on the line. Absent where none is, and activity of the year fails. */
export type StandInYear = number

/** The review state of an item. Only approved activity counts. */
export type State = 'draft' | 'pending' | 'approved' | 'rejected'

/** Whether an edition has every factor that one subchild needs by one method. */
export type SubchildCoverage = {
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** Whether no factor is missing. */
  isComplete: boolean
  /** The factors that are missing. */
  missing: MissingFactor[]
}

/** Amounts as they were submitted in other units than those of `activity`, by parameter number; absent where there are none. */
export type SubmittedAmounts = {
  [name: string]: AmountWithUnit
}

/** The periods of one supplier's factors do not overlap. */
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

/** What a supplier declares for a period. */
export type SupplierFactor = {
  /** The supplier and the tariff. */
  supplier: string
  period: Period
  /** kgCO2e per kWh. */
  kgCo2ePerKwh: number
  /** Where the figure is written. */
  evidence?: string
}

/** A reduction on the base year: of the emissions, or with `per` of the emissions per unit of that denominator. */
export type Target = {
  /** The year in which the financial year begins. */
  year: number
  /** The reduction on the base year, in per cent. */
  reductionPercent: number
  /** What is reduced; Scope 2 location-based. */
  scopes: 'scope-1-2' | 'all'
  per?: IntensityKind
}

/** Net zero and the targets on the way, as reductions on the base year. */
export type Targets = {
  /** The year by which the organisation is committed to net zero; absent while it is not. */
  netZeroYear?: number
  /** The targets, one per year, scopes and denominator at most. */
  targets: Target[]
}

/** Net zero and the targets on the way. */
export type TargetsSetting = {
  /** The setting. */
  key: 'targets'
  value: Targets
}

/** Net zero and the targets on the way. */
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
  /** Which part of the request. */
  in: 'body' | 'path' | 'query' | 'header' | 'cookie'
  /** In a body, the JSON Pointer (RFC 6901) of the value. */
  pointer?: string
  /** Elsewhere, the name of the parameter. */
  name?: string
  /** The rule that was broken. */
  code: string
  /** The violation in words. */
  detail: string
  /** What would be valid. */
  expected?: string
}

/** Well-to-tank emissions (Scope 3, category 3) are counted for every fuel and activity or for none. */
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

/** The activity to submit, by the parameter numbers of the subchild as the taxonomy lists them. A number is in the unit of its parameter; with a unit of its own it is converted, and kept as it came. */
export type ActivityInput = {
  [name: string]: number | string | boolean | AmountWithUnit
}

/** Basis of a Scope 2 figure; none for the other scopes. */
export type Basis = 'location' | 'market' | 'none'

/** What one subchild emitted in one bucket. Buckets without emissions are left out. */
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

/** What the whole period's items add up to, whatever the page. */
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
  /** The activities, in the order that the results will have. */
  estimates: Estimate[]
}

/** The results. */
export type CreateEstimatesResponse = {
  /** One result per estimate, in their order. */
  results: EstimateResult[]
}

/** Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year. */
export type DataQualityGrade = number

/** An edition year, and how many of the factors are of it. */
export type EditionFacet = {
  value: EditionYear
  factors: FactorCount
}

/** Emissions of Scopes 1, 2 (market-based) and 3 in kgCO2e, to five decimals. */
export type EmissionsMarket = number

/** Biogenic CO2 in kg, to five decimals. Part of no total. */
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
  /** The lines that an approved submission would have led to. */
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

/** Why an estimate has no emissions. Pointers begin at the estimate itself. */
export type EstimateRefused = {
  /** The estimate could not be calculated. */
  outcome: 'refused'
  problem: Problem
}

/** The emissions of one estimate, or why it has none. */
export type EstimateResult = EstimateDone | EstimateRefused

/** A published factor. Key, source and edition name it; it never changes. */
export type Factor = {
  key: FactorKey
  source: FactorSource
  edition: EditionYear
  scope: GhgScope
  /** The part of the source that publishes the factor. */
  category: string
  /** What the factor is for. */
  activity: string
  unit: FactorUnit
  kgCo2e: FactorValue
  gases?: Gases
  /** The licence of the figure. */
  licence: string
  /** What the source says about the figure. */
  note?: string
}

/** How many factors match. */
export type FactorCount = number

/** The values of each filter that still match, the same on every page. Those of one filter are narrowed by the search and by the other filters, not by the filter itself: they are what it may be changed to. A value that is not there matches nothing. */
export type FactorFacets = {
  /** The edition years that match, oldest first. */
  edition: EditionFacet[]
  /** The scopes that match, in their order. */
  scope: ScopeFacet[]
}

/** The unit that a quantity of this factor has. */
export type FactorUnit = string

/** kgCO2e per unit. */
export type FactorValue = number

/** Names the rules that the line was calculated by. The same activity, factors, settings and rules lead to the same lines. */
export type FormulaVersion = string

/** The part of one gas, in kgCO2e. */
export type GasEmissions = number

/** The parts by gas in kgCO2e, where the source publishes them. They may miss the total by the source's rounding. */
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

/** One line of the ledger: quantity times factor. The factor is written down as it was when the line was calculated. */
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

/** The share of what was submitted that this line counts, as submitted: before it was converted to the factor's unit, deflated to the prices of the factor's year, or turned into a quantity by a price. */
export type LineInput = {
  quantity: LineQuantity
  unit: FactorUnit
  gbpPerUnit?: LinePrice
}

/** The price, from the organisation's settings, that turned spend into a quantity; in GBP per unit of the line's quantity. */
export type LinePrice = number

/** How much, in the factor's unit. Below zero in refunds and in lines that reverse another. */
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

/** What a reader of the figure should know, as codes; for instance `factor_year_fallback`, `market_equals_location`, `estimated_from_spend`. More may be added. */
export type Notices = string[]

/** A line, and what it adds to the figures of a period. */
export type PeriodLine = (Line) & ({
  itemId?: Uuid
  /** The line's emissions in the period in kgCO2e. Emissions are spread evenly over the line's days; each month is rounded to five decimals, and its last day takes the remainder. */
  share: number
})

/** The earlier line that this one takes back; its emissions are the same with the other sign. */
export type ReversedLineId = string

/** A scope, and how many of the factors are of it. */
export type ScopeFacet = {
  value: GhgScope
  factors: FactorCount
}

/** The total by scope, then by parent, child and subchild of the taxonomy; Scope 2 location-based. In the order of scopes and, within, of emissions, the greatest first. What is outside of the scopes is part of no total and is left out. */
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

/** What a subchild emitted in a scope. */
export type BreakdownSubchild = {
  id: TaxonomyId
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
}

/** Emissions of Scopes 1, 2 and 3 of the bucket in kgCO2e, on the Scope 2 basis that was asked for. */
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

/** The emissions of the period that this one is compared with, and why they changed. Present where there is a comparison. */
export type Change = {
  emissions: Emissions
  change: EmissionsChange
  /** The change in percent of the earlier emissions, to two decimals; null where those are not above zero. */
  changePercent: number | null
  effects: ChangeEffects
}

/** Why emissions changed; the two add up to the change exactly. With the quantity Q and the mean factor F = emissions / Q of a subchild and factor key in the earlier (0) and the later period (1): `activity` = (Q1 - Q0) x F0, `factor` = Q1 x (F1 - F0). What has a quantity in one of the periods only counts as `activity`. Example: 1,000 kWh at 0.2 became 900 kWh at 0.18 kgCO2e, so the activity effect is -20 and the factor effect -18. */
export type ChangeEffects = {
  activity: EmissionsChange
  factor: EmissionsChange
}

/** How many months of data there are. A site and subchild with approved activity in the period or in the year before it is expected in every month of the period that has ended. `GET /dashboard/months` lists them. */
export type CompletenessCounts = {
  /** Months that are expected. */
  expected: number
  /** Expected months with approved activity. */
  approved: number
  /** Expected months without approved activity. */
  missing: number
}

/** The months of one subchild at one site. */
export type CompletenessRow = {
  /** The site; empty where activity names none. */
  site: string
  subchildId: TaxonomyId
  displayName: BreakdownName
  /** Whether activity was approved in the period or in the year before it. */
  isExpected: boolean
  /** Every month that the period touches, in order. */
  months: ({
    month: Date
    /** The state of the month's activity; of several the one nearest to approval. `not-due`: expected, but the month has not ended. `not-expected`: nothing was approved in the period or the year before it. */
    state: 'approved' | 'pending' | 'draft' | 'rejected' | 'missing' | 'not-due' | 'not-expected'
  })[]
}

/** The Scope 2 basis that was asked for. */
export type CountedBasis = 'location' | 'market'

/** The scope. */
export type CountedScope = 'scope-1' | 'scope-2' | 'scope-3'

/** How much of each scope stands on data of each grade, by scope and grade. Parts without emissions are left out. */
export type DataQualityByScope = ({
  scope: CountedScope
  grade: DataQualityGrade
  emissions: Emissions
  share: ShareOfScope
})[]

/** The emissions that stand on data of one grade. */
export type DataQualityPart = {
  grade: DataQualityGrade
  emissions: Emissions
  share: Share
}

/** The period's emissions less those of the other period, in kgCO2e. */
export type EmissionsChange = number

/** Spend on energy and fuel without a price, which counts in Scope 3 alone: Scopes 1 and 2 lack these activities. A quantity from the bill, or a price in the setting `energy-prices`, puts them there. */
export type EnergySpend = {
  /** What it counts for in Scope 3, in kgCO2e. */
  emissions: number
  /** The activities whose spend it is; empty where there is none. */
  subchildIds: TaxonomyId[]
}

/** Energy of the period in kWh, as Streamlined Energy and Carbon Reporting counts it: fuels, electricity and heat of Scopes 1 and 2, and employees' or rental cars whose fuel the organisation pays. Gas counts by gross calorific value as billed; mileage counts by the published kWh per mile (net). The Scope 2 basis and upstream emissions make no difference. */
export type EnergyUse = {
  kilowattHours: KilowattHours
  /** The energy of each kind. Each figure is rounded on its own. */
  kinds: ({
    /** The kind of energy. */
    kind: 'natural-gas' | 'electricity' | 'transport-fuel' | 'other'
    kilowattHours: KilowattHours
  })[]
  /** Emissions in kgCO2e whose energy is not known and not counted, for example spend without a quantity. */
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

/** Emissions of Scopes 1, 2 and 3 in kgCO2e on the Scope 2 basis that was asked for: `total` or `totalMarket`. Breakdown, sites, categories and the series each add up to this figure of the whole period. */
export type HeadlineEmissions = number

/** Emissions per unit of each denominator of the setting `intensity-denominators`. A year's denominator counts with the share of its days that lies in the period: half a year is divided by half of the year's revenue, or by half a year of each employee. */
export type Intensities = ({
  kind: IntensityKind
  /** The denominator of the period; null where a year of the period has none. */
  denominator: number | null
  /** kgCO2e per unit, to five decimals; null without a denominator. */
  emissionsPerUnit: number | null
  missingYears?: MissingYears
  /** The same for the period that this one is compared with. */
  comparison?: {
    /** The denominator; null where a year of the period has none. */
    denominator: number | null
    /** kgCO2e per unit, to five decimals; null without a denominator. */
    emissionsPerUnit: number | null
    /** The change in percent of the earlier intensity, to two decimals; null where it cannot be told. */
    changePercent: number | null
    missingYears?: MissingYears
  }
})[]

/** A number of items. */
export type ItemCount = number

/** How many items that touch the period stand in each state. */
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
  /** The site; empty where the activity names none. */
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

/** Years of the period whose denominator is missing or zero, by the calendar year in which they begin. Absent where there are none. */
export type MissingYears = number[]

/** Percent of the total, to two decimals. The shares of a whole's parts add up to the whole's exactly. Refunds can make one negative, and others then more than 100. Zero where the total is not above zero. */
export type Share = number

/** Percent of the scope's emissions, to two decimals; a scope's shares add up to 100 exactly. Zero where the scope is not above zero. */
export type ShareOfScope = number

/** The emissions by site, the greatest first, on the Scope 2 basis that was asked for. Sites without emissions are left out. Beyond 1,000 sites the last entry holds all others, and its `site` is absent. Effects are computed within each site, so that a move between two sites is activity of both. */
export type SiteBreakdown = ({
  /** The site; empty where activity names none. */
  site?: string
  displayName: BreakdownName
  emissions: Emissions
  share: Share
  comparison?: Change
  lines: LinesLink
})[]

/** A target beside the period's emissions. `target` is the target line of each year that the period touches, by days. Where `target` or `actual` cannot be told, it is null and `reason` says why. */
export type TargetProgress = {
  /** The year of the target. */
  year: number
  /** The reduction on the base year, in percent. */
  reductionPercent: number
  /** What is reduced. */
  scopes: 'scope-1-2' | 'all'
  per?: IntensityKind
  /** Emissions of the base year in kgCO2e, with `per` in kgCO2e per unit. */
  base: number | null
  /** What the period should emit at most, in the unit of `base`. */
  target: number | null
  /** What the period emitted, in the unit of `base`. */
  actual: number | null
  /** `actual` less `target`: below zero the period does better than the line. */
  gap: number | null
  /** Why figures are null; `denominator-missing`: the setting `intensity-denominators` lacks a year that is needed. */
  reason?: 'base-year-not-set' | 'base-year-without-emissions' | 'denominator-missing'
  /** The target line, year by year, from the base year to the target's; empty where it cannot be told. */
  line: ({
    /** The year. */
    year: number
    /** Emissions, in the unit of `base`. */
    target: number
  })[]
}

/** Where the period stands on the straight line from the base year to each target of the setting `targets`. All figures obey the filters of the request. */
export type TargetsProgress = {
  /** The base year; null while none is set. */
  baseYear: number | null
  /** The year by which the organisation is committed to net zero; null while it is not. */
  netZeroYear: number | null
  /** The targets, by year and scopes. */
  targets: TargetProgress[]
}

/** The emissions bucket by bucket, in order, without gaps; the first and the last may be cut by the period. */
export type Timeseries = TimeseriesBucket[]

/** The emissions of one bucket. */
export type TimeseriesBucket = {
  date: Date
  period: Period
  /** Whether approved activity touches the bucket; without it zero means that nothing is known. */
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

/** Approved items of the period that are in no figure, because their calculation failed (`items`, with the reasons) or has not ended (`queued`: ask again in a moment). */
export type UncalculatedItems = {
  items: ItemCount
  queued: ItemCount
  /** The most frequent reasons, each with one of its items. */
  reasons: ({
    /** The kind of failure. */
    code: string
    /** What failed, for people. */
    detail: string
    items: ItemCount
    itemId: Uuid
  })[]
}

/** The headline totals of the period. */
export type Vault = {
  period: Period
  total: EmissionsTotal
  totalMarket: EmissionsMarket
  scope1: EmissionsScope1
  scope2Location: EmissionsScope2Location
  scope2Market: EmissionsScope2Market
  scope3: EmissionsScope3
  outsideOfScopes: EmissionsOutsideOfScopes
  items: ItemCounts
  /** How much of `total` stands on data of each grade, the best grade first. Grades without emissions are left out. */
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

/** The headline totals beside those of another period. */
export type VaultComparison = {
  period: Period
  total: EmissionsTotal
  totalMarket: EmissionsMarket
  /** The period's `emissions` less those of the other period, in kgCO2e. */
  change: number
  /** The change in percent of the other period's total, to two decimals; null where that total is not above zero. */
  changePercent: number | null
  emissions: HeadlineEmissions
  effects: ChangeEffects
  lines: LinesLink
  energy: EnergyUse
}

/** The parameters that are to change, by number; null removes one. */
export type ActivityPatch = {
  [name: string]: number | null | string | boolean | AmountWithUnit
}

/** The text of a cell; case and spaces do not count. Empty for an empty cell. */
export type CellText = string

/** What is wrong with one cell. */
export type CellViolation = {
  /** The row as the spreadsheet counts it, from 1. */
  row: number
  /** The heading of the column; empty where the row as a whole is meant. */
  column: string
  /** The rule that was broken. */
  code: string
  /** The violation in words. */
  message: string
  /** What kind of value the cell holds, without any of it. */
  shape: string
}

/** An item that would come of an import. */
export type CheckedItem = {
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** How many entries it would hold. */
  entries: number
  period: Period
  emissions: TemplateEmissions
  notices: EntryNotices
}

/** The heading of a column or, where it has none or shares it, the letters. */
export type ColumnName = string

/** One entry of an item. */
export type Entry = {
  /** Its place within the item, from 1. */
  ordinal: number
  period: Period
  activity: Activity
  inputs?: SubmittedAmounts
  /** Whether the quantity is an estimate; absent where it is not. */
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
  /** The first of its rows, as ranges in the order of the file. */
  rows: RowRange[]
  /** How many rows it was read from. */
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

/** The row of the headings as the spreadsheet counts it, from 1; 0 where there are none. */
export type HeadingRow = number

/** A file, what it holds, and what became of it. */
export type Import = (ImportSummary) & ({
  /** The sheets that hold something, in the order of their tabs, the first 50; a csv file has one that is called csv. */
  sheets: ImportSheet[]
  /** Mappings that are kept and whose columns the file has; those with most columns first. */
  offered: MappingName[]
  mapping?: ImportMapping
  /** The items that it became; absent until it is submitted. */
  items?: ImportedItem[]
})

/** What would come of an import. */
export type ImportCheck = {
  /** How many rows stand below the heading. */
  rows: number
  leftOut: RowsLeftOut
  /** The items, in the order of their first rows. */
  items: CheckedItem[]
}

/** What the cells of a column below the heading hold. */
export type ImportColumn = {
  name: ColumnName
  /** Its letters in a spreadsheet. */
  letters: string
  /** What its cells are; mixed where they are not all alike. */
  type: 'date' | 'time' | 'number' | 'boolean' | 'text' | 'mixed' | 'empty'
  /** How many of its cells hold something. */
  filled: number
  /** The first of its values that differ, cut to 60 characters. */
  samples: string[]
  /** How its dates are written. Either where all of them read as day and month and as month and day; then the mapping has to say. */
  dateFormat?: 'year-first' | 'day-first' | 'month-first' | 'either'
  /** Which sign stands before decimals. */
  decimalSign?: 'point' | 'comma' | 'unknown'
}

/** A page of imports. */
export type ImportList = {
  /** The imports. */
  items: ImportSummary[]
  nextCursor: NextCursor
}

/** What the columns of a file mean. */
export type ImportMapping = {
  sheet?: SheetName
  headingRow?: HeadingRow
  /** How dates such as 01/02/2025 are read; as the file itself shows where it is left out. */
  dateFormat?: 'day-first' | 'month-first'
  /** Which sign stands before decimals; as the file itself shows where it is left out. */
  decimalSign?: 'point' | 'comma'
  period: MappedPeriod
  site?: MappedSite
  subchild: MappedSubchild
  /** Where the parameters come from. */
  values: MappedValue[]
  /** Only rows that pass all of these are read. */
  filter?: MappedFilter[]
  /** Whether the amounts of a day or a month are added up where subchild and site and all other values are the same. */
  sum?: 'none' | 'day' | 'month'
}

/** A mapping, and the name to keep it by. */
export type ImportMappingSubmission = {
  mapping: ImportMapping
  name?: MappingName
}

/** A problem that also names the cells that are not valid, and the texts that the table does not have. */
export type ImportProblem = (TemplateProblem) & ({
  /** Texts that the table of subchildren does not have, those with most rows first. */
  unlisted?: UnlistedText[]
})

/** How far the file is read. */
export type ImportProgress = {
  /** Rows below the heading that are read. */
  rows: number
  /** Rows of the sheet, those above the heading included. */
  of: number
}

/** One import. */
export type ImportResponse = {
  item: Import
}

/** A sheet and its columns. */
export type ImportSheet = {
  name: SheetName
  /** Whether the workbook hides it. */
  isHidden: boolean
  /** How many rows hold something. */
  rows: number
  headingRow?: HeadingRow
  /** Its columns, from the left. */
  columns: ImportColumn[]
}

/** Whether the import can still be mapped. */
export type ImportState = 'open' | 'submitted'

/** A file as it was exported. */
export type ImportSubmission = {
  file: TemplateFile
}

/** An import without its sheets. */
export type ImportSummary = {
  id: Uuid
  /** The name of the file as it was handed in. */
  filename?: string
  /** Which kind of file it is by its content. */
  mediaType: string
  /** The size of the file. */
  bytes: number
  state: ImportState
  /** Counts its changes; in quotation marks, its `ETag`. */
  revision: number
  createdAt: Timestamp
}

/** An item that came of an import. */
export type ImportedItem = {
  id: Uuid
  subchildId: TaxonomyId
  calculationMethod: CalculationMethod
  /** How many entries it holds. */
  entries: number
  period: Period
}

/** A page of items. */
export type IngestableList = {
  /** The items. */
  items: IngestableRecord[]
  nextCursor: NextCursor
}

/** What is to change; null removes what is optional. */
export type ItemPatch = {
  period?: PeriodPatch
  activity?: ActivityPatch
  /** The method; null leaves it to the given parameters. */
  calculationMethod?: 'spend' | 'average' | 'distance' | null
  /** The site; null for none. */
  site?: string | null
  /** Whether the quantity is an estimate rather than a reading. */
  estimated?: boolean
  /** Draft withdraws a pending item; pending submits a draft. */
  state?: 'draft' | 'pending'
}

/** A mapping that is kept by name. */
export type KeptMapping = {
  name: MappingName
  mapping: ImportMapping
  /** Counts its changes; in quotation marks, its `ETag`. */
  revision: number
  updatedAt: Timestamp
}

/** kgCO2e. */
export type Kilograms = number

/** A condition on the text of a column. */
export type MappedFilter = {
  column: ColumnName
  /** Whether the text has to be one of these or none of them. */
  is: 'one-of' | 'none-of'
  /** The texts. */
  texts: CellText[]
}

/** The days of a row: those from one column to another, or those of a length around the date in one column, or the same for all rows. */
export type MappedPeriod = {
  column?: ColumnName
  until?: ColumnName
  /** How long the period is: the day of the date, the week that begins with it, or the calendar month, quarter or year that it stands in. */
  lasts?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  days?: Period
}

/** The site, from a column or the same for all rows. */
export type MappedSite = {
  column?: ColumnName
  name?: Site
  /** What texts of the column stand for, such as meter numbers; others are taken as they are. */
  table?: MappedSiteText[]
}

/** The site that a text stands for. */
export type MappedSiteText = {
  text: CellText
  site: Site
}

/** The subchild, the same for all rows or by a table of the texts of a column, such as accounts or suppliers. */
export type MappedSubchild = {
  id?: TaxonomyId
  column?: ColumnName
  /** Which subchild each text stands for. */
  table?: MappedSubchildText[]
  /** What happens to rows whose text the table does not have: the file is refused, or they are left out and counted. */
  others?: 'refuse' | 'leave-out'
}

/** The subchild that a text stands for; null leaves its rows out. */
export type MappedSubchildText = {
  text: CellText
  /** The subchild, or null. */
  subchildId: string | null
}

/** One parameter: from a column, from the sum of several columns, or the same for all rows. */
export type MappedValue = {
  /** Its key in the taxonomy. */
  parameter: string
  column?: ColumnName
  /** Columns that are added up, such as the 48 half-hours of a day. */
  columns?: ColumnName[]
  value?: ActivityValue
  /** The unit of the column where it is not that of the parameter. */
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

/** The name by which `activity` holds a parameter's value. */
export type ParameterNumber = string

/** The days that are to change. */
export type PeriodPatch = {
  from?: Date
  until?: Date
}

/** Rows that follow each other, as a spreadsheet counts them. */
export type RowRange = {
  /** The first row. */
  from: number
  /** The last row, inclusive. */
  until: number
}

/** How many rows become no activity. */
export type RowsLeftOut = {
  /** They do not pass the filter. */
  filtered: number
  /** The table leaves them out. */
  unassigned: number
  /** None of their amounts is filled in. */
  empty: number
}

/** The name of a sheet. */
export type SheetName = string

/** Everything that can be handed in. */
export type Taxonomy = {
  /** The topmost groups. */
  parents: TaxonomyParent[]
  /** The groups below them. */
  children: TaxonomyChild[]
  /** What activity is handed in for. */
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
  /** Its key in the taxonomy. */
  key: string
  displayName: DisplayName
  /** What its value is. */
  type: 'decimal' | 'choice' | 'boolean' | 'text'
  /** What to enter. */
  help: string
  /** The unit of a decimal. */
  unit?: string
  /** The units in which an amount may be handed in, its own among them; absent for what is no amount. */
  units?: string[]
  /** The least value of a decimal. */
  minimum?: number
  /** The greatest value of a decimal. */
  maximum?: number
  /** How many digits may follow the decimal point. */
  decimals?: number
  /** How many characters a text may have. */
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

/** What activity is handed in for. */
export type TaxonomySubchild = {
  id: TaxonomyId
  displayName: DisplayName
  parentId: TaxonomyId
  childId: TaxonomyId
  /** What its activity may name. */
  parameters: TaxonomyParameter[]
  /** Which parameters together are enough, and for which method. An activity has to fill one of them. */
  ways: TaxonomyWay[]
}

/** Parameters that are enough to calculate by one method. */
export type TaxonomyWay = {
  calculationMethod: CalculationMethod
  /** Numbers of the parameters that have to be there. */
  requires: ParameterNumber[]
  /** Numbers of the parameters that may be there and make the figure better. */
  optional: ParameterNumber[]
}

/** What a dry run found. */
export type TemplateCheck = {
  /** How many rows would become entries. */
  rows: number
  period: Period
  emissions: TemplateEmissions
  notices: EntryNotices
}

/** What the rows would emit with the factors and settings of now, in kgCO2e. */
export type TemplateEmissions = {
  scope1: Kilograms
  scope2Location: Kilograms
  scope2Market: Kilograms
  scope3: Kilograms
  outsideOfScopes: Kilograms
}

/** A spreadsheet (xlsx) or comma-separated values in UTF-8 (csv). */
export type TemplateFile = string

/** A problem that also names the cells that are not valid. */
export type TemplateProblem = (Problem) & ({
  /** Every cell that is not valid, by rows; the first 1,000 where there are more. */
  cells?: CellViolation[]
  /** How many cells are not valid. */
  total?: number
})

/** A filled-in template. */
export type TemplateSubmission = {
  subchildId: TaxonomyId
  activity: TemplateFile
  /** Whether to check only and store nothing. */
  dryRun?: boolean
}

/** A text and how often it stands in the file. */
export type UnlistedText = {
  text: CellText
  /** How many rows have it. */
  rows: number
}

/** What a report is about. Without `coverage` it is about the whole taxonomy. */
export type CreateReportRequest = {
  kind?: ReportKindAsked
  coverage?: Coverage
  period: Period
  /** How long the buckets of the series are. */
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

/** Who has verified the figures, and what was done. */
export type ReportAssurance = {
  /** Who. */
  body: string
  /** The level of assurance. */
  level?: 'limited' | 'reasonable'
  /** The standard of the engagement. */
  standard?: string
  /** What was examined. */
  statement?: string
}

/** A paragraph, a list, a table or a chart. */
export type ReportBlock = ReportParagraph | ReportList | ReportTable | ReportChart

/** A cell. */
export type ReportCell = {
  /** What it shows, rounded for reading. */
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
  /** What the chart shows */
  sentence: string
  /** How it is drawn. */
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
  /** What it is called. */
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
  /** The unit of its figures where all have the same. */
  unit?: string
  /** Whether it holds figures. */
  isNumeric: boolean
}

/** One figure or text that differs from the superseded report. */
export type ReportDifference = {
  /** The title of the section. */
  section: string
  /** What differs. */
  label: string
  /** What the superseded report says; absent where it says nothing. */
  before?: string
  /** What this report says; absent where it says nothing. */
  after?: string
}

/** Something that the report leaves out. */
export type ReportExclusion = {
  /** What is left out. */
  what: string
  /** Why. */
  reason: string
}

/** The bytes of the file, 2 GiB at most. */
export type ReportFile = string

/** One file of a report. */
export type ReportFileRecord = {
  /** The format. */
  format: 'xlsx' | 'csv' | 'pdf'
  /** The name that the file is saved under. */
  fileName: string
  /** The size in bytes. */
  bytes: number
  /** The SHA-256 of its bytes. */
  sha256: string
}

/** `activity`: the emissions of the coverage. `secr`: Streamlined Energy and Carbon Reporting for the directors' report. `inventory`: a GHG Protocol inventory with all 15 categories of Scope 3. `carbon-reduction-plan`: the plan that PPN 006 asks of suppliers to central government. */
export type ReportKind = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** What kind of report. */
export type ReportKindAsked = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** The position of the ledger that the report was made at. Later lines are not part of it. */
export type ReportLedger = {
  lastLineId?: Uuid
  /** How many ledger lines the appendix lists. */
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
  /** More about it. */
  description?: string
  completedOn?: Date
  /** What it saves in a year, in tCO2e. */
  savingTonnesCo2e?: number
}

/** What the organisation says itself. The report prints it as it stands. */
export type ReportNarrative = {
  /** Measures taken in the period. An empty list states that none were taken; without the list the report says "Not stated". */
  measures?: ReportMeasure[]
  /** Measures that are planned, printed apart from those taken. */
  plannedMeasures?: ReportMeasure[]
  methodology?: ReportText
  /** What the report leaves out, and why. */
  exclusions?: ReportExclusion[]
  assurance?: ReportAssurance
  /** Lines that are zero because there was no such activity. Without the statement a line without data says "Not stated". */
  nilLines?: ReportNilLine[]
  /** Why the period is not the financial year, where it is not. */
  periodReason?: ReportText
}

/** A line that is zero. */
export type ReportNilLine = {
  /** The line. */
  line: 'natural-gas' | 'electricity' | 'transport-fuel' | 'employee-car-travel' | 'scope-1' | 'scope-2' | 'upstream-transport' | 'waste' | 'business-travel' | 'commuting' | 'downstream-transport'
  /** Why it is zero. */
  reason: string
}

/** Where the store keeps the files, once the report is completed. */
export type ReportObjectId = string

/** A paragraph. */
export type ReportParagraph = {
  /** A paragraph. */
  type: 'text'
  /** The text. */
  text: string
}

/** A report and how far it is. */
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
  /** Counts the completed reports of the same kind, period, coverage and aggregate. Absent until the report is completed, and in drafts. */
  version?: number
  state: JobState
  /** How far it is in per cent; 100 once it is completed. */
  progress: number
  ledger?: ReportLedger
  objectId?: ReportObjectId
  /** The files, once the report is completed. */
  files: ReportFileRecord[]
  /** What the report does not state, or what a reader will object to. */
  warnings: ReportWarning[]
  supersedes?: SupersededReportId
  supersededBy?: SupersedingReportId
  /** Figures and texts that differ from the superseded report, section by section. */
  differences?: ReportDifference[]
  problem?: JobProblem
  /** Who asked for it, as the identity provider names them. */
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

/** What a report says. */
export type ReportSections = {
  reportId: Uuid
  title: ReportTitle
  /** The name of the organisation. */
  organisation: string
  /** The sections, in their order. */
  sections: ReportSection[]
}

/** Who signs for the organisation. */
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

/** The title; without one the kind's own. */
export type ReportTitle = string

/** Something that the report does not state, or that a reader will object to. */
export type ReportWarning = {
  /** The reason; stable. */
  code: string
  /** The id of the section. */
  section: string
  /** The reason in words, and what to do. */
  detail: string
}

/** The report that this one takes the place of. */
export type SupersededReportId = string

/** The report that has taken the place of this one. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
  /** Hand in a file as it was exported */
  'createImport': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
        'X-Reviewer'?: string
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
  /** Ask for a report */
  'createReport': {
    parameters: {
      query?: never
      header?: {
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
  /** Forget a mapping */
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
  /** Give a setting its default back */
  'deleteOrganisationSetting': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
  /** Return a setting to its default */
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
        /** Which period this one is compared with: `none`; `previous-period`, the one just before it (a whole month, quarter or financial year is compared with the whole one before, other periods with as many days); `previous-year`, the same days one year earlier; `base-year`, the financial year of the setting `base-year`. */
        compare?: 'none' | 'previous-period' | 'previous-year' | 'base-year'
        /** Names of sites. */
        site?: string[]
        /** Whether well-to-tank lines count, which Scope 3 category 3 holds beside losses of the grid. */
        wtt?: 'include' | 'exclude'
        /** Whether Scope 2 counts location-based or market-based in every figure that is not named after one of the two: `emissions`, shares, breakdown, comparison, intensity, targets. */
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
  /** Get what an edition has factors for */
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
        /** The sheet that `headingRow` is about; the first that is shown where it is left out. */
        sheet?: SheetName
        /** The row of the headings, where it is not the one that was found; 0 where there are none. */
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
  /** See how accepted work is getting on */
  'getJob': {
    parameters: {
      query?: never
      header?: never
      path: {
        /** The job, as the accepting answer named it. */
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
  /** Get a mapping */
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
        headers: { 'X-Request-ID'?: string; 'Content-Disposition'?: string; 'Repr-Digest'?: string; [name: string]: unknown }
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
  /** Read what a report says */
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
  /** List the activity of an item, readable */
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
  /** List what administrators did */
  'listAudit': {
    parameters: {
      query?: {
        /** Only what concerns this organisation. */
        orgId?: OrganisationId
        /** Only what concerns this item, organisation or other subject, by its id. */
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
        /** Only what concerns this organisation. */
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
        /** Only what concerns this organisation. */
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
        /** Words that the factor's key or activity must all hold, in any case. */
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
        /** Only lines that count in the total on this Scope 2 basis. Absent for the lines of both. */
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
  /** List the mappings that are kept */
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
  /** List which months have data */
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
        /** Only what concerns this organisation. */
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
  /** Say what the columns mean */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
  /** Take an approval back */
  'reverseItem': {
    parameters: {
      query?: never
      header?: {
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** Makes a retry safe. For 24 hours, the same key with the same body returns the first response and changes nothing. The same key with another body is refused with 422. */
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
        /** The e-mail address of the person who acts, for the audit and for the comparison with who submitted an item. It grants nothing; the key does. */
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
