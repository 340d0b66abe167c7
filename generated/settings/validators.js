// From openapi/settings.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, miss, step, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c2 = ["factor-year","wtt","radiative-forcing","financial-year-start","base-year","intensity-denominators","supplier-electricity-factor","price-index","energy-prices"]
const c3 = new Set(c2)
const c4 = new RegExp('^"[A-Za-z0-9_.:-]+"$', 'u')
const c5 = ["factor-year"]
const c6 = ["majority","blended"]
const c7 = ["wtt"]
const c8 = ["radiative-forcing"]
const c9 = ["financial-year-start"]
const c10 = ["base-year"]
const c11 = ["intensity-denominators"]
const c12 = ["full-time-equivalents","revenue-gbp-million","ebitda-gbp-million","floor-area-square-metres","output-tonnes","output-litres","passenger-kilometres"]
const c13 = new Set(c12)
const c14 = ["supplier-electricity-factor"]
const c15 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c16 = formats['date']
const c17 = ["price-index"]
const c18 = ["energy-prices"]
const c19 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c20 = new RegExp('^(0|[1-9][0-9]{0,2})$', 'u')

function $settle(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

function $SettingKey(v, f, p) {
  return typeof v === 'string' ? c3.has(v) || miss(f, p, 'enum', { allowedValues: c2 }) : miss(f, p, 'type', { type: 'string' })
}

function $SettingItem(v, f, p) {
  if (isObject(v)) switch (v.key) {
    case 'factor-year':
    {
      if (!$FactorYearSetting(v, f, p)) return false
      break
    }
    case 'wtt':
    {
      if (!$WttSetting(v, f, p)) return false
      break
    }
    case 'radiative-forcing':
    {
      if (!$RadiativeForcingSetting(v, f, p)) return false
      break
    }
    case 'financial-year-start':
    {
      if (!$FinancialYearStartSetting(v, f, p)) return false
      break
    }
    case 'base-year':
    {
      if (!$BaseYearSetting(v, f, p)) return false
      break
    }
    case 'intensity-denominators':
    {
      if (!$IntensityDenominatorsSetting(v, f, p)) return false
      break
    }
    case 'supplier-electricity-factor':
    {
      if (!$SupplierElectricityFactorSetting(v, f, p)) return false
      break
    }
    case 'price-index':
    {
      if (!$PriceIndexSetting(v, f, p)) return false
      break
    }
    case 'energy-prices':
    {
      if (!$EnergyPricesSetting(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'key' })) return false
    break
    default:
    if (!miss(f, p + '/key', 'enum', { allowedValues: c2 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYearSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'factor-year' || miss(f, p + '/key', 'enum', { allowedValues: c5 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FactorYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.policy
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'majority' || a1 === 'blended' || miss(f, p + '/policy', 'enum', { allowedValues: c6 }) : miss(f, p + '/policy', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'policy' }))) return false
    for (const k2 in v) {
      if (k2 !== 'policy') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $WttSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'wtt' || miss(f, p + '/key', 'enum', { allowedValues: c7 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Wtt(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Wtt(v, f, p) {
  if (isObject(v)) {
    const a1 = v.isIncluded
    if (!(a1 !== undefined ? typeof a1 === 'boolean' || miss(f, p + '/isIncluded', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isIncluded' }))) return false
    for (const k2 in v) {
      if (k2 !== 'isIncluded') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RadiativeForcingSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'radiative-forcing' || miss(f, p + '/key', 'enum', { allowedValues: c8 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $RadiativeForcing(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RadiativeForcing(v, f, p) {
  if (isObject(v)) {
    const a1 = v.isIncluded
    if (!(a1 !== undefined ? typeof a1 === 'boolean' || miss(f, p + '/isIncluded', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isIncluded' }))) return false
    for (const k2 in v) {
      if (k2 !== 'isIncluded') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStartSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'financial-year-start' || miss(f, p + '/key', 'enum', { allowedValues: c9 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FinancialYearStart(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStart(v, f, p) {
  if (isObject(v)) {
    const a1 = v.month
    if (!(a1 !== undefined ? Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/month', 'minimum', { limit: 1 })) && (a1 <= 12 || miss(f, p + '/month', 'maximum', { limit: 12 })) : miss(f, p + '/month', 'type', { type: 'integer' }) : miss(f, p, 'required', { missingProperty: 'month' }))) return false
    for (const k2 in v) {
      if (k2 !== 'month') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYearSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'base-year' || miss(f, p + '/key', 'enum', { allowedValues: c10 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $BaseYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) || a1 === null) ? !(typeof a1 === 'number') || ((a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 }))) : miss(f, p + '/year', 'type', { type: ['integer', 'null'] }) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.restatementThresholdPercent
    if (!(a2 !== undefined ? Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/restatementThresholdPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/restatementThresholdPercent', 'maximum', { limit: 100 })) : miss(f, p + '/restatementThresholdPercent', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'restatementThresholdPercent' }))) return false
    const a3 = v.reason
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'year' || k4 === 'restatementThresholdPercent' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominatorsSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'intensity-denominators' || miss(f, p + '/key', 'enum', { allowedValues: c11 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $IntensityDenominators(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominators(v, f, p) {
  if (isObject(v)) {
    const a1 = v.denominators
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 200 || miss(f, p + '/denominators', 'maxItems', { limit: 200 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$IntensityDenominator(a2, f, f && p + '/denominators/' + i3)) return false
        }
      } else if (!miss(f, p + '/denominators', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'denominators' })) return false
    for (const k4 in v) {
      if (k4 !== 'denominators') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominator(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? typeof a1 === 'string' ? c13.has(a1) || miss(f, p + '/kind', 'enum', { allowedValues: c12 }) : miss(f, p + '/kind', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.year
    if (!(a2 !== undefined ? Number.isInteger(a2) ? (a2 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a2 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' }) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a3 = v.value
    if (!(a3 !== undefined ? Number.isFinite(a3) ? (a3 <= 1000000000000 || miss(f, p + '/value', 'maximum', { limit: 1000000000000 })) && (a3 > 0 || miss(f, p + '/value', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/value', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'year' || k4 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactorSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'supplier-electricity-factor' || miss(f, p + '/key', 'enum', { allowedValues: c14 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $SupplierElectricityFactor(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.factors
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/factors', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$SupplierFactor(a2, f, f && p + '/factors/' + i3)) return false
        }
      } else if (!miss(f, p + '/factors', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'factors' })) return false
    for (const k4 in v) {
      if (k4 !== 'factors') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.supplier
    if (!(a1 !== undefined ? typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/supplier', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/supplier', 'maxLength', { limit: 200 })) && (c15.test(a1) || miss(f, p + '/supplier', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$' })) : miss(f, p + '/supplier', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'supplier' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.kgCo2ePerKwh
    if (!(a3 !== undefined ? Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/kgCo2ePerKwh', 'minimum', { limit: 0 })) && (a3 <= 5 || miss(f, p + '/kgCo2ePerKwh', 'maximum', { limit: 5 })) : miss(f, p + '/kgCo2ePerKwh', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'kgCo2ePerKwh' }))) return false
    const a4 = v.evidence
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'supplier' || k5 === 'period' || k5 === 'kgCo2ePerKwh' || k5 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Period(v, f, p) {
  if (isObject(v)) {
    const a1 = v.from
    if (!(a1 !== undefined ? $Date(a1, f, f && p + '/from') : miss(f, p, 'required', { missingProperty: 'from' }))) return false
    const a2 = v.until
    if (!(a2 !== undefined ? $Date(a2, f, f && p + '/until') : miss(f, p, 'required', { missingProperty: 'until' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'from' || k3 === 'until')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Date(v, f, p) {
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c16(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $PriceIndexSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'price-index' || miss(f, p + '/key', 'enum', { allowedValues: c17 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $PriceIndex(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndex(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) : miss(f, p + '/name', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.values
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length >= 1 || miss(f, p + '/values', 'minItems', { limit: 1 }))) return false
        if (!(a2.length <= 100 || miss(f, p + '/values', 'maxItems', { limit: 100 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$PriceIndexValue(a3, f, f && p + '/values/' + i4)) return false
        }
      } else if (!miss(f, p + '/values', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'values' })) return false
    for (const k5 in v) {
      if (!(k5 === 'name' || k5 === 'values')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndexValue(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? Number.isInteger(a1) ? (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' }) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.index
    if (!(a2 !== undefined ? Number.isFinite(a2) ? (a2 <= 1000000 || miss(f, p + '/index', 'maximum', { limit: 1000000 })) && (a2 > 0 || miss(f, p + '/index', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/index', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'index' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'year' || k3 === 'index')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPricesSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'energy-prices' || miss(f, p + '/key', 'enum', { allowedValues: c18 }) : miss(f, p + '/key', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $EnergyPrices(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPrices(v, f, p) {
  if (isObject(v)) {
    const a1 = v.prices
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 500 || miss(f, p + '/prices', 'maxItems', { limit: 500 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$EnergyPrice(a2, f, f && p + '/prices/' + i3)) return false
        }
      } else if (!miss(f, p + '/prices', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'prices' })) return false
    for (const k4 in v) {
      if (k4 !== 'prices') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPrice(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.parameter
    if (!(a2 !== undefined ? typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a2.length <= 3 || codePoints(a2) <= 3 || miss(f, p + '/parameter', 'maxLength', { limit: 3 })) && (c20.test(a2) || miss(f, p + '/parameter', 'pattern', { pattern: '^(0|[1-9][0-9]{0,2})$' })) : miss(f, p + '/parameter', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.gbpPerUnit
    if (!(a4 !== undefined ? Number.isFinite(a4) ? (a4 <= 1000000 || miss(f, p + '/gbpPerUnit', 'maximum', { limit: 1000000 })) && (a4 > 0 || miss(f, p + '/gbpPerUnit', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/gbpPerUnit', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'gbpPerUnit' }))) return false
    const a5 = v.evidence
    if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a5.length <= 1000 || codePoints(a5) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k6 in v) {
      if (!(k6 === 'subchildId' || k6 === 'parameter' || k6 === 'period' || k6 === 'gbpPerUnit' || k6 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c19.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })) : miss(f, p, 'type', { type: 'string' })
}

export const listSettings = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || (isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' })))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.limit
        if (!(a3 === undefined || (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a3 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a4 = a2.cursor
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a4.length <= 512 || codePoints(a4) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c1.test(a4) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a5 = v.headers
    if (!(a5 === undefined || (isObject(a5) || miss(f, p + '/headers', 'type', { type: 'object' })))) return false
    const a6 = v.cookies
    if (!(a6 === undefined || (isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $settle)

export const getSetting = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.key
        if (!(a2 !== undefined ? $SettingKey(a2, f, f && p + '/path/key') : miss(f, p + '/path', 'required', { missingProperty: 'key' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || (isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' })))) return false
    const a4 = v.headers
    if (!(a4 === undefined || (isObject(a4) || miss(f, p + '/headers', 'type', { type: 'object' })))) return false
    const a5 = v.cookies
    if (!(a5 === undefined || (isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const putSetting = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.key
        if (!(a2 !== undefined ? $SettingKey(a2, f, f && p + '/path/key') : miss(f, p + '/path', 'required', { missingProperty: 'key' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || (isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' })))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c4.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || (isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $SettingItem(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const deleteSetting = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.key
        if (!(a2 !== undefined ? $SettingKey(a2, f, f && p + '/path/key') : miss(f, p + '/path', 'required', { missingProperty: 'key' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || (isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' })))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c4.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || (isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})
