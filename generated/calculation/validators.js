// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c2 = formats['date']
const c3 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c4 = ["daily","weekly","monthly","quarterly","yearly"]
const c5 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c6 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c7 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c8 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c9 = ["spend","average","distance"]
const c10 = new Set(["subchildId","period","activity","calculationMethod","site","estimated"])
const c11 = new Set(["estimates"])
const c12 = new RegExp('^[^\\x00-\\x1F\\x7F]*$', 'u')
const c13 = ["scope-1","scope-2","scope-3","outside-of-scopes"]
const c14 = new RegExp('^[a-z0-9_]+([.][a-z0-9_]+)*$', 'u')
const c15 = ["include","exclude"]
const c16 = ["location","market"]
const c17 = formats['uuid']

function $Date(v, f, p) {
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c1.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c2(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $Coverage(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length >= 1 || miss(f, p, 'minItems', { limit: 1 }))) return false
    if (!(v.length <= 150 || miss(f, p, 'maxItems', { limit: 150 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$TaxonomyId(a1, f, f && p + '/' + i2)) return false
    }
    if (!(isUnique(v) || miss(f, p, 'uniqueItems', {}))) return false
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.aggregate === undefined) a3.aggregate = 'monthly'
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

function $CreateCalculationRequest(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.activity
    if (!(a3 !== undefined ? $ActivityInput(a3, f, f && p + '/activity') : miss(f, p, 'required', { missingProperty: 'activity' }))) return false
    const a4 = v.calculationMethod
    if (!(a4 === undefined || $CalculationMethod(a4, f, f && p + '/calculationMethod'))) return false
    const a5 = v.site
    if (!(a5 === undefined || $Site(a5, f, f && p + '/site'))) return false
    const a6 = v.estimated
    if (!(a6 === undefined || typeof a6 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    for (const k7 in v) {
      if (!(k7 === 'subchildId' || k7 === 'period' || k7 === 'activity' || k7 === 'calculationMethod' || k7 === 'site' || k7 === 'estimated')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k7 })) return false
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

function $ActivityInput(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!(Number.isFinite(a2) ? Number.isFinite(a2) || miss(f, p + '/' + pointerStep(k1), 'type', { type: 'number' }) : (typeof a2 === 'string' ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/' + pointerStep(k1), 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/' + pointerStep(k1), 'maxLength', { limit: 200 })) && (c8.test(a2) || miss(f, p + '/' + pointerStep(k1), 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/' + pointerStep(k1), 'type', { type: 'string' })) : (typeof a2 === 'boolean' ? typeof a2 === 'boolean' || miss(f, p + '/' + pointerStep(k1), 'type', { type: 'boolean' }) : (isObject(a2) ? $AmountWithUnit(a2, f, f && p + '/' + pointerStep(k1)) : miss(f, p + '/' + pointerStep(k1), 'type', { type: ["number","string","boolean","object"] })))))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AmountWithUnit(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? (Number.isFinite(a1) || typeof a1 === 'string' ? typeof a1 !== 'string' || (a1.length >= 1 || miss(f, p + '/value', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/value', 'maxLength', { limit: 64 })) && (c7.test(a1) || miss(f, p + '/value', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/value', 'type', { type: ['number', 'string'] })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.unit
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a2.length <= 40 || codePoints(a2) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) && (c7.test(a2) || miss(f, p + '/unit', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/unit', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'value' || k3 === 'unit')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CalculationMethod(v, f, p) {
  return typeof v === 'string' ? v === 'spend' || v === 'average' || v === 'distance' || miss(f, p, 'enum', { allowedValues: c9 }) : miss(f, p, 'type', { type: 'string' })
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c7.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $fill_CreateCalculationRequest(v) {
  if (isObject(v)) {
    if (v.estimated === undefined) v.estimated = false
  }
}

function $applyDefaults_2(v) {
  if (isObject(v)) {
    const a11 = v.body
    if (a11 !== undefined) {
      $fill_CreateCalculationRequest(a11)
    }
  }
}

function $CreateEstimatesRequest(v, f, p) {
  if (isObject(v)) {
    const a1 = v.estimates
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length >= 1 || miss(f, p + '/estimates', 'minItems', { limit: 1 }))) return false
        if (!(a1.length <= 100 || miss(f, p + '/estimates', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CreateCalculationRequest(a2, f, f && p + '/estimates/' + i3)) return false
        }
      } else if (!miss(f, p + '/estimates', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'estimates' })) return false
    for (const k4 in v) {
      if (k4 !== 'estimates') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $fill_CreateEstimatesRequest(v) {
  if (isObject(v)) {
    const a1 = v.estimates
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        for (let i2 = 0; i2 < a1.length; i2++) {
          const a3 = a1[i2]
          if (a3 !== undefined) {
            $fill_CreateCalculationRequest(a3)
          }
        }
      }
    }
  }
}

function $applyDefaults_3(v) {
  if (isObject(v)) {
    const a9 = v.body
    if (a9 !== undefined) {
      $fill_CreateEstimatesRequest(a9)
    }
  }
}

function $GhgScope(v, f, p) {
  return typeof v === 'string' ? v === 'scope-1' || v === 'scope-2' || v === 'scope-3' || v === 'outside-of-scopes' || miss(f, p, 'enum', { allowedValues: c13 }) : miss(f, p, 'type', { type: 'string' })
}

function $FactorKey(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 120 || codePoints(v) <= 120 || miss(f, p, 'maxLength', { limit: 120 })) && (c14.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9_]+([.][a-z0-9_]+)*$', message: 'the key of a factor, such as electricity.uk.generation.kwh' })) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults_4(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.wtt === undefined) a3.wtt = 'include'
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c17(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults_5(v) {
  if (isObject(v)) {
    const a5 = v.query
    if (a5 !== undefined) {
      if (isObject(a5)) {
        if (a5.limit === undefined) a5.limit = 20
      }
    }
  }
}

function $EditionYear(v, f, p) {
  return Number.isInteger(v) ? (v >= 1990 || miss(f, p, 'minimum', { limit: 1990 })) && (v <= 2100 || miss(f, p, 'maximum', { limit: 2100 })) : miss(f, p, 'type', { type: 'integer' })
}

function $applyDefaults_6(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

export const listCalculations = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.from
        if (!(a3 !== undefined ? $Date(a3, f, f && p + '/query/from') : miss(f, p + '/query', 'required', { missingProperty: 'from' }))) return false
        const a4 = a2.until
        if (!(a4 !== undefined ? $Date(a4, f, f && p + '/query/until') : miss(f, p + '/query', 'required', { missingProperty: 'until' }))) return false
        const a5 = a2.coverage
        if (!(a5 === undefined || $Coverage(a5, f, f && p + '/query/coverage'))) return false
        const a6 = a2.aggregate
        if (!(a6 === undefined || (typeof a6 === 'string' ? a6 === 'daily' || a6 === 'weekly' || a6 === 'monthly' || a6 === 'quarterly' || a6 === 'yearly' || miss(f, p + '/query/aggregate', 'enum', { allowedValues: c4 }) : miss(f, p + '/query/aggregate', 'type', { type: 'string' })))) return false
        const a7 = a2.limit
        if (!(a7 === undefined || (Number.isInteger(a7) ? (a7 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a7 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a8 = a2.cursor
        if (!(a8 === undefined || (typeof a8 === 'string' ? (a8.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a8.length <= 512 || codePoints(a8) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a8) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a9 = v.headers
    if (!(a9 === undefined || isObject(a9) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a10 = v.cookies
    if (!(a10 === undefined || isObject(a10) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const createCalculation = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c6.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a6 = v.body
    if (!(a6 !== undefined ? $CreateCalculationRequest(a6, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_2)

export const createEstimates = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a4 = v.cookies
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a5 = v.body
    if (!(a5 !== undefined ? $CreateEstimatesRequest(a5, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_3)

export const listLines = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.from
        if (!(a3 !== undefined ? $Date(a3, f, f && p + '/query/from') : miss(f, p + '/query', 'required', { missingProperty: 'from' }))) return false
        const a4 = a2.until
        if (!(a4 !== undefined ? $Date(a4, f, f && p + '/query/until') : miss(f, p + '/query', 'required', { missingProperty: 'until' }))) return false
        const a5 = a2.coverage
        if (!(a5 === undefined || $Coverage(a5, f, f && p + '/query/coverage'))) return false
        const a6 = a2.site
        if (a6 !== undefined) {
          if (Array.isArray(a6)) {
            if (!(a6.length >= 1 || miss(f, p + '/query/site', 'minItems', { limit: 1 }))) return false
            if (!(a6.length <= 50 || miss(f, p + '/query/site', 'maxItems', { limit: 50 }))) return false
            for (let i8 = 0; i8 < a6.length; i8++) {
              const a7 = a6[i8]
              if (!(typeof a7 === 'string' ? (a7.length <= 100 || codePoints(a7) <= 100 || miss(f, p + '/query/site/' + i8, 'maxLength', { limit: 100 })) && (c12.test(a7) || miss(f, p + '/query/site/' + i8, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]*$', message: 'text on one line, without control characters' })) : miss(f, p + '/query/site/' + i8, 'type', { type: 'string' }))) return false
            }
            if (!(isUnique(a6) || miss(f, p + '/query/site', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/site', 'type', { type: 'array' })) return false
        }
        const a9 = a2.scope
        if (a9 !== undefined) {
          if (Array.isArray(a9)) {
            if (!(a9.length >= 1 || miss(f, p + '/query/scope', 'minItems', { limit: 1 }))) return false
            if (!(a9.length <= 4 || miss(f, p + '/query/scope', 'maxItems', { limit: 4 }))) return false
            for (let i11 = 0; i11 < a9.length; i11++) {
              const a10 = a9[i11]
              if (!$GhgScope(a10, f, f && p + '/query/scope/' + i11)) return false
            }
            if (!(isUnique(a9) || miss(f, p + '/query/scope', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/scope', 'type', { type: 'array' })) return false
        }
        const a12 = a2.category
        if (!(a12 === undefined || (Number.isInteger(a12) ? (a12 >= 1 || miss(f, p + '/query/category', 'minimum', { limit: 1 })) && (a12 <= 15 || miss(f, p + '/query/category', 'maximum', { limit: 15 })) : miss(f, p + '/query/category', 'type', { type: 'integer' })))) return false
        const a13 = a2.factorKey
        if (!(a13 === undefined || $FactorKey(a13, f, f && p + '/query/factorKey'))) return false
        const a14 = a2.wtt
        if (!(a14 === undefined || (typeof a14 === 'string' ? a14 === 'include' || a14 === 'exclude' || miss(f, p + '/query/wtt', 'enum', { allowedValues: c15 }) : miss(f, p + '/query/wtt', 'type', { type: 'string' })))) return false
        const a15 = a2.scope2
        if (!(a15 === undefined || (typeof a15 === 'string' ? a15 === 'location' || a15 === 'market' || miss(f, p + '/query/scope2', 'enum', { allowedValues: c16 }) : miss(f, p + '/query/scope2', 'type', { type: 'string' })))) return false
        const a16 = a2.limit
        if (!(a16 === undefined || (Number.isInteger(a16) ? (a16 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a16 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a17 = a2.cursor
        if (!(a17 === undefined || (typeof a17 === 'string' ? (a17.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a17.length <= 512 || codePoints(a17) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c5.test(a17) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a18 = v.headers
    if (!(a18 === undefined || isObject(a18) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a19 = v.cookies
    if (!(a19 === undefined || isObject(a19) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_4)

export const listItemLines = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.itemId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/itemId') : miss(f, p + '/path', 'required', { missingProperty: 'itemId' }))) return false
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
}, $applyDefaults_5)

export const listFactors = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.search
        if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/query/search', 'minLength', { limit: 1 })) && (a3.length <= 100 || codePoints(a3) <= 100 || miss(f, p + '/query/search', 'maxLength', { limit: 100 })) && (c7.test(a3) || miss(f, p + '/query/search', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/query/search', 'type', { type: 'string' })))) return false
        const a4 = a2.keys
        if (a4 !== undefined) {
          if (Array.isArray(a4)) {
            if (!(a4.length >= 1 || miss(f, p + '/query/keys', 'minItems', { limit: 1 }))) return false
            if (!(a4.length <= 50 || miss(f, p + '/query/keys', 'maxItems', { limit: 50 }))) return false
            for (let i6 = 0; i6 < a4.length; i6++) {
              const a5 = a4[i6]
              if (!$FactorKey(a5, f, f && p + '/query/keys/' + i6)) return false
            }
            if (!(isUnique(a4) || miss(f, p + '/query/keys', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/keys', 'type', { type: 'array' })) return false
        }
        const a7 = a2.edition
        if (!(a7 === undefined || $EditionYear(a7, f, f && p + '/query/edition'))) return false
        const a8 = a2.scope
        if (!(a8 === undefined || $GhgScope(a8, f, f && p + '/query/scope'))) return false
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
}, $applyDefaults_6)

export const getJob = /* @__PURE__ */ validator(function (v, f, p) {
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
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})
