// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, miss, validator } from '@tomorro/runtime/validator'

const c1 = formats['uuid']
const c2 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c3 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c4 = formats['date']
const c5 = ["spend","average","distance"]
const c6 = ["estimated","refused"]
const c7 = ["estimated"]
const c8 = ["scope-1","scope-2","scope-3","outside-of-scopes"]
const c9 = ["location","market","none"]
const c10 = new RegExp('^[a-z0-9_]+([.][a-z0-9_]+)*$', 'u')
const c11 = ["AR4","AR5","AR6"]
const c12 = new RegExp('^[a-z0-9_]+$', 'u')
const c13 = ["refused"]
const c14 = new RegExp('^urn:tomorro:[a-z-]+$', 'u')
const c15 = ["body","path","query","header","cookie"]
const c16 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c17 = formats['date-time']
const c18 = ["queued","active","completed","failed"]

function $ListCalculationsResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CalculationItem(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.totals
    if (!(a4 !== undefined ? $CalculationTotals(a4, f, f && p + '/totals') : miss(f, p, 'required', { missingProperty: 'totals' }))) return false
    const a5 = v.nextCursor
    if (!(a5 !== undefined ? $NextCursor(a5, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CalculationItem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 === undefined || $Uuid(a1, f, f && p + '/id'))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a3 = v.date
    if (!(a3 !== undefined ? $Date(a3, f, f && p + '/date') : miss(f, p, 'required', { missingProperty: 'date' }))) return false
    const a4 = v.emissions
    if (!(a4 !== undefined ? $EmissionsTotal(a4, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a5 = v.market
    if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/market') : miss(f, p, 'required', { missingProperty: 'market' }))) return false
    const a6 = v.scope1
    if (!(a6 !== undefined ? $EmissionsTotal(a6, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a7 = v.scope2Location
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a8 = v.scope2Market
    if (!(a8 !== undefined ? $EmissionsTotal(a8, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a9 = v.scope3
    if (!(a9 !== undefined ? $EmissionsTotal(a9, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a10 = v.outsideOfScopes
    if (!(a10 !== undefined ? $EmissionsTotal(a10, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
    const a11 = v.calculationMethod
    if (!(a11 === undefined || $CalculationMethod(a11, f, f && p + '/calculationMethod'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c1(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
}

function $Date(v, f, p) {
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c4(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $EmissionsTotal(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $CalculationMethod(v, f, p) {
  return typeof v === 'string' ? v === 'spend' || v === 'average' || v === 'distance' || miss(f, p, 'enum', { allowedValues: c5 }) : miss(f, p, 'type', { type: 'string' })
}

function $CalculationTotals(v, f, p) {
  if (isObject(v)) {
    const a1 = v.emissions
    if (!(a1 !== undefined ? $EmissionsTotal(a1, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a2 = v.market
    if (!(a2 !== undefined ? $EmissionsTotal(a2, f, f && p + '/market') : miss(f, p, 'required', { missingProperty: 'market' }))) return false
    const a3 = v.scope1
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a4 = v.scope2Location
    if (!(a4 !== undefined ? $EmissionsTotal(a4, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a5 = v.scope2Market
    if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a6 = v.scope3
    if (!(a6 !== undefined ? $EmissionsTotal(a6, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a7 = v.outsideOfScopes
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $CreateCalculationResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.jobId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/jobId') : miss(f, p, 'required', { missingProperty: 'jobId' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CreateEstimatesResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.results
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length >= 1 || miss(f, p + '/results', 'minItems', { limit: 1 }))) return false
        if (!(a1.length <= 100 || miss(f, p + '/results', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$EstimateResult(a2, f, f && p + '/results/' + i3)) return false
        }
      } else if (!miss(f, p + '/results', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'results' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EstimateResult(v, f, p) {
  if (isObject(v)) switch (v.outcome) {
    case 'estimated':
    {
      if (!$EstimateDone(v, f, p)) return false
      break
    }
    case 'refused':
    {
      if (!$EstimateRefused(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'outcome' })) return false
    break
    default:
    if (!miss(f, p + '/outcome', 'enum', { allowedValues: c6 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EstimateDone(v, f, p) {
  if (isObject(v)) {
    const a1 = v.outcome
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'estimated' || miss(f, p + '/outcome', 'enum', { allowedValues: c7 }) : miss(f, p + '/outcome', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'outcome' }))) return false
    const a2 = v.emissions
    if (!(a2 !== undefined ? $EmissionsTotal(a2, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a3 = v.lines
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 100 || miss(f, p + '/lines', 'maxItems', { limit: 100 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$EstimateLine(a4, f, f && p + '/lines/' + i5)) return false
        }
      } else if (!miss(f, p + '/lines', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'lines' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EstimateLine(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.scope
    if (!(a3 !== undefined ? $GhgScope(a3, f, f && p + '/scope') : miss(f, p, 'required', { missingProperty: 'scope' }))) return false
    const a4 = v.category
    if (!(a4 !== undefined ? $GhgCategory(a4, f, f && p + '/category') : miss(f, p, 'required', { missingProperty: 'category' }))) return false
    const a5 = v.basis
    if (!(a5 !== undefined ? $Basis(a5, f, f && p + '/basis') : miss(f, p, 'required', { missingProperty: 'basis' }))) return false
    const a6 = v.input
    if (!(a6 !== undefined ? $LineInput(a6, f, f && p + '/input') : miss(f, p, 'required', { missingProperty: 'input' }))) return false
    const a7 = v.quantity
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/quantity') : miss(f, p, 'required', { missingProperty: 'quantity' }))) return false
    const a8 = v.unit
    if (!(a8 !== undefined ? $FactorUnit(a8, f, f && p + '/unit') : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    const a9 = v.factor
    if (!(a9 !== undefined ? $LineFactor(a9, f, f && p + '/factor') : miss(f, p, 'required', { missingProperty: 'factor' }))) return false
    const a10 = v.method
    if (!(a10 !== undefined ? $CalculationMethod(a10, f, f && p + '/method') : miss(f, p, 'required', { missingProperty: 'method' }))) return false
    const a11 = v.emissions
    if (!(a11 !== undefined ? $EmissionsTotal(a11, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a12 = v.gases
    if (!(a12 === undefined || $Gases(a12, f, f && p + '/gases'))) return false
    const a13 = v.grade
    if (!(a13 !== undefined ? $DataQualityGrade(a13, f, f && p + '/grade') : miss(f, p, 'required', { missingProperty: 'grade' }))) return false
    const a14 = v.notices
    if (!(a14 !== undefined ? $Notices(a14, f, f && p + '/notices') : miss(f, p, 'required', { missingProperty: 'notices' }))) return false
    const a15 = v.formulaVersion
    if (!(a15 !== undefined ? $FormulaVersion(a15, f, f && p + '/formulaVersion') : miss(f, p, 'required', { missingProperty: 'formulaVersion' }))) return false
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

function $GhgScope(v, f, p) {
  return typeof v === 'string' ? v === 'scope-1' || v === 'scope-2' || v === 'scope-3' || v === 'outside-of-scopes' || miss(f, p, 'enum', { allowedValues: c8 }) : miss(f, p, 'type', { type: 'string' })
}

function $GhgCategory(v, f, p) {
  return Number.isInteger(v) || v === null ? typeof v !== 'number' || (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 15 || miss(f, p, 'maximum', { limit: 15 })) : miss(f, p, 'type', { type: ['integer', 'null'] })
}

function $Basis(v, f, p) {
  return typeof v === 'string' ? v === 'location' || v === 'market' || v === 'none' || miss(f, p, 'enum', { allowedValues: c9 }) : miss(f, p, 'type', { type: 'string' })
}

function $LineInput(v, f, p) {
  if (isObject(v)) {
    const a1 = v.quantity
    if (!(a1 !== undefined ? $EmissionsTotal(a1, f, f && p + '/quantity') : miss(f, p, 'required', { missingProperty: 'quantity' }))) return false
    const a2 = v.unit
    if (!(a2 !== undefined ? $FactorUnit(a2, f, f && p + '/unit') : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    const a3 = v.gbpPerUnit
    if (!(a3 === undefined || $LinePrice(a3, f, f && p + '/gbpPerUnit'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorUnit(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 40 || codePoints(v) <= 40 || miss(f, p, 'maxLength', { limit: 40 })) : miss(f, p, 'type', { type: 'string' })
}

function $LinePrice(v, f, p) {
  return Number.isFinite(v) ? (v <= 1000000 || miss(f, p, 'maximum', { limit: 1000000 })) && (v > 0 || miss(f, p, 'exclusiveMinimum', { limit: 0 })) : miss(f, p, 'type', { type: 'number' })
}

function $LineFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? $FactorKey(a1, f, f && p + '/key') : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.source
    if (!(a2 !== undefined ? $FactorSource(a2, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a3 = v.edition
    if (!(a3 !== undefined ? $EditionYear(a3, f, f && p + '/edition') : miss(f, p, 'required', { missingProperty: 'edition' }))) return false
    const a4 = v.kgCo2e
    if (!(a4 !== undefined ? $FactorValue(a4, f, f && p + '/kgCo2e') : miss(f, p, 'required', { missingProperty: 'kgCo2e' }))) return false
    const a5 = v.gwp
    if (!(a5 === undefined || $GwpSet(a5, f, f && p + '/gwp'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorKey(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 120 || codePoints(v) <= 120 || miss(f, p, 'maxLength', { limit: 120 })) && (c10.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9_]+([.][a-z0-9_]+)*$', message: 'the key of a factor, such as electricity.uk.generation.kwh' })) : miss(f, p, 'type', { type: 'string' })
}

function $FactorSource(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $EditionYear(v, f, p) {
  return Number.isInteger(v) ? (v >= 1990 || miss(f, p, 'minimum', { limit: 1990 })) && (v <= 2100 || miss(f, p, 'maximum', { limit: 2100 })) : miss(f, p, 'type', { type: 'integer' })
}

function $FactorValue(v, f, p) {
  return Number.isFinite(v) ? (v >= -1000000 || miss(f, p, 'minimum', { limit: -1000000 })) && (v <= 1000000 || miss(f, p, 'maximum', { limit: 1000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $GwpSet(v, f, p) {
  return typeof v === 'string' ? v === 'AR4' || v === 'AR5' || v === 'AR6' || miss(f, p, 'enum', { allowedValues: c11 }) : miss(f, p, 'type', { type: 'string' })
}

function $Gases(v, f, p) {
  if (isObject(v)) {
    const a1 = v.co2
    if (!(a1 === undefined || $EmissionsTotal(a1, f, f && p + '/co2'))) return false
    const a2 = v.ch4
    if (!(a2 === undefined || $EmissionsTotal(a2, f, f && p + '/ch4'))) return false
    const a3 = v.n2o
    if (!(a3 === undefined || $EmissionsTotal(a3, f, f && p + '/n2o'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DataQualityGrade(v, f, p) {
  return Number.isInteger(v) ? (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 5 || miss(f, p, 'maximum', { limit: 5 })) : miss(f, p, 'type', { type: 'integer' })
}

function $Notices(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 20 || miss(f, p, 'maxItems', { limit: 20 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!(typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/' + i2, 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/' + i2, 'maxLength', { limit: 60 })) && (c12.test(a1) || miss(f, p + '/' + i2, 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/' + i2, 'type', { type: 'string' }))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $FormulaVersion(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 20 || codePoints(v) <= 20 || miss(f, p, 'maxLength', { limit: 20 })) : miss(f, p, 'type', { type: 'string' })
}

function $EstimateRefused(v, f, p) {
  if (isObject(v)) {
    const a1 = v.outcome
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'refused' || miss(f, p + '/outcome', 'enum', { allowedValues: c13 }) : miss(f, p + '/outcome', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'outcome' }))) return false
    const a2 = v.problem
    if (!(a2 !== undefined ? $Problem(a2, f, f && p + '/problem') : miss(f, p, 'required', { missingProperty: 'problem' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Problem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length <= 100 || codePoints(a1) <= 100 || miss(f, p + '/type', 'maxLength', { limit: 100 })) && (c14.test(a1) || miss(f, p + '/type', 'pattern', { pattern: '^urn:tomorro:[a-z-]+$' })) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a2 = v.title
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 }) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a3 = v.status
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 400 || miss(f, p + '/status', 'minimum', { limit: 400 })) && (a3 <= 599 || miss(f, p + '/status', 'maximum', { limit: 599 })) : miss(f, p + '/status', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'status' }))) return false
    const a4 = v.detail
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4.length <= 2000 || codePoints(a4) <= 2000 || miss(f, p + '/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/detail', 'type', { type: 'string' })))) return false
    const a5 = v.requestId
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 100 || codePoints(a5) <= 100 || miss(f, p + '/requestId', 'maxLength', { limit: 100 }) : miss(f, p + '/requestId', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'requestId' }))) return false
    const a6 = v.state
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6.length <= 40 || codePoints(a6) <= 40 || miss(f, p + '/state', 'maxLength', { limit: 40 }) : miss(f, p + '/state', 'type', { type: 'string' })))) return false
    const a7 = v.errors
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 100 || miss(f, p + '/errors', 'maxItems', { limit: 100 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$Violation(a8, f, f && p + '/errors/' + i9)) return false
        }
      } else if (!miss(f, p + '/errors', 'type', { type: 'array' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Violation(v, f, p) {
  if (isObject(v)) {
    const a1 = v.in
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'body' || a1 === 'path' || a1 === 'query' || a1 === 'header' || a1 === 'cookie' || miss(f, p + '/in', 'enum', { allowedValues: c15 }) : miss(f, p + '/in', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'in' }))) return false
    const a2 = v.pointer
    if (!(a2 === undefined || (typeof a2 === 'string' ? a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/pointer', 'maxLength', { limit: 1000 }) : miss(f, p + '/pointer', 'type', { type: 'string' })))) return false
    const a3 = v.name
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3.length <= 200 || codePoints(a3) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 }) : miss(f, p + '/name', 'type', { type: 'string' })))) return false
    const a4 = v.code
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? a4.length <= 60 || codePoints(a4) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 }) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a5 = v.detail
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 500 || codePoints(a5) <= 500 || miss(f, p + '/detail', 'maxLength', { limit: 500 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
    const a6 = v.expected
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6.length <= 500 || codePoints(a6) <= 500 || miss(f, p + '/expected', 'maxLength', { limit: 500 }) : miss(f, p + '/expected', 'type', { type: 'string' })))) return false
    for (const k7 in v) {
      if (!(k7 === 'in' || k7 === 'pointer' || k7 === 'name' || k7 === 'code' || k7 === 'detail' || k7 === 'expected')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k7 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ListLinesResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$PeriodLine(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PeriodLine(v, f, p) {
  if (!$Line(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.itemId
    if (!(a1 === undefined || $Uuid(a1, f, f && p + '/itemId'))) return false
    const a2 = v.share
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= -60000000000 || miss(f, p + '/share', 'minimum', { limit: -60000000000 })) && (a2 <= 60000000000 || miss(f, p + '/share', 'maximum', { limit: 60000000000 })) : miss(f, p + '/share', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'share' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Line(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.site
    if (!(a4 === undefined || $Site(a4, f, f && p + '/site'))) return false
    const a5 = v.scope
    if (!(a5 !== undefined ? $GhgScope(a5, f, f && p + '/scope') : miss(f, p, 'required', { missingProperty: 'scope' }))) return false
    const a6 = v.category
    if (!(a6 !== undefined ? $GhgCategory(a6, f, f && p + '/category') : miss(f, p, 'required', { missingProperty: 'category' }))) return false
    const a7 = v.basis
    if (!(a7 !== undefined ? $Basis(a7, f, f && p + '/basis') : miss(f, p, 'required', { missingProperty: 'basis' }))) return false
    const a8 = v.input
    if (!(a8 !== undefined ? $LineInput(a8, f, f && p + '/input') : miss(f, p, 'required', { missingProperty: 'input' }))) return false
    const a9 = v.quantity
    if (!(a9 !== undefined ? $EmissionsTotal(a9, f, f && p + '/quantity') : miss(f, p, 'required', { missingProperty: 'quantity' }))) return false
    const a10 = v.unit
    if (!(a10 !== undefined ? $FactorUnit(a10, f, f && p + '/unit') : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    const a11 = v.factor
    if (!(a11 !== undefined ? $LineFactor(a11, f, f && p + '/factor') : miss(f, p, 'required', { missingProperty: 'factor' }))) return false
    const a12 = v.method
    if (!(a12 !== undefined ? $CalculationMethod(a12, f, f && p + '/method') : miss(f, p, 'required', { missingProperty: 'method' }))) return false
    const a13 = v.emissions
    if (!(a13 !== undefined ? $EmissionsTotal(a13, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a14 = v.gases
    if (!(a14 === undefined || $Gases(a14, f, f && p + '/gases'))) return false
    const a15 = v.grade
    if (!(a15 !== undefined ? $DataQualityGrade(a15, f, f && p + '/grade') : miss(f, p, 'required', { missingProperty: 'grade' }))) return false
    const a16 = v.notices
    if (!(a16 !== undefined ? $Notices(a16, f, f && p + '/notices') : miss(f, p, 'required', { missingProperty: 'notices' }))) return false
    const a17 = v.formulaVersion
    if (!(a17 !== undefined ? $FormulaVersion(a17, f, f && p + '/formulaVersion') : miss(f, p, 'required', { missingProperty: 'formulaVersion' }))) return false
    const a18 = v.reverses
    if (!(a18 === undefined || $Uuid(a18, f, f && p + '/reverses'))) return false
    const a19 = v.jobId
    if (!(a19 !== undefined ? $Uuid(a19, f, f && p + '/jobId') : miss(f, p, 'required', { missingProperty: 'jobId' }))) return false
    const a20 = v.createdAt
    if (!(a20 !== undefined ? $Timestamp(a20, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c16.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $Timestamp(v, f, p) {
  return typeof v === 'string' ? (v.length <= 35 || codePoints(v) <= 35 || miss(f, p, 'maxLength', { limit: 35 })) && (c17(v) || miss(f, p, 'format', { format: 'date-time' })) : miss(f, p, 'type', { type: 'string' })
}

function $ListItemLinesResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Line(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ListFactorsResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Factor(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
    const a5 = v.facets
    if (!(a5 !== undefined ? $FactorFacets(a5, f, f && p + '/facets') : miss(f, p, 'required', { missingProperty: 'facets' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Factor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? $FactorKey(a1, f, f && p + '/key') : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.source
    if (!(a2 !== undefined ? $FactorSource(a2, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a3 = v.edition
    if (!(a3 !== undefined ? $EditionYear(a3, f, f && p + '/edition') : miss(f, p, 'required', { missingProperty: 'edition' }))) return false
    const a4 = v.scope
    if (!(a4 !== undefined ? $GhgScope(a4, f, f && p + '/scope') : miss(f, p, 'required', { missingProperty: 'scope' }))) return false
    const a5 = v.category
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 200 || codePoints(a5) <= 200 || miss(f, p + '/category', 'maxLength', { limit: 200 }) : miss(f, p + '/category', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'category' }))) return false
    const a6 = v.activity
    if (!(a6 !== undefined ? (typeof a6 === 'string' ? a6.length <= 200 || codePoints(a6) <= 200 || miss(f, p + '/activity', 'maxLength', { limit: 200 }) : miss(f, p + '/activity', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'activity' }))) return false
    const a7 = v.unit
    if (!(a7 !== undefined ? $FactorUnit(a7, f, f && p + '/unit') : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    const a8 = v.kgCo2e
    if (!(a8 !== undefined ? $FactorValue(a8, f, f && p + '/kgCo2e') : miss(f, p, 'required', { missingProperty: 'kgCo2e' }))) return false
    const a9 = v.gases
    if (!(a9 === undefined || $Gases(a9, f, f && p + '/gases'))) return false
    const a10 = v.licence
    if (!(a10 !== undefined ? (typeof a10 === 'string' ? a10.length <= 100 || codePoints(a10) <= 100 || miss(f, p + '/licence', 'maxLength', { limit: 100 }) : miss(f, p + '/licence', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'licence' }))) return false
    const a11 = v.note
    if (!(a11 === undefined || (typeof a11 === 'string' ? a11.length <= 500 || codePoints(a11) <= 500 || miss(f, p + '/note', 'maxLength', { limit: 500 }) : miss(f, p + '/note', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorFacets(v, f, p) {
  if (isObject(v)) {
    const a1 = v.edition
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 111 || miss(f, p + '/edition', 'maxItems', { limit: 111 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$EditionFacet(a2, f, f && p + '/edition/' + i3)) return false
        }
      } else if (!miss(f, p + '/edition', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'edition' })) return false
    const a4 = v.scope
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 4 || miss(f, p + '/scope', 'maxItems', { limit: 4 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$ScopeFacet(a5, f, f && p + '/scope/' + i6)) return false
        }
      } else if (!miss(f, p + '/scope', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'scope' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EditionFacet(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? $EditionYear(a1, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.factors
    if (!(a2 !== undefined ? $FactorCount(a2, f, f && p + '/factors') : miss(f, p, 'required', { missingProperty: 'factors' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorCount(v, f, p) {
  return Number.isInteger(v) ? (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 1000000 || miss(f, p, 'maximum', { limit: 1000000 })) : miss(f, p, 'type', { type: 'integer' })
}

function $ScopeFacet(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? $GhgScope(a1, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.factors
    if (!(a2 !== undefined ? $FactorCount(a2, f, f && p + '/factors') : miss(f, p, 'required', { missingProperty: 'factors' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $GetJobResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $Job(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Job(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.state
    if (!(a2 !== undefined ? $JobState(a2, f, f && p + '/state') : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a3 = v.itemId
    if (!(a3 === undefined || $Uuid(a3, f, f && p + '/itemId'))) return false
    const a4 = v.requestedAt
    if (!(a4 !== undefined ? $Timestamp(a4, f, f && p + '/requestedAt') : miss(f, p, 'required', { missingProperty: 'requestedAt' }))) return false
    const a5 = v.finishedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/finishedAt'))) return false
    const a6 = v.problem
    if (!(a6 === undefined || $JobProblem(a6, f, f && p + '/problem'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $JobState(v, f, p) {
  return typeof v === 'string' ? v === 'queued' || v === 'active' || v === 'completed' || v === 'failed' || miss(f, p, 'enum', { allowedValues: c18 }) : miss(f, p, 'type', { type: 'string' })
}

function $JobProblem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/code', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 })) && (c12.test(a1) || miss(f, p + '/code', 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const listCalculations_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListCalculationsResponse(v, f, p)
})

export const createCalculation_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $CreateCalculationResponse(v, f, p)
})

export const createCalculation_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.Location
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 512 || codePoints(a1) <= 512 || miss(f, p + '/Location', 'maxLength', { limit: 512 }) : miss(f, p + '/Location', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'Location' }))) return false
    for (const k2 in v) {
      if (k2 !== 'Location') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const createEstimates_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $CreateEstimatesResponse(v, f, p)
})

export const listLines_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListLinesResponse(v, f, p)
})

export const listItemLines_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListItemLinesResponse(v, f, p)
})

export const listFactors_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListFactorsResponse(v, f, p)
})

export const getJob_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $GetJobResponse(v, f, p)
})
