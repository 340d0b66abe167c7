// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

/** The total by scope, then by parent, child and subchild of the taxonomy; Scope 2 location-based. In the order of scopes and, within, of emissions, the greatest first. What is outside of the scopes is part of no total and is left out. */
export type Breakdown = BreakdownScope[]

/** A child and the subchildren that make it up. */
export type BreakdownChild = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share; children: BreakdownSubchild[] }

/** The name to show. */
export type BreakdownName = string

/** A parent and the children that make it up. */
export type BreakdownParent = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share; children: BreakdownChild[] }

/** A scope and the parents that make it up. */
export type BreakdownScope = { id: 'scope-1' | 'scope-2' | 'scope-3'; displayName: BreakdownName; emissions: Emissions; share: Share; children: BreakdownParent[] }

/** What a subchild emitted in a scope. */
export type BreakdownSubchild = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share }

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year. */
export type DataQualityGrade = number

/** The emissions that stand on data of one grade. */
export type DataQualityPart = { grade: DataQualityGrade; emissions: Emissions; share: Share }

/** A day (RFC 3339). */
export type Date = string

/** Emissions in kgCO2e, to five decimals. */
export type Emissions = number

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

/** One violation of the contract. It never repeats the value itself. */
export type Fault = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** The dashboard of a period. */
export type GetDashboardResponse = { vault: Vault; breakdown: Breakdown; timeseries: Timeseries }

/** A number of items. */
export type ItemCount = number

/** How many items that touch the period stand in each state. */
export type ItemCounts = { draft: ItemCount; pending: ItemCount; approved: ItemCount; rejected: ItemCount }

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Fault[] }

/** Percent of the total, to two decimals. The shares of a whole's parts add up to the whole's exactly. Refunds can make one negative, and others then more than 100. Zero where the total is not above zero. */
export type Share = number

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** The emissions bucket by bucket, in order, without gaps; the first and the last may be cut by the period. */
export type Timeseries = TimeseriesBucket[]

/** The emissions of one bucket. */
export type TimeseriesBucket = { date: Date; period: Period; hasData: boolean; total: EmissionsTotal; totalMarket: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes }

/** The headline totals of the period. */
export type Vault = { period: Period; total: EmissionsTotal; totalMarket: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes; items: ItemCounts; dataQuality: DataQualityPart[]; comparison?: VaultComparison }

/** The headline totals beside those of another period. */
export type VaultComparison = { period: Period; total: EmissionsTotal; totalMarket: EmissionsMarket; change: number; changePercent: number | null }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Breakdown": Breakdown
    "BreakdownChild": BreakdownChild
    "BreakdownName": BreakdownName
    "BreakdownParent": BreakdownParent
    "BreakdownScope": BreakdownScope
    "BreakdownSubchild": BreakdownSubchild
    "Coverage": Coverage
    "DataQualityGrade": DataQualityGrade
    "DataQualityPart": DataQualityPart
    "Date": Date
    "Emissions": Emissions
    "EmissionsMarket": EmissionsMarket
    "EmissionsOutsideOfScopes": EmissionsOutsideOfScopes
    "EmissionsScope1": EmissionsScope1
    "EmissionsScope2Location": EmissionsScope2Location
    "EmissionsScope2Market": EmissionsScope2Market
    "EmissionsScope3": EmissionsScope3
    "EmissionsTotal": EmissionsTotal
    "Fault": Fault
    "GetDashboardResponse": GetDashboardResponse
    "ItemCount": ItemCount
    "ItemCounts": ItemCounts
    "Period": Period
    "Problem": Problem
    "Share": Share
    "TaxonomyId": TaxonomyId
    "Timeseries": Timeseries
    "TimeseriesBucket": TimeseriesBucket
    "Vault": Vault
    "VaultComparison": VaultComparison
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
