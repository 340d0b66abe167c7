// From openapi/admin.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^org_[A-Za-z0-9]{8,64}$', 'u')
const c2 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c3 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c4 = formats['date']
const c5 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c6 = formats['uuid']
const c7 = formats['email']
const c8 = new RegExp('^"[A-Za-z0-9_.:-]+"$', 'u')
const c9 = new RegExp('^[\\s\\S]*\\S[\\s\\S]*$', 'u')
const c10 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c11 = ["approve","reject"]
const c12 = new RegExp('^ *[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$', 'u')
const c13 = ["factor-year","wtt","radiative-forcing","financial-year-start","base-year","intensity-denominators","supplier-electricity-factor","price-index","energy-prices","company-kind","organisation-boundary","scope-3-relevance","targets"]
const c14 = new Set(c13)
const c15 = ["factor-year"]
const c16 = ["majority","blended"]
const c17 = ["wtt"]
const c18 = ["radiative-forcing"]
const c19 = ["financial-year-start"]
const c20 = ["base-year"]
const c21 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c22 = ["intensity-denominators"]
const c23 = ["full-time-equivalents","revenue-gbp-million","ebitda-gbp-million","floor-area-square-metres","output-tonnes","output-litres","passenger-kilometres","own"]
const c24 = new Set(c23)
const c25 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c26 = ["supplier-electricity-factor"]
const c27 = ["price-index"]
const c28 = ["energy-prices"]
const c29 = new RegExp('^(0|[1-9][0-9]{0,2})$', 'u')
const c30 = ["company-kind"]
const c31 = ["quoted","large-unquoted","large-llp","other"]
const c32 = new RegExp('^[A-Z0-9]+$', 'u')
const c33 = ["organisation-boundary"]
const c34 = ["operational-control","financial-control","equity-share"]
const c35 = ["scope-3-relevance"]
const c36 = ["relevant","not-relevant","not-assessed"]
const c37 = ["targets"]
const c38 = ["scope-1-2","all"]
const c39 = ["dry-run","apply"]

function $OrganisationId(v, f, p) {
  return typeof v === 'string' ? (v.length <= 68 || codePoints(v) <= 68 || miss(f, p, 'maxLength', { limit: 68 })) && (c1.test(v) || miss(f, p, 'pattern', { pattern: '^org_[A-Za-z0-9]{8,64}$', message: 'the id of an organisation, such as org_Acme0000Demo' })) : miss(f, p, 'type', { type: 'string' })
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
}

function $Date(v, f, p) {
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c4(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c6(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $Rejection(v, f, p) {
  if (isObject(v)) {
    const a1 = v.reason
    if (!(a1 !== undefined ? $RejectionReason(a1, f, f && p + '/reason') : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k2 in v) {
      if (k2 !== 'reason') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RejectionReason(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 1000 || codePoints(v) <= 1000 || miss(f, p, 'maxLength', { limit: 1000 })) && (c9.test(v) || miss(f, p, 'pattern', { pattern: '^[\\s\\S]*\\S[\\s\\S]*$', message: 'text that is not blank' })) : miss(f, p, 'type', { type: 'string' })
}

function $DecisionBatch(v, f, p) {
  if (isObject(v)) {
    const a1 = v.decisions
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length >= 1 || miss(f, p + '/decisions', 'minItems', { limit: 1 }))) return false
        if (!(a1.length <= 100 || miss(f, p + '/decisions', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Decision(a2, f, f && p + '/decisions/' + i3)) return false
        }
      } else if (!miss(f, p + '/decisions', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'decisions' })) return false
    for (const k4 in v) {
      if (k4 !== 'decisions') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Decision(v, f, p) {
  if (isObject(v)) {
    const a1 = v.itemId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/itemId') : miss(f, p, 'required', { missingProperty: 'itemId' }))) return false
    const a2 = v.decision
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'approve' || a2 === 'reject' || miss(f, p + '/decision', 'enum', { allowedValues: c11 }) : miss(f, p + '/decision', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'decision' }))) return false
    const a3 = v.reason
    if (!(a3 === undefined || $RejectionReason(a3, f, f && p + '/reason'))) return false
    const a4 = v.revision
    if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/revision', 'minimum', { limit: 1 })) && (a4 <= 2147483647 || miss(f, p + '/revision', 'maximum', { limit: 2147483647 })) : miss(f, p + '/revision', 'type', { type: 'integer' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'itemId' || k5 === 'decision' || k5 === 'reason' || k5 === 'revision')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationSubmission(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $OrganisationId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.name
    if (!(a2 !== undefined ? $OrganisationName(a2, f, f && p + '/name') : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'id' || k3 === 'name')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c12.test(v) || miss(f, p, 'pattern', { pattern: '^ *[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$', message: 'text on one line, without control characters, that is not blank' })) : miss(f, p, 'type', { type: 'string' })
}

function $OrganisationPatch(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.name
    if (!(a1 === undefined || $OrganisationName(a1, f, f && p + '/name'))) return false
    for (const k2 in v) {
      if (k2 !== 'name') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $applyDefaults_4(v) {
  if (isObject(v)) {
    const a5 = v.query
    if (a5 !== undefined) {
      if (isObject(a5)) {
        if (a5.limit === undefined) a5.limit = 20
      }
    }
  }
}

function $SettingKey(v, f, p) {
  return typeof v === 'string' ? c14.has(v) || miss(f, p, 'enum', { allowedValues: c13 }) : miss(f, p, 'type', { type: 'string' })
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
    case 'company-kind':
    {
      if (!$CompanyKindSetting(v, f, p)) return false
      break
    }
    case 'organisation-boundary':
    {
      if (!$OrganisationBoundarySetting(v, f, p)) return false
      break
    }
    case 'scope-3-relevance':
    {
      if (!$Scope3RelevanceSetting(v, f, p)) return false
      break
    }
    case 'targets':
    {
      if (!$TargetsSetting(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'key' })) return false
    break
    default:
    if (!miss(f, p + '/key', 'enum', { allowedValues: c13 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYearSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'factor-year' || miss(f, p + '/key', 'enum', { allowedValues: c15 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'majority' || a1 === 'blended' || miss(f, p + '/policy', 'enum', { allowedValues: c16 }) : miss(f, p + '/policy', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'policy' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'wtt' || miss(f, p + '/key', 'enum', { allowedValues: c17 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'radiative-forcing' || miss(f, p + '/key', 'enum', { allowedValues: c18 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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

function $FinancialYearStartSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'financial-year-start' || miss(f, p + '/key', 'enum', { allowedValues: c19 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/month', 'minimum', { limit: 1 })) && (a1 <= 12 || miss(f, p + '/month', 'maximum', { limit: 12 })) : miss(f, p + '/month', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'month' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'base-year' || miss(f, p + '/key', 'enum', { allowedValues: c20 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (Number.isInteger(a1) || a1 === null ? typeof a1 !== 'number' || (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: ['integer', 'null'] })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.restatementThresholdPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/restatementThresholdPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/restatementThresholdPercent', 'maximum', { limit: 100 })) : miss(f, p + '/restatementThresholdPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'restatementThresholdPercent' }))) return false
    const a3 = v.reason
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c21.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'intensity-denominators' || miss(f, p + '/key', 'enum', { allowedValues: c22 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
  return typeof v === 'string' ? c24.has(v) || miss(f, p, 'enum', { allowedValues: c23 }) : miss(f, p, 'type', { type: 'string' })
}

function $OwnDenominatorName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 60 || codePoints(v) <= 60 || miss(f, p, 'maxLength', { limit: 60 })) && (c25.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $PrimaryIntensity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? $IntensityKind(a1, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $OwnDenominatorName(a2, f, f && p + '/name'))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c21.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'name' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactorSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'supplier-electricity-factor' || miss(f, p + '/key', 'enum', { allowedValues: c26 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/supplier', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/supplier', 'maxLength', { limit: 200 })) && (c25.test(a1) || miss(f, p + '/supplier', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/supplier', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'supplier' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.kgCo2ePerKwh
    if (!(a3 !== undefined ? (Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/kgCo2ePerKwh', 'minimum', { limit: 0 })) && (a3 <= 5 || miss(f, p + '/kgCo2ePerKwh', 'maximum', { limit: 5 })) : miss(f, p + '/kgCo2ePerKwh', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'kgCo2ePerKwh' }))) return false
    const a4 = v.evidence
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c21.test(a4) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
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

function $PriceIndexSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'price-index' || miss(f, p + '/key', 'enum', { allowedValues: c27 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c25.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
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

function $EnergyPricesSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'energy-prices' || miss(f, p + '/key', 'enum', { allowedValues: c28 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
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
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a2.length <= 3 || codePoints(a2) <= 3 || miss(f, p + '/parameter', 'maxLength', { limit: 3 })) && (c29.test(a2) || miss(f, p + '/parameter', 'pattern', { pattern: '^(0|[1-9][0-9]{0,2})$', message: 'the number of a parameter, such as 1' })) : miss(f, p + '/parameter', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.gbpPerUnit
    if (!(a4 !== undefined ? (Number.isFinite(a4) ? (a4 <= 1000000 || miss(f, p + '/gbpPerUnit', 'maximum', { limit: 1000000 })) && (a4 > 0 || miss(f, p + '/gbpPerUnit', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/gbpPerUnit', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'gbpPerUnit' }))) return false
    const a5 = v.evidence
    if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a5.length <= 1000 || codePoints(a5) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c21.test(a5) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k6 in v) {
      if (!(k6 === 'subchildId' || k6 === 'parameter' || k6 === 'period' || k6 === 'gbpPerUnit' || k6 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompanyKindSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'company-kind' || miss(f, p + '/key', 'enum', { allowedValues: c30 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $CompanyKind(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompanyKind(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'quoted' || a1 === 'large-unquoted' || a1 === 'large-llp' || a1 === 'other' || miss(f, p + '/kind', 'enum', { allowedValues: c31 }) : miss(f, p + '/kind', 'type', { type: 'string' })))) return false
    const a2 = v.registeredName
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/registeredName', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/registeredName', 'maxLength', { limit: 200 })) && (c25.test(a2) || miss(f, p + '/registeredName', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/registeredName', 'type', { type: 'string' })))) return false
    const a3 = v.companyNumber
    if (!(a3 === undefined || (typeof a3 === 'string' ? (codePoints(a3) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a3.length <= 20 || codePoints(a3) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c32.test(a3) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'registeredName' || k4 === 'companyNumber')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundarySetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'organisation-boundary' || miss(f, p + '/key', 'enum', { allowedValues: c33 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $OrganisationBoundary(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundary(v, f, p) {
  if (isObject(v)) {
    const a1 = v.approach
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'operational-control' || a1 === 'financial-control' || a1 === 'equity-share' || miss(f, p + '/approach', 'enum', { allowedValues: c34 }) : miss(f, p + '/approach', 'type', { type: 'string' })))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c25.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.companyNumber
    if (!(a2 === undefined || (typeof a2 === 'string' ? (codePoints(a2) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a2.length <= 20 || codePoints(a2) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c32.test(a2) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c25.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c21.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
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
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/country', 'minLength', { limit: 1 })) && (a2.length <= 100 || codePoints(a2) <= 100 || miss(f, p + '/country', 'maxLength', { limit: 100 })) && (c25.test(a2) || miss(f, p + '/country', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/country', 'type', { type: 'string' })))) return false
    for (const k3 in v) {
      if (!(k3 === 'site' || k3 === 'country')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c25.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $Scope3RelevanceSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'scope-3-relevance' || miss(f, p + '/key', 'enum', { allowedValues: c35 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Scope3Relevance(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
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
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'relevant' || a2 === 'not-relevant' || a2 === 'not-assessed' || miss(f, p + '/relevance', 'enum', { allowedValues: c36 }) : miss(f, p + '/relevance', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'relevance' }))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c21.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'category' || k4 === 'relevance' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TargetsSetting(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'targets' || miss(f, p + '/key', 'enum', { allowedValues: c37 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Targets(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'key' || k3 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
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
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3 === 'scope-1-2' || a3 === 'all' || miss(f, p + '/scopes', 'enum', { allowedValues: c38 }) : miss(f, p + '/scopes', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'scopes' }))) return false
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

function $EditionYear(v, f, p) {
  return Number.isInteger(v) ? (v >= 1990 || miss(f, p, 'minimum', { limit: 1990 })) && (v <= 2100 || miss(f, p, 'maximum', { limit: 2100 })) : miss(f, p, 'type', { type: 'integer' })
}

function $RecalculationSubmission(v, f, p) {
  if (isObject(v)) {
    const a1 = v.mode
    if (!(a1 !== undefined ? $RecalculationMode(a1, f, f && p + '/mode') : miss(f, p, 'required', { missingProperty: 'mode' }))) return false
    const a2 = v.orgId
    if (!(a2 === undefined || $OrganisationId(a2, f, f && p + '/orgId'))) return false
    const a3 = v.edition
    if (!(a3 === undefined || $EditionYear(a3, f, f && p + '/edition'))) return false
    const a4 = v.from
    if (!(a4 === undefined || $Date(a4, f, f && p + '/from'))) return false
    const a5 = v.until
    if (!(a5 === undefined || $Date(a5, f, f && p + '/until'))) return false
    const a6 = v.subchildIds
    if (!(a6 === undefined || $RecalculatedSubchildren(a6, f, f && p + '/subchildIds'))) return false
    for (const k7 in v) {
      if (!(k7 === 'mode' || k7 === 'orgId' || k7 === 'edition' || k7 === 'from' || k7 === 'until' || k7 === 'subchildIds')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k7 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationMode(v, f, p) {
  return typeof v === 'string' ? v === 'dry-run' || v === 'apply' || miss(f, p, 'enum', { allowedValues: c39 }) : miss(f, p, 'type', { type: 'string' })
}

function $RecalculatedSubchildren(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length >= 1 || miss(f, p, 'minItems', { limit: 1 }))) return false
    if (!(v.length <= 100 || miss(f, p, 'maxItems', { limit: 100 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$TaxonomyId(a1, f, f && p + '/' + i2)) return false
    }
    if (!(isUnique(v) || miss(f, p, 'uniqueItems', {}))) return false
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

export const listBacklog = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.orgId
        if (!(a3 === undefined || $OrganisationId(a3, f, f && p + '/query/orgId'))) return false
        const a4 = a2.subchildIds
        if (a4 !== undefined) {
          if (Array.isArray(a4)) {
            if (!(a4.length >= 1 || miss(f, p + '/query/subchildIds', 'minItems', { limit: 1 }))) return false
            if (!(a4.length <= 100 || miss(f, p + '/query/subchildIds', 'maxItems', { limit: 100 }))) return false
            for (let i6 = 0; i6 < a4.length; i6++) {
              const a5 = a4[i6]
              if (!$TaxonomyId(a5, f, f && p + '/query/subchildIds/' + i6)) return false
            }
          } else if (!miss(f, p + '/query/subchildIds', 'type', { type: 'array' })) return false
        }
        const a7 = a2.from
        if (!(a7 === undefined || $Date(a7, f, f && p + '/query/from'))) return false
        const a8 = a2.until
        if (!(a8 === undefined || $Date(a8, f, f && p + '/query/until'))) return false
        const a9 = a2.limit
        if (!(a9 === undefined || (Number.isInteger(a9) ? (a9 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a9 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a10 = a2.cursor
        if (!(a10 === undefined || (typeof a10 === 'string' ? (a10.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a10.length <= 512 || codePoints(a10) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a10) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a11 = v.headers
    if (!(a11 === undefined || isObject(a11) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a12 = v.cookies
    if (!(a12 === undefined || isObject(a12) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const listActivity = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.itemId
        if (!(a3 !== undefined ? $Uuid(a3, f, f && p + '/query/itemId') : miss(f, p + '/query', 'required', { missingProperty: 'itemId' }))) return false
        const a4 = a2.limit
        if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a4 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a5 = a2.cursor
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const approveItem = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.itemId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/itemId') : miss(f, p + '/path', 'required', { missingProperty: 'itemId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['X-Reviewer']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a5.length <= 254 || codePoints(a5) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a5) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c8.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const rejectItem = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.itemId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/itemId') : miss(f, p + '/path', 'required', { missingProperty: 'itemId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['X-Reviewer']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a5.length <= 254 || codePoints(a5) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a5) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c8.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a8 = v.body
    if (!(a8 !== undefined ? $Rejection(a8, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const reverseItem = rejectItem

export const createDecisions = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['X-Reviewer']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (codePoints(a4) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a4.length <= 254 || codePoints(a4) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a4) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a5 = a3['Idempotency-Key']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c10.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $DecisionBatch(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listOrganisations = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.search
        if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/query/search', 'minLength', { limit: 1 })) && (a3.length <= 100 || codePoints(a3) <= 100 || miss(f, p + '/query/search', 'maxLength', { limit: 100 })) : miss(f, p + '/query/search', 'type', { type: 'string' })))) return false
        const a4 = a2.limit
        if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a4 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a5 = a2.cursor
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const createOrganisation = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['X-Reviewer']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (codePoints(a4) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a4.length <= 254 || codePoints(a4) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a4) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a5 = a3['Idempotency-Key']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c10.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $OrganisationSubmission(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const updateOrganisation = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.orgId
        if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/path/orgId') : miss(f, p + '/path', 'required', { missingProperty: 'orgId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['X-Reviewer']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a5.length <= 254 || codePoints(a5) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a5) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c8.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a8 = v.body
    if (!(a8 !== undefined ? $OrganisationPatch(a8, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const updateOrganisation$1 = updateOrganisation

export const listOrganisationSettings = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.orgId
        if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/path/orgId') : miss(f, p + '/path', 'required', { missingProperty: 'orgId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.limit
        if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a4 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a5 = a3.cursor
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_4)

export const putOrganisationSetting = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.orgId
        if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/path/orgId') : miss(f, p + '/path', 'required', { missingProperty: 'orgId' }))) return false
        const a3 = a1.key
        if (!(a3 !== undefined ? $SettingKey(a3, f, f && p + '/path/key') : miss(f, p + '/path', 'required', { missingProperty: 'key' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a4 = v.query
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a5 = v.headers
    if (a5 !== undefined) {
      if (isObject(a5)) {
        const a6 = a5['X-Reviewer']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (codePoints(a6) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a6.length <= 254 || codePoints(a6) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a6) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a7 = a5['If-Match']
        if (!(a7 === undefined || (typeof a7 === 'string' ? (a7.length <= 80 || codePoints(a7) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c8.test(a7) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a8 = v.cookies
    if (!(a8 === undefined || isObject(a8) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a9 = v.body
    if (!(a9 !== undefined ? $SettingItem(a9, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const deleteOrganisationSetting = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.orgId
        if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/path/orgId') : miss(f, p + '/path', 'required', { missingProperty: 'orgId' }))) return false
        const a3 = a1.key
        if (!(a3 !== undefined ? $SettingKey(a3, f, f && p + '/path/key') : miss(f, p + '/path', 'required', { missingProperty: 'key' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a4 = v.query
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a5 = v.headers
    if (a5 !== undefined) {
      if (isObject(a5)) {
        const a6 = a5['X-Reviewer']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (codePoints(a6) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a6.length <= 254 || codePoints(a6) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a6) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a7 = a5['If-Match']
        if (!(a7 === undefined || (typeof a7 === 'string' ? (a7.length <= 80 || codePoints(a7) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c8.test(a7) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a8 = v.cookies
    if (!(a8 === undefined || isObject(a8) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listFactorEditions = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.limit
        if (!(a3 === undefined || (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a3 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a4 = a2.cursor
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a4.length <= 512 || codePoints(a4) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a4) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a5 = v.headers
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const getFactorCoverage = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.edition
        if (!(a3 !== undefined ? $EditionYear(a3, f, f && p + '/query/edition') : miss(f, p + '/query', 'required', { missingProperty: 'edition' }))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a4 = v.headers
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listRecalculations = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.orgId
        if (!(a3 === undefined || $OrganisationId(a3, f, f && p + '/query/orgId'))) return false
        const a4 = a2.limit
        if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a4 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a5 = a2.cursor
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const createRecalculation = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['X-Reviewer']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (codePoints(a4) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a4.length <= 254 || codePoints(a4) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a4) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
        const a5 = a3['Idempotency-Key']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c10.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $RecalculationSubmission(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getRecalculation = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.recalculationId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/recalculationId') : miss(f, p + '/path', 'required', { missingProperty: 'recalculationId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.limit
        if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a4 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a5 = a3.cursor
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_4)

export const listDeadLetters = listRecalculations

export const redriveDeadLetter = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.jobId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/jobId') : miss(f, p + '/path', 'required', { missingProperty: 'jobId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['X-Reviewer']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/X-Reviewer', 'minLength', { limit: 3 })) && (a5.length <= 254 || codePoints(a5) <= 254 || miss(f, p + '/headers/X-Reviewer', 'maxLength', { limit: 254 })) && (c7(a5) || miss(f, p + '/headers/X-Reviewer', 'format', { format: 'email' })) : miss(f, p + '/headers/X-Reviewer', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listAudit = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.orgId
        if (!(a3 === undefined || $OrganisationId(a3, f, f && p + '/query/orgId'))) return false
        const a4 = a2.subject
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/query/subject', 'minLength', { limit: 1 })) && (a4.length <= 100 || codePoints(a4) <= 100 || miss(f, p + '/query/subject', 'maxLength', { limit: 100 })) : miss(f, p + '/query/subject', 'type', { type: 'string' })))) return false
        const a5 = a2.limit
        if (!(a5 === undefined || (Number.isInteger(a5) ? (a5 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a5 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a6 = a2.cursor
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a6.length <= 512 || codePoints(a6) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a6) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a7 = v.headers
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a8 = v.cookies
    if (!(a8 === undefined || isObject(a8) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)
