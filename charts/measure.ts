/** The number format of a chart: short on axis and labels, `exact` in tooltips and for screen readers. */
export type Measure = {
  /** Name of the unit, such as `tonnes CO2e`; it stands once, at the axis. */
  readonly unit: string
  /** Name of the unit of the data itself, as tables and csv files hold it. */
  readonly exactUnit: string
  /** A tick of the axis, without the unit. */
  readonly tick: (value: number) => string
  /** A label within the picture: three significant digits, without the unit. */
  readonly label: (value: number) => string
  /** Full precision, with the unit. */
  readonly exact: (value: number) => string
}

/** From this many kg on, emissions are written in tonnes. */
export const TONNES_FROM_KG = 10_000

/**
 * Emissions in kg CO2e.
 * @param greatest the greatest amount of the chart, which decides between kg and tonnes for all
 */
export function emissionsMeasure(greatest: number): Measure {
  const inTonnes = Math.abs(greatest) >= TONNES_FROM_KG
  const shown = (value: number) => (inTonnes ? value / 1_000 : value)
  return {
    unit: inTonnes ? 'tonnes CO2e' : 'kg CO2e',
    exactUnit: 'kg CO2e',
    tick: (value) => decimal(shown(value), 6),
    label: (value) => significant(shown(value), 3),
    exact: (value) => `${decimal(value, 5)} kg CO2e`,
  }
}

/** Values of any other unit, such as tCO2e per employee. */
export const plainMeasure = (unit: string): Measure => ({
  unit,
  exactUnit: unit,
  tick: (value) => decimal(value, 6),
  label: (value) => significant(value, 3),
  exact: (value) => `${decimal(value, 6)} ${unit}`,
})

/** An amount of emissions with its unit: kg below 10,000 and tonnes from there on, to three significant digits at least. */
export function emissionsText(kg: number): string {
  const { unit, label } = emissionsMeasure(kg)
  return `${label(kg)} ${unit}`
}

/** A number with a true minus sign, thousands separators and at most this many decimals. */
export function decimal(value: number, decimals: number): string {
  return trueMinus(numberFormat(`d${decimals}`, { maximumFractionDigits: decimals }).format(value))
}

/** Rounded to this many significant digits; digits before the decimal point stay: 3,029 to three digits is 3,029. */
export function significant(value: number, digits: number): string {
  const whole = Math.floor(Math.log10(Math.abs(value) || 1)) + 1
  return decimal(value, Math.min(8, Math.max(0, digits - whole)))
}

/** Percent to at most one decimal. */
export const percent = (value: number): string => `${decimal(value, Math.abs(value) < 10 ? 1 : 0)} %`

/** Intl writes a hyphen, and "-0" for what rounds to zero. */
const trueMinus = (text: string): string => (/^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−'))

/** Making an Intl.NumberFormat takes about 20 µs, formatting 0.3 µs; a year of days has thousands of labels. */
const formats = new Map<string, Intl.NumberFormat>()
function numberFormat(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(name)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat('en-GB', options)
  formats.set(name, made)
  return made
}
