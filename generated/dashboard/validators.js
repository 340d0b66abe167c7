// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c2 = formats['date']
const c3 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c4 = ["daily","weekly","monthly","quarterly","yearly"]
const c5 = ["none","previous-period","previous-year","base-year"]
const c6 = new RegExp('^[^\\x00-\\x1F\\x7F]*$', 'u')
const c7 = ["include","exclude"]
const c8 = ["location","market"]
const c9 = new RegExp('^[A-Za-z0-9_-]+$', 'u')

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
        if (a3.compare === undefined) a3.compare = 'none'
        if (a3.wtt === undefined) a3.wtt = 'include'
        if (a3.scope2 === undefined) a3.scope2 = 'location'
      }
    }
  }
}

function $applyDefaults_2(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

export const getDashboard = /* @__PURE__ */ validator(function (v, f, p) {
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
        const a7 = a2.compare
        if (!(a7 === undefined || (typeof a7 === 'string' ? a7 === 'none' || a7 === 'previous-period' || a7 === 'previous-year' || a7 === 'base-year' || miss(f, p + '/query/compare', 'enum', { allowedValues: c5 }) : miss(f, p + '/query/compare', 'type', { type: 'string' })))) return false
        const a8 = a2.site
        if (a8 !== undefined) {
          if (Array.isArray(a8)) {
            if (!(a8.length >= 1 || miss(f, p + '/query/site', 'minItems', { limit: 1 }))) return false
            if (!(a8.length <= 50 || miss(f, p + '/query/site', 'maxItems', { limit: 50 }))) return false
            for (let i10 = 0; i10 < a8.length; i10++) {
              const a9 = a8[i10]
              if (!(typeof a9 === 'string' ? (a9.length <= 100 || codePoints(a9) <= 100 || miss(f, p + '/query/site/' + i10, 'maxLength', { limit: 100 })) && (c6.test(a9) || miss(f, p + '/query/site/' + i10, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]*$', message: 'text on one line, without control characters' })) : miss(f, p + '/query/site/' + i10, 'type', { type: 'string' }))) return false
            }
            if (!(isUnique(a8) || miss(f, p + '/query/site', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/site', 'type', { type: 'array' })) return false
        }
        const a11 = a2.wtt
        if (!(a11 === undefined || (typeof a11 === 'string' ? a11 === 'include' || a11 === 'exclude' || miss(f, p + '/query/wtt', 'enum', { allowedValues: c7 }) : miss(f, p + '/query/wtt', 'type', { type: 'string' })))) return false
        const a12 = a2.scope2
        if (!(a12 === undefined || (typeof a12 === 'string' ? a12 === 'location' || a12 === 'market' || miss(f, p + '/query/scope2', 'enum', { allowedValues: c8 }) : miss(f, p + '/query/scope2', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a13 = v.headers
    if (!(a13 === undefined || isObject(a13) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a14 = v.cookies
    if (!(a14 === undefined || isObject(a14) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const listMonths = /* @__PURE__ */ validator(function (v, f, p) {
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
              if (!(typeof a7 === 'string' ? (a7.length <= 100 || codePoints(a7) <= 100 || miss(f, p + '/query/site/' + i8, 'maxLength', { limit: 100 })) && (c6.test(a7) || miss(f, p + '/query/site/' + i8, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]*$', message: 'text on one line, without control characters' })) : miss(f, p + '/query/site/' + i8, 'type', { type: 'string' }))) return false
            }
            if (!(isUnique(a6) || miss(f, p + '/query/site', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/site', 'type', { type: 'array' })) return false
        }
        const a9 = a2.limit
        if (!(a9 === undefined || (Number.isInteger(a9) ? (a9 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a9 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a10 = a2.cursor
        if (!(a10 === undefined || (typeof a10 === 'string' ? (a10.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a10.length <= 512 || codePoints(a10) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c9.test(a10) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a11 = v.headers
    if (!(a11 === undefined || isObject(a11) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a12 = v.cookies
    if (!(a12 === undefined || isObject(a12) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_2)
