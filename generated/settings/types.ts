// From openapi/settings.yaml by npm run generate. Not edited by hand.

/** The base year and from which change on it is restated. */
export type BaseYear = { year: number | null; restatementThresholdPercent: number; reason?: string }

/** The year that later ones are compared with. */
export type BaseYearSetting = { key: 'base-year'; value: BaseYear }

/** The year that later ones are compared with. */
export type BaseYearSettingRecord = { key: 'base-year'; value: BaseYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An entity within the boundary. */
export type BoundaryEntity = { name: string; companyNumber?: string; sharePercent?: number }

/** Whether one category of Scope 3 matters. */
export type CategoryRelevance = { category: number; relevance: 'relevant' | 'not-relevant' | 'not-assessed'; reason: string }

/** What the organisation is in company law. It decides which lines of Streamlined Energy and Carbon Reporting are mandatory; whether the organisation has to report at all is its own to decide. */
export type CompanyKind = { kind?: 'quoted' | 'large-unquoted' | 'large-llp' | 'other'; registeredName?: string; companyNumber?: string }

/** What the organisation is in company law. */
export type CompanyKindSetting = { key: 'company-kind'; value: CompanyKind }

/** What the organisation is in company law. */
export type CompanyKindSettingRecord = { key: 'company-kind'; value: CompanyKind; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** The price of one subchild for some days. */
export type EnergyPrice = { subchildId: TaxonomyId; parameter: string; period: Period; gbpPerUnit: number; evidence?: string }

/** Spend on something that has a price for all of its days counts as the quantity that it bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and grade 4. Without a price it counts by the spend of its sector, in Scope 3 alone. The periods of one subchild's prices do not overlap. */
export type EnergyPrices = { prices: EnergyPrice[] }

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSetting = { key: 'energy-prices'; value: EnergyPrices }

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSettingRecord = { key: 'energy-prices'; value: EnergyPrices; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An entity outside the boundary. */
export type ExcludedEntity = { name: string; reason: string }

/** Which edition of the conversion factors prices an activity. `majority` gives a whole reporting year one edition: a reporting year that begins in January to June has the edition of the calendar year it begins in (April 2024 to March 2025: 2024), one that begins in July to December that of the year it ends in (July 2024 to June 2025: 2025). An activity across two reporting years is split by day. `blended` splits by calendar year and takes each year's edition. The setting `financial-year-start` says when reporting years begin. */
export type FactorYear = { policy: 'majority' | 'blended' }

/** Which edition of the factors an activity is calculated with. */
export type FactorYearSetting = { key: 'factor-year'; value: FactorYear }

/** Which edition of the factors an activity is calculated with. */
export type FactorYearSettingRecord = { key: 'factor-year'; value: FactorYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The financial year begins on the first day of this month; quarters follow it. */
export type FinancialYearStart = { month: number }

/** When the financial year begins. */
export type FinancialYearStartSetting = { key: 'financial-year-start'; value: FinancialYearStart }

/** When the financial year begins. */
export type FinancialYearStartSettingRecord = { key: 'financial-year-start'; value: FinancialYearStart; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** What emissions of one year are divided by. */
export type IntensityDenominator = { kind: IntensityKind; year: number; value: number }

/** One figure per kind and year at most. */
export type IntensityDenominators = { denominators: IntensityDenominator[]; primary?: PrimaryIntensity }

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSetting = { key: 'intensity-denominators'; value: IntensityDenominators }

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSettingRecord = { key: 'intensity-denominators'; value: IntensityDenominators; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** What is counted, with its unit. */
export type IntensityKind = 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres'

/** A page of settings. */
export type ListSettingsResponse = { items: SettingRecord[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** The organisational boundary (GHG Protocol Corporate Standard, chapter 3). */
export type OrganisationBoundary = { approach?: 'operational-control' | 'financial-control' | 'equity-share'; entities: BoundaryEntity[]; excludedEntities?: ExcludedEntity[]; overseasSites?: OverseasSite[] }

/** Which entities and places the reports are about. */
export type OrganisationBoundarySetting = { key: 'organisation-boundary'; value: OrganisationBoundary }

/** Which entities and places the reports are about. */
export type OrganisationBoundarySettingRecord = { key: 'organisation-boundary'; value: OrganisationBoundary; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** A site outside the United Kingdom. */
export type OverseasSite = { site: Site; country?: string }

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** Spend of a year is multiplied by the index of the factor's year and divided by that of its own. */
export type PriceIndex = { name: string; values: PriceIndexValue[] }

/** The index that spend is deflated by. */
export type PriceIndexSetting = { key: 'price-index'; value: PriceIndex }

/** The index that spend is deflated by. */
export type PriceIndexSettingRecord = { key: 'price-index'; value: PriceIndex; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The index of one year. */
export type PriceIndexValue = { year: number; index: number }

/** The ratio that reports show first, year after year. Without it they show the first kind that has figures. */
export type PrimaryIntensity = { kind: IntensityKind; reason: string }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** Radiative forcing adds the effect of flying high to the CO2 of flights. */
export type RadiativeForcing = { isIncluded: boolean }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSetting = { key: 'radiative-forcing'; value: RadiativeForcing }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSettingRecord = { key: 'radiative-forcing'; value: RadiativeForcing; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** One statement per category at most. A category with emissions is reported whatever it says. */
export type Scope3Relevance = { categories: CategoryRelevance[] }

/** Which categories of Scope 3 matter, and why the others do not. */
export type Scope3RelevanceSetting = { key: 'scope-3-relevance'; value: Scope3Relevance }

/** Which categories of Scope 3 matter, and why the others do not. */
export type Scope3RelevanceSettingRecord = { key: 'scope-3-relevance'; value: Scope3Relevance; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** Who set the value, as the identity provider names them. */
export type SettingAuthor = string

/** A setting; each key has a value of its own shape. */
export type SettingItem = FactorYearSetting | WttSetting | RadiativeForcingSetting | FinancialYearStartSetting | BaseYearSetting | IntensityDenominatorsSetting | SupplierElectricityFactorSetting | PriceIndexSetting | EnergyPricesSetting | CompanyKindSetting | OrganisationBoundarySetting | Scope3RelevanceSetting | TargetsSetting

/** Names a setting. */
export type SettingKey = 'factor-year' | 'wtt' | 'radiative-forcing' | 'financial-year-start' | 'base-year' | 'intensity-denominators' | 'supplier-electricity-factor' | 'price-index' | 'energy-prices' | 'company-kind' | 'organisation-boundary' | 'scope-3-relevance' | 'targets'

/** The current value of a setting; each key has its own shape. */
export type SettingRecord = FactorYearSettingRecord | WttSettingRecord | RadiativeForcingSettingRecord | FinancialYearStartSettingRecord | BaseYearSettingRecord | IntensityDenominatorsSettingRecord | SupplierElectricityFactorSettingRecord | PriceIndexSettingRecord | EnergyPricesSettingRecord | CompanyKindSettingRecord | OrganisationBoundarySettingRecord | Scope3RelevanceSettingRecord | TargetsSettingRecord

/** A setting. */
export type SettingResponse = { item: SettingRecord }

/** Whether the value was set by the organisation or is the default. */
export type SettingSource = 'default' | 'organisation'

/** The site that the activity belongs to, in the organisation's own words. */
export type Site = string

/** The periods of one supplier's factors do not overlap. */
export type SupplierElectricityFactor = { factors: SupplierFactor[] }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSetting = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSettingRecord = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** What a supplier declares for a period. */
export type SupplierFactor = { supplier: string; period: Period; kgCo2ePerKwh: number; evidence?: string }

/** A reduction on the base year: of the emissions, or with `per` of the emissions per unit of that denominator. */
export type Target = { year: number; reductionPercent: number; scopes: 'scope-1-2' | 'all'; per?: IntensityKind }

/** Net zero and the targets on the way, as reductions on the base year. */
export type Targets = { netZeroYear?: number; targets: Target[] }

/** Net zero and the targets on the way. */
export type TargetsSetting = { key: 'targets'; value: Targets }

/** Net zero and the targets on the way. */
export type TargetsSettingRecord = { key: 'targets'; value: Targets; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** Well-to-tank emissions (Scope 3, category 3) are counted for every fuel and activity or for none. */
export type Wtt = { isIncluded: boolean }

/** Whether well-to-tank emissions are counted. */
export type WttSetting = { key: 'wtt'; value: Wtt }

/** Whether well-to-tank emissions are counted. */
export type WttSettingRecord = { key: 'wtt'; value: Wtt; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "BaseYear": BaseYear
    "BaseYearSetting": BaseYearSetting
    "BaseYearSettingRecord": BaseYearSettingRecord
    "BoundaryEntity": BoundaryEntity
    "CategoryRelevance": CategoryRelevance
    "CompanyKind": CompanyKind
    "CompanyKindSetting": CompanyKindSetting
    "CompanyKindSettingRecord": CompanyKindSettingRecord
    "Date": Date
    "EnergyPrice": EnergyPrice
    "EnergyPrices": EnergyPrices
    "EnergyPricesSetting": EnergyPricesSetting
    "EnergyPricesSettingRecord": EnergyPricesSettingRecord
    "ExcludedEntity": ExcludedEntity
    "FactorYear": FactorYear
    "FactorYearSetting": FactorYearSetting
    "FactorYearSettingRecord": FactorYearSettingRecord
    "FinancialYearStart": FinancialYearStart
    "FinancialYearStartSetting": FinancialYearStartSetting
    "FinancialYearStartSettingRecord": FinancialYearStartSettingRecord
    "IntensityDenominator": IntensityDenominator
    "IntensityDenominators": IntensityDenominators
    "IntensityDenominatorsSetting": IntensityDenominatorsSetting
    "IntensityDenominatorsSettingRecord": IntensityDenominatorsSettingRecord
    "IntensityKind": IntensityKind
    "ListSettingsResponse": ListSettingsResponse
    "NextCursor": NextCursor
    "OrganisationBoundary": OrganisationBoundary
    "OrganisationBoundarySetting": OrganisationBoundarySetting
    "OrganisationBoundarySettingRecord": OrganisationBoundarySettingRecord
    "OrganisationId": OrganisationId
    "OverseasSite": OverseasSite
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
    "Scope3Relevance": Scope3Relevance
    "Scope3RelevanceSetting": Scope3RelevanceSetting
    "Scope3RelevanceSettingRecord": Scope3RelevanceSettingRecord
    "SettingAuthor": SettingAuthor
    "SettingItem": SettingItem
    "SettingKey": SettingKey
    "SettingRecord": SettingRecord
    "SettingResponse": SettingResponse
    "SettingSource": SettingSource
    "Site": Site
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
    "Violation": Violation
    "Wtt": Wtt
    "WttSetting": WttSetting
    "WttSettingRecord": WttSettingRecord
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
