// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, isUnique, miss, step, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c2 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c3 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c4 = formats['date']
const c5 = ["spend","average","distance"]
const c6 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c7 = ["draft","pending"]
const c8 = new Set(["subchildId","period","activity","calculationMethod","site","estimated","state"])
const c9 = new Set(["subchildId","activity","dryRun"])
const c10 = ["xlsx","csv"]
const c11 = formats['uuid']
const c12 = ["draft","pending","approved","rejected"]
const c13 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c14 = new RegExp('^"[A-Za-z0-9_.:-]+"$', 'u')
const c15 = ["spend","average","distance",null]

function $FormSubmission(v, f, p) {
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
    const a7 = v.state
    if (!(a7 === undefined || (typeof a7 === 'string' ? a7 === 'draft' || a7 === 'pending' || miss(f, p + '/state', 'enum', { allowedValues: c7 }) : miss(f, p + '/state', 'type', { type: 'string' })))) return false
    for (const k8 in v) {
      if (!(k8 === 'subchildId' || k8 === 'period' || k8 === 'activity' || k8 === 'calculationMethod' || k8 === 'site' || k8 === 'estimated' || k8 === 'state')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k8 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$' })) && (c4(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $ActivityInput(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!(Number.isFinite(a2) ? Number.isFinite(a2) || miss(f, p + '/' + step(k1), 'type', { type: 'number' }) : (typeof a2 === 'string' ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/' + step(k1), 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/' + step(k1), 'maxLength', { limit: 200 })) : miss(f, p + '/' + step(k1), 'type', { type: 'string' })) : (typeof a2 === 'boolean' ? typeof a2 === 'boolean' || miss(f, p + '/' + step(k1), 'type', { type: 'boolean' }) : (isObject(a2) ? $AmountWithUnit(a2, f, f && p + '/' + step(k1)) : miss(f, p + '/' + step(k1), 'type', { type: ["number","string","boolean","object"] })))))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AmountWithUnit(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? (Number.isFinite(a1) || typeof a1 === 'string' ? typeof a1 !== 'string' || (a1.length >= 1 || miss(f, p + '/value', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/value', 'maxLength', { limit: 64 })) : miss(f, p + '/value', 'type', { type: ['number', 'string'] })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.unit
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a2.length <= 40 || codePoints(a2) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) : miss(f, p + '/unit', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'value' || k3 === 'unit')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CalculationMethod(v, f, p) {
  return typeof v === 'string' ? v === 'spend' || v === 'average' || v === 'distance' || miss(f, p, 'enum', { allowedValues: c5 }) : miss(f, p, 'type', { type: 'string' })
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$' })) : miss(f, p, 'type', { type: 'string' })
}

function $fill_FormSubmission(v) {
  if (isObject(v)) {
    if (v.estimated === undefined) v.estimated = false
    if (v.state === undefined) v.state = 'pending'
  }
}

function $applyDefaults(v) {
  if (isObject(v)) {
    const a11 = v.body
    if (a11 !== undefined) {
      $fill_FormSubmission(a11)
    }
  }
}

function $applyDefaults_2(v) {
  if (isObject(v)) {
    const a11 = v.body
    if (a11 !== undefined) {
      if (isObject(a11)) {
        if (a11.dryRun === undefined) a11.dryRun = false
      }
    }
  }
}

function $applyDefaults_3(v) {
  if (isObject(v)) {
    const a5 = v.query
    if (a5 !== undefined) {
      if (isObject(a5)) {
        if (a5.format === undefined) a5.format = 'xlsx'
      }
    }
  }
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c11(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $State(v, f, p) {
  return typeof v === 'string' ? v === 'draft' || v === 'pending' || v === 'approved' || v === 'rejected' || miss(f, p, 'enum', { allowedValues: c12 }) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults_4(v) {
  if (isObject(v)) {
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        if (a3.limit === undefined) a3.limit = 20
      }
    }
  }
}

function $ItemPatch(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.period
    if (!(a1 === undefined || $PeriodPatch(a1, f, f && p + '/period'))) return false
    const a2 = v.activity
    if (!(a2 === undefined || $ActivityPatch(a2, f, f && p + '/activity'))) return false
    const a3 = v.calculationMethod
    if (!(a3 === undefined || (typeof a3 === 'string' || a3 === null ? a3 === 'spend' || a3 === 'average' || a3 === 'distance' || a3 === null || miss(f, p + '/calculationMethod', 'enum', { allowedValues: c15 }) : miss(f, p + '/calculationMethod', 'type', { type: ['string', 'null'] })))) return false
    const a4 = v.site
    if (!(a4 === undefined || (typeof a4 === 'string' || a4 === null ? typeof a4 !== 'string' || (a4.length >= 1 || miss(f, p + '/site', 'minLength', { limit: 1 })) && (a4.length <= 100 || codePoints(a4) <= 100 || miss(f, p + '/site', 'maxLength', { limit: 100 })) && (c6.test(a4) || miss(f, p + '/site', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$' })) : miss(f, p + '/site', 'type', { type: ['string', 'null'] })))) return false
    const a5 = v.estimated
    if (!(a5 === undefined || typeof a5 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    const a6 = v.state
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6 === 'draft' || a6 === 'pending' || miss(f, p + '/state', 'enum', { allowedValues: c7 }) : miss(f, p + '/state', 'type', { type: 'string' })))) return false
    for (const k7 in v) {
      if (!(k7 === 'period' || k7 === 'activity' || k7 === 'calculationMethod' || k7 === 'site' || k7 === 'estimated' || k7 === 'state')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k7 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PeriodPatch(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.from
    if (!(a1 === undefined || $Date(a1, f, f && p + '/from'))) return false
    const a2 = v.until
    if (!(a2 === undefined || $Date(a2, f, f && p + '/until'))) return false
    for (const k3 in v) {
      if (!(k3 === 'from' || k3 === 'until')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ActivityPatch(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!(Number.isFinite(a2) || a2 === null ? Number.isFinite(a2) || a2 === null || miss(f, p + '/' + step(k1), 'type', { type: ['number', 'null'] }) : (typeof a2 === 'string' ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/' + step(k1), 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/' + step(k1), 'maxLength', { limit: 200 })) : miss(f, p + '/' + step(k1), 'type', { type: 'string' })) : (typeof a2 === 'boolean' ? typeof a2 === 'boolean' || miss(f, p + '/' + step(k1), 'type', { type: 'boolean' }) : (isObject(a2) ? $AmountWithUnit(a2, f, f && p + '/' + step(k1)) : miss(f, p + '/' + step(k1), 'type', { type: ["number","null","string","boolean","object"] })))))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
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

export const createForm = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a6 = v.body
    if (!(a6 !== undefined ? $FormSubmission(a6, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const createTemplateUpload = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a6 = v.body
    if (a6 !== undefined) {
      if (isObject(a6)) {
        const a7 = a6.subchildId
        if (!(a7 !== undefined ? $TaxonomyId(a7, f, f && p + '/body/subchildId') : miss(f, p + '/body', 'required', { missingProperty: 'subchildId' }))) return false
        if (!(a6.activity !== undefined || miss(f, p + '/body', 'required', { missingProperty: 'activity' }))) return false
        const a9 = a6.dryRun
        if (!(a9 === undefined || typeof a9 === 'boolean' || miss(f, p + '/body/dryRun', 'type', { type: 'boolean' }))) return false
        for (const k10 in a6) {
          if (!(k10 === 'subchildId' || k10 === 'activity' || k10 === 'dryRun')) {
            if (!miss(f, p + '/body', 'additionalProperties', { additionalProperty: k10 })) return false
          }
        }
      } else if (!miss(f, p + '/body', 'type', { type: 'object' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'body' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_2)

export const getTemplate = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.subchildId
        if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/path/subchildId') : miss(f, p + '/path', 'required', { missingProperty: 'subchildId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.format
        if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'xlsx' || a4 === 'csv' || miss(f, p + '/query/format', 'enum', { allowedValues: c10 }) : miss(f, p + '/query/format', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a5 = v.headers
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_3)

export const listItems = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.ids
        if (a3 !== undefined) {
          if (Array.isArray(a3)) {
            if (!(a3.length >= 1 || miss(f, p + '/query/ids', 'minItems', { limit: 1 }))) return false
            if (!(a3.length <= 100 || miss(f, p + '/query/ids', 'maxItems', { limit: 100 }))) return false
            for (let i5 = 0; i5 < a3.length; i5++) {
              const a4 = a3[i5]
              if (!$Uuid(a4, f, f && p + '/query/ids/' + i5)) return false
            }
          } else if (!miss(f, p + '/query/ids', 'type', { type: 'array' })) return false
        }
        const a6 = a2.from
        if (!(a6 === undefined || $Date(a6, f, f && p + '/query/from'))) return false
        const a7 = a2.until
        if (!(a7 === undefined || $Date(a7, f, f && p + '/query/until'))) return false
        const a8 = a2.subchildIds
        if (a8 !== undefined) {
          if (Array.isArray(a8)) {
            if (!(a8.length >= 1 || miss(f, p + '/query/subchildIds', 'minItems', { limit: 1 }))) return false
            if (!(a8.length <= 100 || miss(f, p + '/query/subchildIds', 'maxItems', { limit: 100 }))) return false
            for (let i10 = 0; i10 < a8.length; i10++) {
              const a9 = a8[i10]
              if (!$TaxonomyId(a9, f, f && p + '/query/subchildIds/' + i10)) return false
            }
          } else if (!miss(f, p + '/query/subchildIds', 'type', { type: 'array' })) return false
        }
        const a11 = a2.states
        if (a11 !== undefined) {
          if (Array.isArray(a11)) {
            if (!(a11.length >= 1 || miss(f, p + '/query/states', 'minItems', { limit: 1 }))) return false
            if (!(a11.length <= 4 || miss(f, p + '/query/states', 'maxItems', { limit: 4 }))) return false
            for (let i13 = 0; i13 < a11.length; i13++) {
              const a12 = a11[i13]
              if (!$State(a12, f, f && p + '/query/states/' + i13)) return false
            }
            if (!(isUnique(a11) || miss(f, p + '/query/states', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/states', 'type', { type: 'array' })) return false
        }
        const a14 = a2.limit
        if (!(a14 === undefined || (Number.isInteger(a14) ? (a14 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a14 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a15 = a2.cursor
        if (!(a15 === undefined || (typeof a15 === 'string' ? (a15.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a15.length <= 512 || codePoints(a15) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c13.test(a15) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a16 = v.headers
    if (!(a16 === undefined || isObject(a16) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a17 = v.cookies
    if (!(a17 === undefined || isObject(a17) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_4)

export const getItem = /* @__PURE__ */ validator(function (v, f, p) {
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
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const deleteItem = /* @__PURE__ */ validator(function (v, f, p) {
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
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c14.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const updateItem = /* @__PURE__ */ validator(function (v, f, p) {
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
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c14.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $ItemPatch(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const updateItem$1 = /* @__PURE__ */ validator(function (v, f, p) {
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
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (codePoints(a5) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c14.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $ItemPatch(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listItemActivity = /* @__PURE__ */ validator(function (v, f, p) {
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
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c13.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_5)

export const submitItem = /* @__PURE__ */ validator(function (v, f, p) {
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
        const a5 = a4['Idempotency-Key']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (codePoints(a6) >= 3 || miss(f, p + '/headers/If-Match', 'minLength', { limit: 3 })) && (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c14.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getTaxonomy = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a4 = v.cookies
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})
