// From openapi/report.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, isUnique, miss, step, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c2 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c3 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c4 = formats['date']
const c5 = ["daily","weekly","monthly","quarterly","yearly"]
const c6 = formats['uuid']
const c7 = ["xlsx","csv","pdf"]

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

function $CreateReportRequest(v, f, p) {
  if (isObject(v)) {
    const a1 = v.coverage
    if (!(a1 === undefined || $Coverage(a1, f, f && p + '/coverage'))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.aggregate
    if (!(a3 !== undefined ? $DateAggregation(a3, f, f && p + '/aggregate') : miss(f, p, 'required', { missingProperty: 'aggregate' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'coverage' || k4 === 'period' || k4 === 'aggregate')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
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
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c4(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $DateAggregation(v, f, p) {
  return typeof v === 'string' ? v === 'daily' || v === 'weekly' || v === 'monthly' || v === 'quarterly' || v === 'yearly' || miss(f, p, 'enum', { allowedValues: c5 }) : miss(f, p, 'type', { type: 'string' })
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c6(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $settle_2(v) {
  if (isObject(v)) {
    const a5 = v.query
    if (a5 !== undefined) {
      if (isObject(a5)) {
        if (a5.format === undefined) a5.format = 'xlsx'
      }
    }
  }
}

export const listReports = /* @__PURE__ */ validator(function (v, f, p) {
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

export const createReport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || (isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' })))) return false
    const a2 = v.query
    if (!(a2 === undefined || (isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' })))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c2.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || (isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
    const a6 = v.body
    if (!(a6 !== undefined ? $CreateReportRequest(a6, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getReport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.reportId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/reportId') : miss(f, p + '/path', 'required', { missingProperty: 'reportId' }))) return false
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

export const getReportFile = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.reportId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/reportId') : miss(f, p + '/path', 'required', { missingProperty: 'reportId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.format
        if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'xlsx' || a4 === 'csv' || a4 === 'pdf' || miss(f, p + '/query/format', 'enum', { allowedValues: c7 }) : miss(f, p + '/query/format', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a5 = v.headers
    if (!(a5 === undefined || (isObject(a5) || miss(f, p + '/headers', 'type', { type: 'object' })))) return false
    const a6 = v.cookies
    if (!(a6 === undefined || (isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $settle_2)
