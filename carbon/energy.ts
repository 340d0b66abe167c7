import type { Basis } from './basis.ts'
import { OWN_FACTOR } from './engine/ledger-line.ts'
import { Decimal } from './taxonomy/decimal.ts'
import { isWellToTank } from './taxonomy/factor-key.ts'
import { findSubchild, type Scope } from './taxonomy/taxonomy.ts'

/** Activity that was priced by one factor: its quantity in the factor's unit, and its emissions in kgCO2e. */
export type EnergyFigure = {
  readonly subchildId: string
  readonly scope: Scope
  /** Category of Scope 3. */
  readonly category: number | null
  readonly basis: Basis
  readonly factorKey: string
  readonly factorSource: string
  readonly factorEdition: number
  readonly unit: string
  readonly quantity: Decimal
  readonly emissions: Decimal
}

/** A published factor in kgCO2e per unit; undefined if the edition has none. */
export type FactorLookup = (key: string, source: string, edition: number) => Decimal | undefined

/** The kinds of energy in Streamlined Energy and Carbon Reporting. */
export const energyKinds = ['natural-gas', 'electricity', 'transport-fuel', 'other'] as const
export type EnergyKind = (typeof energyKinds)[number]

/** Travel in rental cars or employees' vehicles, for which the organisation pays the fuel. */
export const employeeCarSubchildren: readonly string[] = ['grey-fleet-car', 'grey-fleet-motorbike', 'car-hire']

const KM_PER_MILE = new Decimal('1.609344')
const ZERO_FACTOR = 'defined.zero'

/**
 * Energy of driving in kWh (net CV) per mile, from the sheet "SECR kWh" of the DESNZ conversion factors. Other editions use the
 * nearest of these two. Plug-in hybrids: the fuel alone.
 */
const kwhPerMile: Readonly<Record<string, readonly [edition2024: string, edition2025: string]>> = {
  'car.average.petrol': ['1.14204', '1.13256'],
  'car.average.diesel': ['1.07954', '1.07644'],
  'car.average.hybrid': ['0.83885', '0.84690'],
  'car.average.unknown': ['1.11314', '1.10679'],
  'car.average.phev': ['0.64783', '0.63596'],
  'motorbike.average': ['0.74456', '0.74456'],
  'van.average.diesel': ['1.59574', '1.59524'],
  'hgv.all_hgvs.average_laden': ['5.51143', '5.50665'],
}

/** The energy of figures by kind, in kWh; figures without known energy are summed separately, in kgCO2e. */
export function energyOfAll(figures: readonly EnergyFigure[], factor: FactorLookup) {
  const energy = new Map<EnergyKind, Decimal>()
  let unknown = new Decimal(0)
  let total = new Decimal(0)
  for (const figure of figures.filter(usesEnergy)) {
    const kilowattHours = energyOf(figure, factor)
    if (kilowattHours === undefined) {
      unknown = unknown.plus(figure.emissions)
      continue
    }
    const kind = energyKindOf(figure)
    energy.set(kind, (energy.get(kind) ?? new Decimal(0)).plus(kilowattHours))
    total = total.plus(kilowattHours)
  }
  return { energy, total, unknown }
}

/** Whether SECR reports the energy of a figure: fuels, electricity and heat of Scopes 1 and 2, and paid fuel of Scope 3. */
export function usesEnergy({ scope, basis, category, subchildId, factorKey }: EnergyFigure): boolean {
  switch (scope) {
    case 'scope-1':
      // Leaked refrigerants are not burnt, including those with a GWP of the organisation's own.
      return !factorKey.startsWith('refrigerant.') && factorKey !== OWN_FACTOR
    case 'scope-2':
      // A kWh may have a location-based and a market-based line; it counts once.
      return basis === 'location'
    case 'scope-3':
      return category === 6 && employeeCarSubchildren.includes(subchildId) && !isWellToTank(factorKey)
    case 'outside-of-scopes':
      return false
  }
}

/**
 * The energy of a figure in kWh; undefined if the ledger does not contain it: spend without a quantity, or a factor
 * whose edition has no energy. Energy as billed stays as it is (gas: gross CV); other quantities are converted by the
 * published factors of the figure's own edition: for litres, factor per litre / factor per kWh.
 */
export function energyOf(figure: EnergyFigure, factor: FactorLookup): Decimal | undefined {
  const { unit, factorKey, quantity } = figure
  if (unit.startsWith('kWh')) return quantity
  if (factorKey.startsWith('fuel.') || factorKey.startsWith('bioenergy.')) return fuelEnergy(figure, factor)
  if (factorKey.startsWith('ev.')) return electricityOf(figure.emissions, figure, factor, false)
  if (factorKey === ZERO_FACTOR) return undefined
  return unit === 'miles' || unit === 'km' ? drivingEnergy(figure, factor) : undefined
}

/** Whether the energy of a figure is converted from litres, tonnes or miles by published factors, not billed in kWh. */
export const needsFactors = ({ scope, category, unit }: Pick<EnergyFigure, 'scope' | 'category' | 'unit'>): boolean =>
  !unit.startsWith('kWh') && scope !== 'outside-of-scopes' && (scope !== 'scope-3' || category === 6)

/** The kind of energy of a figure. */
export function energyKindOf({ subchildId, factorKey, scope }: EnergyFigure): EnergyKind {
  const parentId = findSubchild(subchildId)?.parentId
  if (scope === 'scope-3' || (scope === 'scope-1' && parentId === 'fleet')) return 'transport-fuel'
  if (factorKey.startsWith('fuel.natural_gas.')) return 'natural-gas'
  if (factorKey.startsWith('electricity.') || factorKey.startsWith('ev.') || subchildId.startsWith('electricity-'))
    return 'electricity'
  return 'other'
}

function fuelEnergy({ factorKey, factorSource, factorEdition, quantity }: EnergyFigure, factor: FactorLookup) {
  const fuel = factorKey.slice(0, factorKey.lastIndexOf('.'))
  const perUnit = factor(factorKey, factorSource, factorEdition)
  const perKwh =
    factor(`${fuel}.kwh_gross`, factorSource, factorEdition) ?? factor(`${fuel}.kwh`, factorSource, factorEdition)
  if (perUnit === undefined || perKwh === undefined || perKwh.isZero()) return undefined
  return quantity.times(perUnit).div(perKwh)
}

/** Electricity behind emissions. The factors of employees' cars include grid losses, those of company cars do not. */
function electricityOf(
  emissions: Decimal,
  { factorSource, factorEdition }: EnergyFigure,
  factor: FactorLookup,
  hasLosses: boolean,
): Decimal | undefined {
  const generation = factor('electricity.uk.generation.kwh', factorSource, factorEdition)
  const losses = hasLosses ? factor('electricity.uk.td.kwh', factorSource, factorEdition) : new Decimal(0)
  if (generation === undefined || losses === undefined) return undefined
  return emissions.div(generation.plus(losses))
}

function drivingEnergy(figure: EnergyFigure, factor: FactorLookup): Decimal | undefined {
  const vehicle = figure.factorKey.replace(/^travel\./, '').replace(/\.(mile|km)$/, '')
  if (vehicle.endsWith('.bev')) return electricityOf(figure.emissions, figure, factor, true)
  const miles = figure.unit === 'miles' ? figure.quantity : figure.quantity.div(KM_PER_MILE)
  const known = energyPerMile(vehicle, figure.factorEdition)
  if (known === undefined) return energyByFuel(vehicle, figure, factor)
  const fuel = miles.times(known)
  if (!vehicle.endsWith('.phev') || figure.scope !== 'scope-3') return fuel
  const electricity = factor('ev.car.average.phev.mile', figure.factorSource, figure.factorEdition)
  return electricity && electricityOf(electricity.times(miles), figure, factor, false)?.plus(fuel)
}

function energyPerMile(vehicle: string, edition: number): Decimal | undefined {
  const values = Object.hasOwn(kwhPerMile, vehicle) ? kwhPerMile[vehicle] : undefined
  return values && new Decimal(values[edition <= 2024 ? 0 : 1])
}

/** Vehicles that are not on the sheet use the energy per kgCO2e of the listed vehicle with the same fuel. */
function energyByFuel(vehicle: string, figure: EnergyFigure, factor: FactorLookup): Decimal | undefined {
  const alike = vehicle.startsWith('hgv.')
    ? 'hgv.all_hgvs.average_laden'
    : `car.average.${vehicle.endsWith('.petrol') ? 'petrol' : vehicle.endsWith('.diesel') ? 'diesel' : 'unknown'}`
  const perMile = energyPerMile(alike, figure.factorEdition)
  const emissionsPerMile = factor(`${alike}.mile`, figure.factorSource, figure.factorEdition)
  if (perMile === undefined || emissionsPerMile === undefined || emissionsPerMile.isZero()) return undefined
  return figure.emissions.times(perMile).div(emissionsPerMile)
}
