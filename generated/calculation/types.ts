// From openapi/calculation.yaml by npm run generate. Not edited by hand.

/** The activity to submit. The keys are the parameter numbers of the subchild, as the taxonomy lists them. A plain number is in the unit of its parameter. An amount with its own unit is converted; the submitted amount is kept. */
export type ActivityInput = { [name: string]: number | string | boolean | AmountWithUnit }

/** An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. If the subchild has a parameter in exactly that unit, the amount goes to that parameter. Gross and net calorific value are never converted. */
export type AmountWithUnit = { value: number | string; unit: string }

/** Basis of a Scope 2 figure; none for the other scopes. */
export type Basis = 'location' | 'market' | 'none'

/** The emissions of one subchild in one bucket. Buckets without emissions are left out. */
export type CalculationItem = { id?: Uuid; subchildId: TaxonomyId; date: Date; emissions: EmissionsTotal; market: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes; calculationMethod?: CalculationMethod }

/** The calculation method (GHG Protocol Scope 3 guidance). `average` also covers metered fuel and energy. */
export type CalculationMethod = 'spend' | 'average' | 'distance'

/** The totals of the whole period, the same on every page. */
export type CalculationTotals = { emissions: EmissionsTotal; market: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes }

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** One activity. */
export type CreateCalculationRequest = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated?: boolean }

/** The accepted calculation. */
export type CreateCalculationResponse = { jobId: Uuid }

/** The activities to estimate. */
export type CreateEstimatesRequest = { estimates: Estimate[] }

/** The results. */
export type CreateEstimatesResponse = { results: EstimateResult[] }

/** Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year. */
export type DataQualityGrade = number

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** An edition year and its number of factors. */
export type EditionFacet = { value: EditionYear; factors: FactorCount }

/** The year of a source's edition. */
export type EditionYear = number

/** Emissions in kgCO2e, to five decimals. */
export type Emissions = number

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
export type Estimate = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated?: boolean }

/** The emissions of an estimate. */
export type EstimateDone = { outcome: 'estimated'; emissions: EmissionsTotal; lines: EstimateLine[] }

/** A ledger line that is not stored. */
export type EstimateLine = { subchildId: TaxonomyId; period: Period; scope: GhgScope; category: GhgCategory; basis: Basis; input: LineInput; quantity: LineQuantity; unit: FactorUnit; factor: LineFactor; method: CalculationMethod; emissions: Emissions; gases?: Gases; grade: DataQualityGrade; notices: Notices; formulaVersion: FormulaVersion }

/** The problem of an estimate without emissions. Pointers are relative to the estimate. */
export type EstimateRefused = { outcome: 'refused'; problem: Problem }

/** The emissions of one estimate, or the problem that prevents them. */
export type EstimateResult = EstimateDone | EstimateRefused

/** A published factor. Key, source and edition identify it; it never changes. */
export type Factor = { key: FactorKey; source: FactorSource; edition: EditionYear; scope: GhgScope; category: string; activity: string; unit: FactorUnit; kgCo2e: FactorValue; gases?: Gases; licence: string; note?: string }

/** The number of matching factors. */
export type FactorCount = number

/** The values of each filter that still match, the same on every page. Facet counts ignore their own filter (counts per edition ignore `edition`), so that a client can offer the alternatives. A value that is not listed matches nothing. */
export type FactorFacets = { edition: EditionFacet[]; scope: ScopeFacet[] }

/** Identifies the activity that a factor prices; the same in every edition. */
export type FactorKey = string

/** The publisher and publication of the factor. */
export type FactorSource = string

/** The unit of a quantity of this factor. */
export type FactorUnit = string

/** kgCO2e per unit. */
export type FactorValue = number

/** The version of the calculation rules. Equal activity, factors, settings and rules give equal lines. */
export type FormulaVersion = string

/** The part of one gas, in kgCO2e. */
export type GasEmissions = number

/** The emissions by gas in kgCO2e, if the source publishes them. Their sum can differ from the total by the source's rounding. */
export type Gases = { co2?: GasEmissions; ch4?: GasEmissions; n2o?: GasEmissions }

/** A job. */
export type GetJobResponse = { item: Job }

/** Category of Scope 3, null for the other scopes. */
export type GhgCategory = number | null

/** Scope of the GHG Protocol. Biogenic CO2 is reported outside of the scopes and never totalled. */
export type GhgScope = 'scope-1' | 'scope-2' | 'scope-3' | 'outside-of-scopes'

/** The set of global warming potentials behind a figure, by the IPCC assessment report that published it. */
export type GwpSet = 'AR4' | 'AR5' | 'AR6'

/** A calculation that was accepted. */
export type Job = { id: Uuid; state: JobState; itemId?: Uuid; requestedAt: Timestamp; finishedAt?: Timestamp; problem?: JobProblem }

/** The reason for the failed job. */
export type JobProblem = { code: string; detail: string }

/** The state of an accepted job. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** One ledger line: quantity times factor. The line keeps the factor as it was at the time of calculation. */
export type Line = { id: Uuid; subchildId: TaxonomyId; period: Period; site?: Site; scope: GhgScope; category: GhgCategory; basis: Basis; input: LineInput; quantity: LineQuantity; unit: FactorUnit; factor: LineFactor; method: CalculationMethod; emissions: Emissions; gases?: Gases; grade: DataQualityGrade; notices: Notices; formulaVersion: FormulaVersion; reverses?: ReversedLineId; jobId: Uuid; createdAt: Timestamp }

/** The factor, as published in one edition of one source. */
export type LineFactor = { key: FactorKey; source: FactorSource; edition: EditionYear; kgCo2e: FactorValue; gwp?: GwpSet }

/** The part of the submitted amount that this line counts, in the submitted unit: before the conversion to the factor's unit, the deflation to the prices of the factor's year, or the conversion of spend into a quantity. */
export type LineInput = { quantity: LineQuantity; unit: FactorUnit; gbpPerUnit?: LinePrice }

/** The price from the organisation's settings that converted spend into a quantity, in GBP per unit of the line's quantity. */
export type LinePrice = number

/** The quantity in the factor's unit. Negative for refunds and reversals. */
export type LineQuantity = number

/** A page of emissions. */
export type ListCalculationsResponse = { items: CalculationItem[]; totals: CalculationTotals; nextCursor: NextCursor }

/** A page of factors. */
export type ListFactorsResponse = { items: Factor[]; nextCursor: NextCursor; facets: FactorFacets }

/** A page of ledger lines. */
export type ListItemLinesResponse = { items: Line[]; nextCursor: NextCursor }

/** A page of lines. */
export type ListLinesResponse = { items: PeriodLine[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** Codes of the notices on the figure, for example `factor_year_fallback`, `market_equals_location`, `estimated_from_spend`. New codes may be added. */
export type Notices = string[]

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** A line with its contribution to the figures of a period. */
export type PeriodLine = (Line) & ({ itemId?: Uuid; share: number })

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** The earlier line that this line reverses. The emissions are equal, with the opposite sign. */
export type ReversedLineId = string

/** A scope and its number of factors. */
export type ScopeFacet = { value: GhgScope; factors: FactorCount }

/** The site that the activity belongs to, in the organisation's own words. Outer spaces and invisible characters, such as U+200B and U+202E, are removed. */
export type Site = string

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** An id (UUID version 7). */
export type Uuid = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** One activity. */
export type CreateCalculationRequestRequest = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated: boolean }

/** The activities to estimate. */
export type CreateEstimatesRequestRequest = { estimates: EstimateRequest[] }

/** One activity. */
export type EstimateRequest = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated: boolean }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "ActivityInput": ActivityInput
    "AmountWithUnit": AmountWithUnit
    "Basis": Basis
    "CalculationItem": CalculationItem
    "CalculationMethod": CalculationMethod
    "CalculationTotals": CalculationTotals
    "Coverage": Coverage
    "CreateCalculationRequest": CreateCalculationRequest
    "CreateCalculationResponse": CreateCalculationResponse
    "CreateEstimatesRequest": CreateEstimatesRequest
    "CreateEstimatesResponse": CreateEstimatesResponse
    "DataQualityGrade": DataQualityGrade
    "Date": Date
    "EditionFacet": EditionFacet
    "EditionYear": EditionYear
    "Emissions": Emissions
    "EmissionsMarket": EmissionsMarket
    "EmissionsOutsideOfScopes": EmissionsOutsideOfScopes
    "EmissionsScope1": EmissionsScope1
    "EmissionsScope2Location": EmissionsScope2Location
    "EmissionsScope2Market": EmissionsScope2Market
    "EmissionsScope3": EmissionsScope3
    "EmissionsTotal": EmissionsTotal
    "Estimate": Estimate
    "EstimateDone": EstimateDone
    "EstimateLine": EstimateLine
    "EstimateRefused": EstimateRefused
    "EstimateResult": EstimateResult
    "Factor": Factor
    "FactorCount": FactorCount
    "FactorFacets": FactorFacets
    "FactorKey": FactorKey
    "FactorSource": FactorSource
    "FactorUnit": FactorUnit
    "FactorValue": FactorValue
    "FormulaVersion": FormulaVersion
    "GasEmissions": GasEmissions
    "Gases": Gases
    "GetJobResponse": GetJobResponse
    "GhgCategory": GhgCategory
    "GhgScope": GhgScope
    "GwpSet": GwpSet
    "Job": Job
    "JobProblem": JobProblem
    "JobState": JobState
    "Line": Line
    "LineFactor": LineFactor
    "LineInput": LineInput
    "LinePrice": LinePrice
    "LineQuantity": LineQuantity
    "ListCalculationsResponse": ListCalculationsResponse
    "ListFactorsResponse": ListFactorsResponse
    "ListItemLinesResponse": ListItemLinesResponse
    "ListLinesResponse": ListLinesResponse
    "NextCursor": NextCursor
    "Notices": Notices
    "Period": Period
    "PeriodLine": PeriodLine
    "Problem": Problem
    "ReversedLineId": ReversedLineId
    "ScopeFacet": ScopeFacet
    "Site": Site
    "TaxonomyId": TaxonomyId
    "Timestamp": Timestamp
    "Uuid": Uuid
    "Violation": Violation
  }
  /** What clients send, where it is not what is answered. */
  requests: {
    "CreateCalculationRequest": CreateCalculationRequestRequest
    "CreateEstimatesRequest": CreateEstimatesRequestRequest
    "Estimate": EstimateRequest
  }
}
