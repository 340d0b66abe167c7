// From openapi/settings.yaml by npm run generate. Not edited by hand.

/** The base year and the threshold for its restatement. */
export type BaseYear = { year: number | null; restatementThresholdPercent: number; reason?: string }

/** The base year, with which later years are compared. */
export type BaseYearSetting = { key: 'base-year'; value: BaseYear }

/** The base year, with which later years are compared. */
export type BaseYearSettingRecord = { key: 'base-year'; value: BaseYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An entity within the boundary. */
export type BoundaryEntity = { name: string; companyNumber?: string; sharePercent?: number }

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

/** The price of one subchild for some days. */
export type EnergyPrice = { subchildId: TaxonomyId; parameter: string; period: Period; gbpPerUnit: number; evidence?: string }

/** Prices that convert spend into a quantity. Spend with a price for each of its days counts as the quantity bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and data quality 4. Spend without a price counts by the spend factor of its sector, in Scope 3 only. The periods of one subchild's prices must not overlap. */
export type EnergyPrices = { prices: EnergyPrice[] }

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSetting = { key: 'energy-prices'; value: EnergyPrices }

/** The prices per unit of fuel, heat and electricity, which convert spend into a quantity. */
export type EnergyPricesSettingRecord = { key: 'energy-prices'; value: EnergyPrices; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An entity outside the boundary. */
export type ExcludedEntity = { name: string; reason: string }

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

/** A page of settings. */
export type ListSettingsResponse = { items: SettingRecord[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** The organisational boundary (GHG Protocol Corporate Standard, chapter 3). */
export type OrganisationBoundary = { approach?: 'operational-control' | 'financial-control' | 'equity-share'; entities: BoundaryEntity[]; excludedEntities?: ExcludedEntity[]; overseasSites?: OverseasSite[] }

/** The entities and places that reports cover. */
export type OrganisationBoundarySetting = { key: 'organisation-boundary'; value: OrganisationBoundary }

/** The entities and places that reports cover. */
export type OrganisationBoundarySettingRecord = { key: 'organisation-boundary'; value: OrganisationBoundary; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

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

/** A setting. */
export type SettingResponse = { item: SettingRecord }

/** Whether the organisation has set the value or it is the default. */
export type SettingSource = 'default' | 'organisation'

/** The site that the activity belongs to, in the organisation's own words. Outer spaces and invisible characters, such as U+200B and U+202E, are removed. */
export type Site = string

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
