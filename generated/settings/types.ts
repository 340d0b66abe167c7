// From openapi/settings.yaml by npm run generate. Not edited by hand.

/** The base year and from which change on it is restated. */
export type BaseYear = { year: number | null; restatementThresholdPercent: number; reason?: string }

/** The year that later ones are compared with. */
export type BaseYearSetting = { key: 'base-year'; value: BaseYear }

/** The year that later ones are compared with. */
export type BaseYearSettingRecord = { key: 'base-year'; value: BaseYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A day (RFC 3339). */
export type Date = string

/** The price of one subchild for some days. */
export type EnergyPrice = { subchildId: TaxonomyId; parameter: string; period: Period; gbpPerUnit: number; evidence?: string }

/** Spend on something that has a price for all of its days counts as the quantity that it bought, in Scopes 1 and 2, with the notice `estimated_from_spend` and grade 4. Without a price it counts by the spend of its sector, in Scope 3 alone. The periods of one subchild's prices do not overlap. */
export type EnergyPrices = { prices: EnergyPrice[] }

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSetting = { key: 'energy-prices'; value: EnergyPrices }

/** What a unit of fuel, heat or electricity has cost, to turn spend into a quantity. */
export type EnergyPricesSettingRecord = { key: 'energy-prices'; value: EnergyPrices; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** `majority` takes the edition of the calendar year that holds most of the activity's days; `blended` splits the activity by days and takes each year's edition. */
export type FactorYear = { policy: 'majority' | 'blended' }

/** Which edition of the factors an activity is calculated with. */
export type FactorYearSetting = { key: 'factor-year'; value: FactorYear }

/** Which edition of the factors an activity is calculated with. */
export type FactorYearSettingRecord = { key: 'factor-year'; value: FactorYear; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** One fault of a request. Never repeats the value itself. */
export type Fault = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** The financial year begins on the first day of this month; quarters follow it. */
export type FinancialYearStart = { month: number }

/** When the financial year begins. */
export type FinancialYearStartSetting = { key: 'financial-year-start'; value: FinancialYearStart }

/** When the financial year begins. */
export type FinancialYearStartSettingRecord = { key: 'financial-year-start'; value: FinancialYearStart; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** What emissions of one year are divided by. */
export type IntensityDenominator = { kind: 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres'; year: number; value: number }

/** One figure per kind and year at most. */
export type IntensityDenominators = { denominators: IntensityDenominator[] }

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSetting = { key: 'intensity-denominators'; value: IntensityDenominators }

/** What emissions are divided by to tell their intensity. */
export type IntensityDenominatorsSettingRecord = { key: 'intensity-denominators'; value: IntensityDenominators; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** A page of settings. */
export type ListSettingsReply = { items: SettingRecord[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** From one day until another; both belong to the period. */
export type Period = { from: Date; until: Date }

/** Spend of a year is multiplied by the index of the factor's year and divided by that of its own. */
export type PriceIndex = { name: string; values: PriceIndexValue[] }

/** The index that spend is deflated by. */
export type PriceIndexSetting = { key: 'price-index'; value: PriceIndex }

/** The index that spend is deflated by. */
export type PriceIndexSettingRecord = { key: 'price-index'; value: PriceIndex; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** The index of one year. */
export type PriceIndexValue = { year: number; index: number }

/** What went wrong, as RFC 9457 has it. */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Fault[] }

/** Radiative forcing adds the effect of flying high to the CO2 of flights. */
export type RadiativeForcing = { isIncluded: boolean }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSetting = { key: 'radiative-forcing'; value: RadiativeForcing }

/** Whether flights count with radiative forcing. */
export type RadiativeForcingSettingRecord = { key: 'radiative-forcing'; value: RadiativeForcing; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** Who set the value, as the identity provider names them. */
export type SettingAuthor = string

/** A setting; each key has a value of its own shape. */
export type SettingItem = FactorYearSetting | WttSetting | RadiativeForcingSetting | FinancialYearStartSetting | BaseYearSetting | IntensityDenominatorsSetting | SupplierElectricityFactorSetting | PriceIndexSetting | EnergyPricesSetting

/** Names a setting. */
export type SettingKey = 'factor-year' | 'wtt' | 'radiative-forcing' | 'financial-year-start' | 'base-year' | 'intensity-denominators' | 'supplier-electricity-factor' | 'price-index' | 'energy-prices'

/** A setting as it stands; each key has a value of its own shape. */
export type SettingRecord = FactorYearSettingRecord | WttSettingRecord | RadiativeForcingSettingRecord | FinancialYearStartSettingRecord | BaseYearSettingRecord | IntensityDenominatorsSettingRecord | SupplierElectricityFactorSettingRecord | PriceIndexSettingRecord | EnergyPricesSettingRecord

/** A setting. */
export type SettingReply = { item: SettingRecord }

/** Whether the organisation has set the value or the default stands. */
export type SettingSource = 'default' | 'organisation'

/** The periods of one supplier's factors do not overlap. */
export type SupplierElectricityFactor = { factors: SupplierFactor[] }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSetting = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor }

/** The electricity suppliers' own factors, for market-based Scope 2. */
export type SupplierElectricityFactorSettingRecord = { key: 'supplier-electricity-factor'; value: SupplierElectricityFactor; orgId: OrganisationId; source: SettingSource; updatedAt?: Timestamp; updatedBy?: SettingAuthor }

/** What a supplier declares for a period. */
export type SupplierFactor = { supplier: string; period: Period; kgCo2ePerKwh: number; evidence?: string }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

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
    "Date": Date
    "EnergyPrice": EnergyPrice
    "EnergyPrices": EnergyPrices
    "EnergyPricesSetting": EnergyPricesSetting
    "EnergyPricesSettingRecord": EnergyPricesSettingRecord
    "FactorYear": FactorYear
    "FactorYearSetting": FactorYearSetting
    "FactorYearSettingRecord": FactorYearSettingRecord
    "Fault": Fault
    "FinancialYearStart": FinancialYearStart
    "FinancialYearStartSetting": FinancialYearStartSetting
    "FinancialYearStartSettingRecord": FinancialYearStartSettingRecord
    "IntensityDenominator": IntensityDenominator
    "IntensityDenominators": IntensityDenominators
    "IntensityDenominatorsSetting": IntensityDenominatorsSetting
    "IntensityDenominatorsSettingRecord": IntensityDenominatorsSettingRecord
    "ListSettingsReply": ListSettingsReply
    "NextCursor": NextCursor
    "OrganisationId": OrganisationId
    "Period": Period
    "PriceIndex": PriceIndex
    "PriceIndexSetting": PriceIndexSetting
    "PriceIndexSettingRecord": PriceIndexSettingRecord
    "PriceIndexValue": PriceIndexValue
    "Problem": Problem
    "RadiativeForcing": RadiativeForcing
    "RadiativeForcingSetting": RadiativeForcingSetting
    "RadiativeForcingSettingRecord": RadiativeForcingSettingRecord
    "SettingAuthor": SettingAuthor
    "SettingItem": SettingItem
    "SettingKey": SettingKey
    "SettingRecord": SettingRecord
    "SettingReply": SettingReply
    "SettingSource": SettingSource
    "SupplierElectricityFactor": SupplierElectricityFactor
    "SupplierElectricityFactorSetting": SupplierElectricityFactorSetting
    "SupplierElectricityFactorSettingRecord": SupplierElectricityFactorSettingRecord
    "SupplierFactor": SupplierFactor
    "TaxonomyId": TaxonomyId
    "Timestamp": Timestamp
    "Wtt": Wtt
    "WttSetting": WttSetting
    "WttSettingRecord": WttSettingRecord
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
