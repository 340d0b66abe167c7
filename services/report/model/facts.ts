import type { Day, Days } from '@tomorro/carbon/calendar'
import type { EnergyFigure, FactorLookup } from '@tomorro/carbon/energy'
import type { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Method, Scope } from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/report/types'
import type { components as settings } from '@tomorro/generated/settings/types'

type ReportSchemas = components['schemas']
export type ReportKind = ReportSchemas['ReportKind']
export type Narrative = ReportSchemas['ReportNarrative']
export type Signatory = ReportSchemas['ReportSignatory']
export type Section = ReportSchemas['ReportSection']
export type Block = ReportSchemas['ReportBlock']
export type Table = ReportSchemas['ReportTable']
export type Row = ReportSchemas['ReportRow']
export type Cell = ReportSchemas['ReportCell']
export type Chart = ReportSchemas['ReportChart']
export type Warning = ReportSchemas['ReportWarning']
export type Difference = ReportSchemas['ReportDifference']
export type Aggregate = ReportSchemas['ReportRecord']['aggregate']

type SettingItem = settings['schemas']['SettingItem']
/** The value of each setting at the time of the report. */
export type Settings = { readonly [Item in SettingItem as Item['key']]: Item['value'] }

/** The request that a report answers. */
export type ReportRequest = {
  readonly id: string
  readonly kind: ReportKind
  readonly title: string
  readonly period: Days
  readonly aggregate: Aggregate
  /** Ids of parents, children and subchildren; empty for all. */
  readonly coverage: readonly string[]
  readonly narrative: Narrative
  readonly signatory?: Signatory
  readonly isDraft: boolean
  /** The day of the request. */
  readonly askedOn: Day
}

/**
 * Similar ledger lines of a period, added up. A line counts with the share of its days that lies in the period. Emissions and
 * gases are kgCO2e.
 */
export type Figure = EnergyFigure & {
  readonly site: string | null
  readonly factorGwp: string | null
  readonly method: Method
  /** Data quality, 1 (best) to 5. */
  readonly grade: number
  readonly notices: readonly string[]
  readonly lines: number
  /** The number of standing lines: lines minus reversals. */
  readonly standing: number
  /** Its part of its scope's location-based and market-based totals. */
  readonly location: Decimal
  readonly market: Decimal
  /** By gas; `unsplit` are lines whose factor has no gases. */
  readonly gases: { readonly co2: Decimal; readonly ch4: Decimal; readonly n2o: Decimal; readonly unsplit: Decimal }
}

/** The emissions of one bucket of the series. */
export type Bucket = { readonly date: Day; readonly scope: Scope; readonly location: Decimal; readonly market: Decimal }

/** Activity with standing lines in a month. */
export type Presence = { readonly month: Day; readonly subchildId: string }

/** A change of the ledger within the period, after lines had been written for it. */
export type Restatement = {
  readonly at: Day
  readonly itemId: string | null
  readonly subchildId: string
  readonly site: string | null
  readonly kind: 'item' | 'activity' | 'reversal' | 'recalculation'
  readonly reason: string | null
  readonly before: Decimal
  readonly after: Decimal
  /** Titles of the completed reports that had counted the reversed lines. */
  readonly reports: readonly string[]
}

export type Facts = {
  readonly request: ReportRequest
  readonly organisation: string
  readonly settings: Settings
  readonly current: readonly Figure[]
  /** The same days one year earlier. */
  readonly previous: readonly Figure[]
  /** The base year, if one is set. */
  readonly base?: { readonly period: Days; readonly figures: readonly Figure[] }
  /** The reporting years from the base year to the current one, location-based. */
  readonly years: readonly { readonly period: Days; readonly figures: readonly Figure[] }[]
  readonly series: readonly Bucket[]
  readonly presence: readonly Presence[]
  readonly restatements: readonly Restatement[]
  readonly factor: FactorLookup
  /** The number of ledger lines of the period, and the last line of the ledger. */
  readonly ledger: { readonly lines: number; readonly lastLineId: string | null }
}

/** A ledger line of the appendix. Decimals are text, so that no digit is lost. */
export type AppendixLine = {
  readonly id: string
  readonly item_id: string | null
  readonly subchild_id: string
  readonly site: string | null
  /** The line's own days; `period_end` is the first day after them. */
  readonly period_start: Day
  readonly period_end: Day
  readonly input_quantity: string
  readonly input_unit: string
  readonly quantity: string
  readonly unit: string
  readonly factor_key: string
  readonly factor_source: string
  readonly factor_edition: number
  readonly factor_value: string
  readonly factor_gwp: string | null
  readonly scope: Figure['scope']
  readonly category: number | null
  readonly basis: Figure['basis']
  readonly method: Figure['method']
  readonly emissions: string
  /** The kgCO2e of the line's days within the report's period, and its parts of both bases. */
  readonly share: string
  readonly location: string
  readonly market: string
  readonly gases: { co2?: string; ch4?: string; n2o?: string } | null
  readonly grade: number
  readonly notices: readonly string[]
  readonly reverses: string | null
  readonly created_at: string
  readonly approved_by: string | null
  readonly approved_at: string | null
}

/** Maximum listed restatements. */
export const RESTATEMENTS_MAX = 500
