// From openapi/admin.yaml by npm run generate. Not edited by hand.

/** The activity. The keys are the parameter numbers of the subchild, as the taxonomy lists them. */
export type Activity = { [name: string]: ActivityValue }

/** One parameter of one entry. */
export type ActivityItem = { displayName: DisplayName; value: string; key: string; unit?: string; submittedAs?: string; estimated?: boolean; entry: number; period: Period; site?: Site; source?: string }

/** A page of activity. */
export type ActivityList = { items: ActivityItem[]; nextCursor: NextCursor }

/** The value of one parameter: a number, the name of a choice, a boolean or text. Send a number as decimal text if a JSON number would lose digits. */
export type ActivityValue = number | string | boolean

/** An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. If the subchild has a parameter in exactly that unit, the amount goes to that parameter. Gross and net calorific value are never converted. */
export type AmountWithUnit = { value: number | string; unit: string }

/** The approved item and the job that calculates its emissions. */
export type Approval = { item: IngestableRecord; jobId: Uuid; fourEyes?: FourEyes }

/** One action of an administrator. */
export type AuditEntry = { id: Uuid; at: Timestamp; actor: string; keyId?: string; reviewer?: string; action: string; orgId?: OrganisationId; orgName?: OrganisationName; subject: string; detail: { [name: string]: unknown } }

/** A page of the audit. */
export type AuditList = { items: AuditEntry[]; nextCursor: NextCursor }

/** A pending item, with the display names of the taxonomy. */
export type BacklogItem = (IngestableRecord) & ({ orgName?: OrganisationName; parentDisplayName: DisplayName; childDisplayName: DisplayName; subchildDisplayName: DisplayName; submittedAt: Timestamp; waitingDays: number; estimate: number | null; flags: ReviewFlag[] })

/** A page of the backlog. */
export type BacklogList = { items: BacklogItem[]; nextCursor: NextCursor }

/** The base year and the threshold for its restatement. */
export type BaseYear = { year: number | null; restatementThresholdPercent: number; reason?: string }

/** The base year, with which later years are compared. */
export type BaseYearSetting = { key: 'base-year'; value: BaseYear }

/** The base year, with which later years are compared. */
export type BaseYearSettingRecord = { key: 'base-year'; value: BaseYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An entity within the boundary. */
export type BoundaryEntity = { name: string; companyNumber?: string; sharePercent?: number }

/** The calculation method (GHG Protocol Scope 3 guidance). `average` also covers metered fuel and energy. */
export type CalculationMethod = 'spend' | 'average' | 'distance'

/** The relevance of one Scope 3 category. */
export type CategoryRelevance = { category: number; relevance: 'relevant' | 'not-relevant' | 'not-assessed'; reason: string }

/** The kind of organisation in company law. It decides which lines of Streamlined Energy and Carbon Reporting are mandatory. The organisation itself decides whether it has to report. */
export type CompanyKind = { kind?: 'quoted' | 'large-unquoted' | 'large-llp' | 'other'; registeredName?: string; companyNumber?: string }

/** The kind of organisation in company law. */
export type CompanyKindSetting = { key: 'company-kind'; value: CompanyKind }

/** The kind of organisation in company law. */
export type CompanyKindSettingRecord = { key: 'company-kind'; value: CompanyKind; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** A job that failed at every try. */
export type DeadLetter = { jobId: Uuid; queue: string; orgId?: OrganisationId; orgName?: OrganisationName; itemId?: Uuid; reason: string; tries: number; createdAt: Timestamp; failedAt: Timestamp }

/** A page of dead letters. */
export type DeadLetterList = { items: DeadLetter[]; nextCursor: NextCursor }

/** One decision. */
export type Decision = { itemId: Uuid; decision: 'approve' | 'reject'; reason?: RejectionReason; revision?: number }

/** Several decisions. */
export type DecisionBatch = { decisions: Decision[] }

/** The result of one decision. */
export type DecisionResult = { itemId: Uuid; status: number; state?: State; jobId?: Uuid; fourEyes?: FourEyes; problem?: Problem }

/** The result of each decision. */
export type DecisionResults = { results: DecisionResult[] }

/** The name to show. */
export type DisplayName = string

/** The year of a source's edition. */
export type EditionYear = number

/** Emissions in kgCO2e, to five decimals. */
export type Emissions = number

/** The price of one subchild for some days. */
export type EnergyPrice = { subchildId: TaxonomyId; parameter: string; period: Period; gbpPerUnit: number; evidence?: string }

/** Prices that convert spend into a quantity. Spend with a price for each of its days counts as the quantity bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and data quality 4. Spend without a price counts by the spend factor of its sector, in Scope 3 only. The periods of one subchild's prices must not overlap. */
export type EnergyPrices = { prices: EnergyPrice[] }

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSetting = { key: 'energy-prices'; value: EnergyPrices }

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSettingRecord = { key: 'energy-prices'; value: EnergyPrices; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A probable mistake in accepted activity, or an interpretation that the submitter should check. A notice never blocks a submission. */
export type EntryNotice = { code: 'equal_rows' | 'overlapping_rows' | 'covered_earlier' | 'total_row' | 'outlier' | 'unlike_peers' | 'zero_quantity' | 'future_days' | 'long_period' | 'spend_in_scope_3' | 'credit' | 'own_factor' | 'hidden_rows' | 'hidden_columns' | 'merged_cells' | 'unread_sheets' | 'rounded' | 'spend_for_reference' | 'day_first_dates' | 'month_first_dates' | 'thousands_comma' | 'decimal_comma' | 'missing_values'; detail: string; rows: number[] }

/** The notices; empty if there are none. */
export type EntryNotices = EntryNotice[]

/** An entity outside the boundary. */
export type ExcludedEntity = { name: string; reason: string }

/** The coverage of an edition. */
export type FactorCoverage = { edition: EditionYear; subchildren: SubchildCoverage[] }

/** One edition of one source of emission factors. */
export type FactorEdition = { source: FactorSource; edition: EditionYear; factors: number; digest: string; licence?: string; gwp?: GwpSet; loadedAt: Timestamp }

/** A page of editions. */
export type FactorEditionList = { items: FactorEdition[]; nextCursor: NextCursor }

/** Identifies the activity that a factor prices; the same in every edition. */
export type FactorKey = string

/** The publisher and publication of the factor. */
export type FactorSource = string

/** Chooses the edition of the conversion factors for an activity. `majority` uses one edition for a whole reporting year. If the reporting year begins in January to June, its edition is that of the calendar year in which it begins (April 2024 to March 2025: 2024). If it begins in July to December, its edition is that of the year in which it ends (July 2024 to June 2025: 2025). An activity that spans two reporting years is split by day. `blended` splits an activity by calendar year and uses each year's edition. The setting `financial-year-start` sets the first month of reporting years. */
export type FactorYear = { policy: 'majority' | 'blended' }

/** The rule that chooses the edition of the factors. */
export type FactorYearSetting = { key: 'factor-year'; value: FactorYear }

/** The rule that chooses the edition of the factors. */
export type FactorYearSettingRecord = { key: 'factor-year'; value: FactorYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The financial year begins on the first day of this month; quarters follow it. */
export type FinancialYearStart = { month: number }

/** The month in which the financial year begins. */
export type FinancialYearStartSetting = { key: 'financial-year-start'; value: FinancialYearStart }

/** The month in which the financial year begins. */
export type FinancialYearStartSettingRecord = { key: 'financial-year-start'; value: FinancialYearStart; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The result of comparing the reviewer with everybody who prepared the item: who sent or mapped its file, edited or submitted it. `checked`: the reviewer is none of them. `reviewer-unknown`: the request has no `X-Reviewer`. `submitter-unknown`: one of them has no verified e-mail address, for example a machine. A reviewer who is one of them is refused with 403. */
export type FourEyes = 'checked' | 'reviewer-unknown' | 'submitter-unknown'

/** The set of global warming potentials behind a figure, by the IPCC assessment report that published it. */
export type GwpSet = 'AR4' | 'AR5' | 'AR6'

/** Submitted activity. */
export type IngestableItem = { id: Uuid; subchildId: TaxonomyId; period: Period; activity: Activity; inputs?: SubmittedAmounts; estimated?: boolean; entries: number; state: State; inputMethod: InputMethod; calculationMethod: CalculationMethod; site?: Site; reason?: string; duplicates?: Uuid[]; calculation?: ItemCalculation; importId?: string; revision: number }

/** An item with its organisation and times. */
export type IngestableRecord = (IngestableItem) & ({ orgId: OrganisationId; createdAt: Timestamp; updatedAt: Timestamp })

/** An item and its notices. */
export type IngestableResponse = { item: IngestableRecord; notices?: EntryNotices }

/** How the activity was submitted. */
export type InputMethod = 'form' | 'template' | 'import'

/** The denominator of one year. */
export type IntensityDenominator = { kind: IntensityKind; name?: OwnDenominatorName; year: number; value: number }

/** The denominators; at most one figure per kind, name and year. */
export type IntensityDenominators = { denominators: IntensityDenominator[]; primary?: PrimaryIntensity }

/** The denominators of emission intensity, such as revenue. */
export type IntensityDenominatorsSetting = { key: 'intensity-denominators'; value: IntensityDenominators }

/** The denominators of emission intensity, such as revenue. */
export type IntensityDenominatorsSettingRecord = { key: 'intensity-denominators'; value: IntensityDenominators; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The kind of denominator, with its unit. `own` is a denominator of the organisation's own, such as beds or students, with its name. */
export type IntensityKind = 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres' | 'own'

/** The calculation of an approved item; absent in every other state. While the calculation is queued, or if it failed, the emissions are unknown, not zero. */
export type ItemCalculation = { state: 'queued' | 'completed' | 'failed'; emissions?: number; problem?: { code: string; detail: string } }

/** The reason for the failed job. */
export type JobProblem = { code: string; detail: string }

/** The state of an accepted job. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** A factor missing from an edition. */
export type MissingFactor = { key: FactorKey; standIn?: StandInYear }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation. */
export type Organisation = { id: OrganisationId; name: OrganisationName; revision: number; createdAt: Timestamp; updatedAt: Timestamp }

/** The organisational boundary (GHG Protocol Corporate Standard, chapter 3). */
export type OrganisationBoundary = { approach?: 'operational-control' | 'financial-control' | 'equity-share'; entities: BoundaryEntity[]; excludedEntities?: ExcludedEntity[]; overseasSites?: OverseasSite[] }

/** The entities and places that reports cover. */
export type OrganisationBoundarySetting = { key: 'organisation-boundary'; value: OrganisationBoundary }

/** The entities and places that reports cover. */
export type OrganisationBoundarySettingRecord = { key: 'organisation-boundary'; value: OrganisationBoundary; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** A page of organisations. */
export type OrganisationList = { items: Organisation[]; nextCursor: NextCursor }

/** The name of the organisation. */
export type OrganisationName = string

/** The properties to change. */
export type OrganisationPatch = { name?: OrganisationName }

/** One organisation. */
export type OrganisationResponse = { item: Organisation }

/** A page of settings. */
export type OrganisationSettingList = { items: SettingRecord[]; nextCursor: NextCursor }

/** One setting. */
export type OrganisationSettingResponse = { item: SettingRecord }

/** A new organisation. */
export type OrganisationSubmission = { id: OrganisationId; name: OrganisationName }

/** A site outside the United Kingdom. */
export type OverseasSite = { site: Site; country?: string }

/** One unit of the organisation's own denominator, in the singular. Required with the kind `own`, refused with any other kind. Names that differ only in case or outer spaces are the same. */
export type OwnDenominatorName = string

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** The price index that deflates spend. Spend is multiplied by the index of the factor's year and divided by the index of its own year. */
export type PriceIndex = { name: string; values: PriceIndexValue[] }

/** The price index that deflates spend. */
export type PriceIndexSetting = { key: 'price-index'; value: PriceIndex }

/** The price index that deflates spend. */
export type PriceIndexSettingRecord = { key: 'price-index'; value: PriceIndex; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The index of one year. */
export type PriceIndexValue = { year: number; index: number }

/** The ratio that every report shows first. If absent, reports show the first kind that has figures. An `own` denominator needs a figure under its name. */
export type PrimaryIntensity = { kind: IntensityKind; name?: OwnDenominatorName; reason: string }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** Whether flights count with radiative forcing, the additional warming of emissions at high altitude. */
export type RadiativeForcing = { isIncluded: boolean }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSetting = { key: 'radiative-forcing'; value: RadiativeForcing }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSettingRecord = { key: 'radiative-forcing'; value: RadiativeForcing; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** Only activity of these subchildren; absent for all. */
export type RecalculatedSubchildren = TaxonomyId[]

/** A recalculation. Counts and emissions are present once it is completed. */
export type Recalculation = { id: Uuid; mode: RecalculationMode; status: JobState; orgId?: OrganisationId; orgName?: OrganisationName; edition?: EditionYear; from?: Date; until?: Date; subchildIds?: RecalculatedSubchildren; itemsTotal?: number; itemsChanged?: number; emissionsBefore?: Emissions; emissionsAfter?: Emissions; problem?: JobProblem; requestedAt: Timestamp; finishedAt?: Timestamp }

/** The change of one item and its reason. */
export type RecalculationChange = { itemId: Uuid; orgId: OrganisationId; orgName?: OrganisationName; emissionsBefore: Emissions; emissionsAfter: Emissions; reason: string }

/** A recalculation with a page of its changes. */
export type RecalculationDetail = { item: Recalculation; editions: RecalculationEdition[]; changes: RecalculationChange[]; nextCursor: NextCursor }

/** The emissions by factors of one edition in one organisation, old and new. */
export type RecalculationEdition = { orgId: OrganisationId; orgName?: OrganisationName; edition: EditionYear; emissionsBefore: Emissions; emissionsAfter: Emissions }

/** A page of recalculations. */
export type RecalculationList = { items: Recalculation[]; nextCursor: NextCursor }

/** Whether to report the changes only or to make them. */
export type RecalculationMode = 'dry-run' | 'apply'

/** One recalculation. */
export type RecalculationResponse = { item: Recalculation }

/** The activity to calculate again. */
export type RecalculationSubmission = { mode: RecalculationMode; orgId?: OrganisationId; edition?: EditionYear; from?: Date; until?: Date; subchildIds?: RecalculatedSubchildren }

/** The job that is tried again. */
export type Redrive = { jobId: Uuid }

/** The reason for a rejection. */
export type Rejection = { reason: RejectionReason }

/** The reason, shown to the organisation. */
export type RejectionReason = string

/** A notice about an item for its reviewer. */
export type ReviewFlag = { kind: 'duplicate' | 'overlap' | 'magnitude' | 'unlike-peers' | 'equal-rows' | 'overlapping-rows' | 'total-row' | 'outlier' | 'zero-quantity' | 'future-days' | 'long-period' | 'spend-in-scope-3' | 'credit' | 'own-factor'; detail: string; itemIds: Uuid[] }

/** The statements; at most one per category. A category with emissions is always reported, also if stated as not relevant. */
export type Scope3Relevance = { categories: CategoryRelevance[] }

/** The relevance of each Scope 3 category, with reasons. */
export type Scope3RelevanceSetting = { key: 'scope-3-relevance'; value: Scope3Relevance }

/** The relevance of each Scope 3 category, with reasons. */
export type Scope3RelevanceSettingRecord = { key: 'scope-3-relevance'; value: Scope3Relevance; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

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
export type SubchildCoverage = { subchildId: TaxonomyId; calculationMethod: CalculationMethod; isComplete: boolean; missing: MissingFactor[] }

/** The submitted amounts whose unit differs from that in `activity`, by parameter number. Absent if there are none. */
export type SubmittedAmounts = { [name: string]: AmountWithUnit }

/** The suppliers' factors. The periods of one supplier's factors must not overlap. */
export type SupplierElectricityFactor = { factors: SupplierFactor[] }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSetting = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSettingRecord = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The factor that a supplier declares for a period. */
export type SupplierFactor = { supplier: string; period: Period; kgCo2ePerKwh: number; evidence?: string }

/** A reduction on the base year: of emissions or, with `per`, of emissions per unit of that denominator. `perName` is the name of an `own` one. */
export type Target = { year: number; reductionPercent: number; scopes: 'scope-1-2' | 'all'; per?: IntensityKind; perName?: OwnDenominatorName }

/** The net zero year and the interim targets, as reductions on the base year. */
export type Targets = { netZeroYear?: number; targets: Target[] }

/** The net zero year and the interim targets. */
export type TargetsSetting = { key: 'targets'; value: Targets }

/** The net zero year and the interim targets. */
export type TargetsSettingRecord = { key: 'targets'; value: Targets; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** An id (UUID version 7). */
export type Uuid = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** Whether well-to-tank emissions (Scope 3, category 3) count. The setting applies to every fuel and activity. */
export type Wtt = { isIncluded: boolean }

/** Whether well-to-tank emissions are counted. */
export type WttSetting = { key: 'wtt'; value: Wtt }

/** Whether well-to-tank emissions are counted. */
export type WttSettingRecord = { key: 'wtt'; value: Wtt; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Activity": Activity
    "ActivityItem": ActivityItem
    "ActivityList": ActivityList
    "ActivityValue": ActivityValue
    "AmountWithUnit": AmountWithUnit
    "Approval": Approval
    "AuditEntry": AuditEntry
    "AuditList": AuditList
    "BacklogItem": BacklogItem
    "BacklogList": BacklogList
    "BaseYear": BaseYear
    "BaseYearSetting": BaseYearSetting
    "BaseYearSettingRecord": BaseYearSettingRecord
    "BoundaryEntity": BoundaryEntity
    "CalculationMethod": CalculationMethod
    "CategoryRelevance": CategoryRelevance
    "CompanyKind": CompanyKind
    "CompanyKindSetting": CompanyKindSetting
    "CompanyKindSettingRecord": CompanyKindSettingRecord
    "Date": Date
    "DeadLetter": DeadLetter
    "DeadLetterList": DeadLetterList
    "Decision": Decision
    "DecisionBatch": DecisionBatch
    "DecisionResult": DecisionResult
    "DecisionResults": DecisionResults
    "DisplayName": DisplayName
    "EditionYear": EditionYear
    "Emissions": Emissions
    "EnergyPrice": EnergyPrice
    "EnergyPrices": EnergyPrices
    "EnergyPricesSetting": EnergyPricesSetting
    "EnergyPricesSettingRecord": EnergyPricesSettingRecord
    "EntryNotice": EntryNotice
    "EntryNotices": EntryNotices
    "ExcludedEntity": ExcludedEntity
    "FactorCoverage": FactorCoverage
    "FactorEdition": FactorEdition
    "FactorEditionList": FactorEditionList
    "FactorKey": FactorKey
    "FactorSource": FactorSource
    "FactorYear": FactorYear
    "FactorYearSetting": FactorYearSetting
    "FactorYearSettingRecord": FactorYearSettingRecord
    "FinancialYearStart": FinancialYearStart
    "FinancialYearStartSetting": FinancialYearStartSetting
    "FinancialYearStartSettingRecord": FinancialYearStartSettingRecord
    "FourEyes": FourEyes
    "GwpSet": GwpSet
    "IngestableItem": IngestableItem
    "IngestableRecord": IngestableRecord
    "IngestableResponse": IngestableResponse
    "InputMethod": InputMethod
    "IntensityDenominator": IntensityDenominator
    "IntensityDenominators": IntensityDenominators
    "IntensityDenominatorsSetting": IntensityDenominatorsSetting
    "IntensityDenominatorsSettingRecord": IntensityDenominatorsSettingRecord
    "IntensityKind": IntensityKind
    "ItemCalculation": ItemCalculation
    "JobProblem": JobProblem
    "JobState": JobState
    "MissingFactor": MissingFactor
    "NextCursor": NextCursor
    "Organisation": Organisation
    "OrganisationBoundary": OrganisationBoundary
    "OrganisationBoundarySetting": OrganisationBoundarySetting
    "OrganisationBoundarySettingRecord": OrganisationBoundarySettingRecord
    "OrganisationId": OrganisationId
    "OrganisationList": OrganisationList
    "OrganisationName": OrganisationName
    "OrganisationPatch": OrganisationPatch
    "OrganisationResponse": OrganisationResponse
    "OrganisationSettingList": OrganisationSettingList
    "OrganisationSettingResponse": OrganisationSettingResponse
    "OrganisationSubmission": OrganisationSubmission
    "OverseasSite": OverseasSite
    "OwnDenominatorName": OwnDenominatorName
    "Period": Period
    "PriceIndex": PriceIndex
    "PriceIndexSetting": PriceIndexSetting
    "PriceIndexSettingRecord": PriceIndexSettingRecord
    "PriceIndexValue": PriceIndexValue
    "PrimaryIntensity": PrimaryIntensity
    "Problem": Problem
    "RadiativeForcing": RadiativeForcing
    "RadiativeForcingSetting": RadiativeForcingSetting
    "RadiativeForcingSettingRecord": RadiativeForcingSettingRecord
    "RecalculatedSubchildren": RecalculatedSubchildren
    "Recalculation": Recalculation
    "RecalculationChange": RecalculationChange
    "RecalculationDetail": RecalculationDetail
    "RecalculationEdition": RecalculationEdition
    "RecalculationList": RecalculationList
    "RecalculationMode": RecalculationMode
    "RecalculationResponse": RecalculationResponse
    "RecalculationSubmission": RecalculationSubmission
    "Redrive": Redrive
    "Rejection": Rejection
    "RejectionReason": RejectionReason
    "ReviewFlag": ReviewFlag
    "Scope3Relevance": Scope3Relevance
    "Scope3RelevanceSetting": Scope3RelevanceSetting
    "Scope3RelevanceSettingRecord": Scope3RelevanceSettingRecord
    "SettingAuthor": SettingAuthor
    "SettingItem": SettingItem
    "SettingKey": SettingKey
    "SettingRecord": SettingRecord
    "SettingSource": SettingSource
    "Site": Site
    "StandInYear": StandInYear
    "State": State
    "SubchildCoverage": SubchildCoverage
    "SubmittedAmounts": SubmittedAmounts
    "SupplierElectricityFactor": SupplierElectricityFactor
    "SupplierElectricityFactorSetting": SupplierElectricityFactorSetting
    "SupplierElectricityFactorSettingRecord": SupplierElectricityFactorSettingRecord
    "SupplierFactor": SupplierFactor
    "Target": Target
    "Targets": Targets
    "TargetsSetting": TargetsSetting
    "TargetsSettingRecord": TargetsSettingRecord
    "TaxonomyId": TaxonomyId
    "Timestamp": Timestamp
    "Uuid": Uuid
    "Violation": Violation
    "Wtt": Wtt
    "WttSetting": WttSetting
    "WttSettingRecord": WttSettingRecord
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
