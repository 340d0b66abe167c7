// From openapi/settings.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, miss, validator } from '@tomorro/runtime/validator'

const c1 = ["factor-year","wtt","radiative-forcing","financial-year-start","base-year","intensity-denominators","supplier-electricity-factor","price-index","energy-prices","company-kind","organisation-boundary","scope-3-relevance","targets"]
const c2 = ["factor-year"]
const c3 = ["majority","blended"]
const c4 = new RegExp('^org_[A-Za-z0-9]{8,64}$', 'u')
const c5 = ["default","organisation"]
const c6 = formats['date-time']
const c7 = ["wtt"]
const c8 = ["radiative-forcing"]
const c9 = ["financial-year-start"]
const c10 = ["base-year"]
const c11 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c12 = ["intensity-denominators"]
const c13 = ["full-time-equivalents","revenue-gbp-million","ebitda-gbp-million","floor-area-square-metres","output-tonnes","output-litres","passenger-kilometres","own"]
const c14 = new Set(c13)
const c15 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c16 = ["supplier-electricity-factor"]
const c17 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c18 = formats['date']
const c19 = ["price-index"]
const c20 = ["energy-prices"]
const c21 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c22 = new RegExp('^(0|[1-9][0-9]{0,2})$', 'u')
const c23 = ["company-kind"]
const c24 = ["quoted","large-unquoted","large-llp","other"]
const c25 = new RegExp('^[A-Z0-9]+$', 'u')
const c26 = ["organisation-boundary"]
const c27 = ["operational-control","financial-control","equity-share"]
const c28 = ["scope-3-relevance"]
const c29 = ["relevant","not-relevant","not-assessed"]
const c30 = ["targets"]
const c31 = ["scope-1-2","all"]

function $ListSettingsResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$SettingRecord(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SettingRecord(v, f, p) {
  if (isObject(v)) switch (v.key) {
    case 'factor-year':
    {
      if (!$FactorYearSettingRecord(v, f, p)) return false
      break
    }
    case 'wtt':
    {
      if (!$WttSettingRecord(v, f, p)) return false
      break
    }
    case 'radiative-forcing':
    {
      if (!$RadiativeForcingSettingRecord(v, f, p)) return false
      break
    }
    case 'financial-year-start':
    {
      if (!$FinancialYearStartSettingRecord(v, f, p)) return false
      break
    }
    case 'base-year':
    {
      if (!$BaseYearSettingRecord(v, f, p)) return false
      break
    }
    case 'intensity-denominators':
    {
      if (!$IntensityDenominatorsSettingRecord(v, f, p)) return false
      break
    }
    case 'supplier-electricity-factor':
    {
      if (!$SupplierElectricityFactorSettingRecord(v, f, p)) return false
      break
    }
    case 'price-index':
    {
      if (!$PriceIndexSettingRecord(v, f, p)) return false
      break
    }
    case 'energy-prices':
    {
      if (!$EnergyPricesSettingRecord(v, f, p)) return false
      break
    }
    case 'company-kind':
    {
      if (!$CompanyKindSettingRecord(v, f, p)) return false
      break
    }
    case 'organisation-boundary':
    {
      if (!$OrganisationBoundarySettingRecord(v, f, p)) return false
      break
    }
    case 'scope-3-relevance':
    {
      if (!$Scope3RelevanceSettingRecord(v, f, p)) return false
      break
    }
    case 'targets':
    {
      if (!$TargetsSettingRecord(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'key' })) return false
    break
    default:
    if (!miss(f, p + '/key', 'enum', { allowedValues: c1 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYearSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'factor-year' || miss(f, p + '/key', 'enum', { allowedValues: c2 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FactorYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.policy
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'majority' || a1 === 'blended' || miss(f, p + '/policy', 'enum', { allowedValues: c3 }) : miss(f, p + '/policy', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'policy' }))) return false
    for (const k2 in v) {
      if (k2 !== 'policy') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationId(v, f, p) {
  return typeof v === 'string' ? (v.length <= 68 || codePoints(v) <= 68 || miss(f, p, 'maxLength', { limit: 68 })) && (c4.test(v) || miss(f, p, 'pattern', { pattern: '^org_[A-Za-z0-9]{8,64}$', message: 'the id of an organisation, such as org_Acme0000Demo' })) : miss(f, p, 'type', { type: 'string' })
}

function $SettingSource(v, f, p) {
  return typeof v === 'string' ? v === 'default' || v === 'organisation' || miss(f, p, 'enum', { allowedValues: c5 }) : miss(f, p, 'type', { type: 'string' })
}

function $Timestamp(v, f, p) {
  return typeof v === 'string' ? (v.length <= 35 || codePoints(v) <= 35 || miss(f, p, 'maxLength', { limit: 35 })) && (c6(v) || miss(f, p, 'format', { format: 'date-time' })) : miss(f, p, 'type', { type: 'string' })
}

function $SettingAuthor(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 255 || codePoints(v) <= 255 || miss(f, p, 'maxLength', { limit: 255 })) : miss(f, p, 'type', { type: 'string' })
}

function $WttSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'wtt' || miss(f, p + '/key', 'enum', { allowedValues: c7 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Wtt(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
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

function $RadiativeForcingSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'radiative-forcing' || miss(f, p + '/key', 'enum', { allowedValues: c8 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Wtt(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStartSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'financial-year-start' || miss(f, p + '/key', 'enum', { allowedValues: c9 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FinancialYearStart(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStart(v, f, p) {
  if (isObject(v)) {
    const a1 = v.month
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/month', 'minimum', { limit: 1 })) && (a1 <= 12 || miss(f, p + '/month', 'maximum', { limit: 12 })) : miss(f, p + '/month', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'month' }))) return false
    for (const k2 in v) {
      if (k2 !== 'month') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYearSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'base-year' || miss(f, p + '/key', 'enum', { allowedValues: c10 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $BaseYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) || a1 === null ? typeof a1 !== 'number' || (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: ['integer', 'null'] })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.restatementThresholdPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/restatementThresholdPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/restatementThresholdPercent', 'maximum', { limit: 100 })) : miss(f, p + '/restatementThresholdPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'restatementThresholdPercent' }))) return false
    const a3 = v.reason
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c11.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'year' || k4 === 'restatementThresholdPercent' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominatorsSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'intensity-denominators' || miss(f, p + '/key', 'enum', { allowedValues: c12 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $IntensityDenominators(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
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
    const a4 = v.primary
    if (!(a4 === undefined || $PrimaryIntensity(a4, f, f && p + '/primary'))) return false
    for (const k5 in v) {
      if (!(k5 === 'denominators' || k5 === 'primary')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominator(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? $IntensityKind(a1, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $OwnDenominatorName(a2, f, f && p + '/name'))) return false
    const a3 = v.year
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a3 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a4 = v.value
    if (!(a4 !== undefined ? (Number.isFinite(a4) ? (a4 <= 1000000000000 || miss(f, p + '/value', 'maximum', { limit: 1000000000000 })) && (a4 > 0 || miss(f, p + '/value', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/value', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k5 in v) {
      if (!(k5 === 'kind' || k5 === 'name' || k5 === 'year' || k5 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityKind(v, f, p) {
  return typeof v === 'string' ? c14.has(v) || miss(f, p, 'enum', { allowedValues: c13 }) : miss(f, p, 'type', { type: 'string' })
}

function $OwnDenominatorName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 60 || codePoints(v) <= 60 || miss(f, p, 'maxLength', { limit: 60 })) && (c15.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $PrimaryIntensity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? $IntensityKind(a1, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $OwnDenominatorName(a2, f, f && p + '/name'))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c11.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'name' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactorSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'supplier-electricity-factor' || miss(f, p + '/key', 'enum', { allowedValues: c16 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $SupplierElectricityFactor(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/supplier', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/supplier', 'maxLength', { limit: 200 })) && (c15.test(a1) || miss(f, p + '/supplier', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/supplier', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'supplier' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.kgCo2ePerKwh
    if (!(a3 !== undefined ? (Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/kgCo2ePerKwh', 'minimum', { limit: 0 })) && (a3 <= 5 || miss(f, p + '/kgCo2ePerKwh', 'maximum', { limit: 5 })) : miss(f, p + '/kgCo2ePerKwh', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'kgCo2ePerKwh' }))) return false
    const a4 = v.evidence
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c11.test(a4) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c17.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c18(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $PriceIndexSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'price-index' || miss(f, p + '/key', 'enum', { allowedValues: c19 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $PriceIndex(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndex(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c15.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
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
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.index
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 <= 1000000 || miss(f, p + '/index', 'maximum', { limit: 1000000 })) && (a2 > 0 || miss(f, p + '/index', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/index', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'index' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'year' || k3 === 'index')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPricesSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'energy-prices' || miss(f, p + '/key', 'enum', { allowedValues: c20 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $EnergyPrices(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
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
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a2.length <= 3 || codePoints(a2) <= 3 || miss(f, p + '/parameter', 'maxLength', { limit: 3 })) && (c22.test(a2) || miss(f, p + '/parameter', 'pattern', { pattern: '^(0|[1-9][0-9]{0,2})$', message: 'the number of a parameter, such as 1' })) : miss(f, p + '/parameter', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.gbpPerUnit
    if (!(a4 !== undefined ? (Number.isFinite(a4) ? (a4 <= 1000000 || miss(f, p + '/gbpPerUnit', 'maximum', { limit: 1000000 })) && (a4 > 0 || miss(f, p + '/gbpPerUnit', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/gbpPerUnit', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'gbpPerUnit' }))) return false
    const a5 = v.evidence
    if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a5.length <= 1000 || codePoints(a5) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c11.test(a5) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k6 in v) {
      if (!(k6 === 'subchildId' || k6 === 'parameter' || k6 === 'period' || k6 === 'gbpPerUnit' || k6 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c21.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
}

function $CompanyKindSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'company-kind' || miss(f, p + '/key', 'enum', { allowedValues: c23 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $CompanyKind(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompanyKind(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'quoted' || a1 === 'large-unquoted' || a1 === 'large-llp' || a1 === 'other' || miss(f, p + '/kind', 'enum', { allowedValues: c24 }) : miss(f, p + '/kind', 'type', { type: 'string' })))) return false
    const a2 = v.registeredName
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/registeredName', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/registeredName', 'maxLength', { limit: 200 })) && (c15.test(a2) || miss(f, p + '/registeredName', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/registeredName', 'type', { type: 'string' })))) return false
    const a3 = v.companyNumber
    if (!(a3 === undefined || (typeof a3 === 'string' ? (codePoints(a3) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a3.length <= 20 || codePoints(a3) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c25.test(a3) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'registeredName' || k4 === 'companyNumber')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundarySettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'organisation-boundary' || miss(f, p + '/key', 'enum', { allowedValues: c26 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $OrganisationBoundary(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundary(v, f, p) {
  if (isObject(v)) {
    const a1 = v.approach
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'operational-control' || a1 === 'financial-control' || a1 === 'equity-share' || miss(f, p + '/approach', 'enum', { allowedValues: c27 }) : miss(f, p + '/approach', 'type', { type: 'string' })))) return false
    const a2 = v.entities
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 500 || miss(f, p + '/entities', 'maxItems', { limit: 500 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$BoundaryEntity(a3, f, f && p + '/entities/' + i4)) return false
        }
      } else if (!miss(f, p + '/entities', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'entities' })) return false
    const a5 = v.excludedEntities
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 500 || miss(f, p + '/excludedEntities', 'maxItems', { limit: 500 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$ExcludedEntity(a6, f, f && p + '/excludedEntities/' + i7)) return false
        }
      } else if (!miss(f, p + '/excludedEntities', 'type', { type: 'array' })) return false
    }
    const a8 = v.overseasSites
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length <= 1000 || miss(f, p + '/overseasSites', 'maxItems', { limit: 1000 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$OverseasSite(a9, f, f && p + '/overseasSites/' + i10)) return false
        }
      } else if (!miss(f, p + '/overseasSites', 'type', { type: 'array' })) return false
    }
    for (const k11 in v) {
      if (!(k11 === 'approach' || k11 === 'entities' || k11 === 'excludedEntities' || k11 === 'overseasSites')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k11 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BoundaryEntity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c15.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.companyNumber
    if (!(a2 === undefined || (typeof a2 === 'string' ? (codePoints(a2) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a2.length <= 20 || codePoints(a2) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c25.test(a2) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
    const a3 = v.sharePercent
    if (!(a3 === undefined || (Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/sharePercent', 'minimum', { limit: 0 })) && (a3 <= 100 || miss(f, p + '/sharePercent', 'maximum', { limit: 100 })) : miss(f, p + '/sharePercent', 'type', { type: 'number' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'name' || k4 === 'companyNumber' || k4 === 'sharePercent')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ExcludedEntity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c15.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c11.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'name' || k3 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OverseasSite(v, f, p) {
  if (isObject(v)) {
    const a1 = v.site
    if (!(a1 !== undefined ? $Site(a1, f, f && p + '/site') : miss(f, p, 'required', { missingProperty: 'site' }))) return false
    const a2 = v.country
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/country', 'minLength', { limit: 1 })) && (a2.length <= 100 || codePoints(a2) <= 100 || miss(f, p + '/country', 'maxLength', { limit: 100 })) && (c15.test(a2) || miss(f, p + '/country', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/country', 'type', { type: 'string' })))) return false
    for (const k3 in v) {
      if (!(k3 === 'site' || k3 === 'country')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c15.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $Scope3RelevanceSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'scope-3-relevance' || miss(f, p + '/key', 'enum', { allowedValues: c28 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Scope3Relevance(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Scope3Relevance(v, f, p) {
  if (isObject(v)) {
    const a1 = v.categories
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 15 || miss(f, p + '/categories', 'maxItems', { limit: 15 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CategoryRelevance(a2, f, f && p + '/categories/' + i3)) return false
        }
      } else if (!miss(f, p + '/categories', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'categories' })) return false
    for (const k4 in v) {
      if (k4 !== 'categories') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CategoryRelevance(v, f, p) {
  if (isObject(v)) {
    const a1 = v.category
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/category', 'minimum', { limit: 1 })) && (a1 <= 15 || miss(f, p + '/category', 'maximum', { limit: 15 })) : miss(f, p + '/category', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'category' }))) return false
    const a2 = v.relevance
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'relevant' || a2 === 'not-relevant' || a2 === 'not-assessed' || miss(f, p + '/relevance', 'enum', { allowedValues: c29 }) : miss(f, p + '/relevance', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'relevance' }))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c11.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'category' || k4 === 'relevance' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TargetsSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'targets' || miss(f, p + '/key', 'enum', { allowedValues: c30 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Targets(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Targets(v, f, p) {
  if (isObject(v)) {
    const a1 = v.netZeroYear
    if (!(a1 === undefined || (Number.isInteger(a1) ? (a1 >= 2020 || miss(f, p + '/netZeroYear', 'minimum', { limit: 2020 })) && (a1 <= 2100 || miss(f, p + '/netZeroYear', 'maximum', { limit: 2100 })) : miss(f, p + '/netZeroYear', 'type', { type: 'integer' })))) return false
    const a2 = v.targets
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 50 || miss(f, p + '/targets', 'maxItems', { limit: 50 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$Target(a3, f, f && p + '/targets/' + i4)) return false
        }
      } else if (!miss(f, p + '/targets', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'targets' })) return false
    for (const k5 in v) {
      if (!(k5 === 'netZeroYear' || k5 === 'targets')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Target(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 2020 || miss(f, p + '/year', 'minimum', { limit: 2020 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.reductionPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/reductionPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/reductionPercent', 'maximum', { limit: 100 })) : miss(f, p + '/reductionPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'reductionPercent' }))) return false
    const a3 = v.scopes
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3 === 'scope-1-2' || a3 === 'all' || miss(f, p + '/scopes', 'enum', { allowedValues: c31 }) : miss(f, p + '/scopes', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'scopes' }))) return false
    const a4 = v.per
    if (!(a4 === undefined || $IntensityKind(a4, f, f && p + '/per'))) return false
    const a5 = v.perName
    if (!(a5 === undefined || $OwnDenominatorName(a5, f, f && p + '/perName'))) return false
    for (const k6 in v) {
      if (!(k6 === 'year' || k6 === 'reductionPercent' || k6 === 'scopes' || k6 === 'per' || k6 === 'perName')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $SettingResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $SettingRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const listSettings_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListSettingsResponse(v, f, p)
})

export const getSetting_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $SettingResponse(v, f, p)
})

export const getSetting_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.ETag
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 80 || codePoints(a1) <= 80 || miss(f, p + '/ETag', 'maxLength', { limit: 80 }) : miss(f, p + '/ETag', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'ETag' }))) return false
    for (const k2 in v) {
      if (k2 !== 'ETag') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const putSetting_200 = getSetting_200

export const putSetting_200_headers = getSetting_200_headers
