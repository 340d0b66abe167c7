// From openapi/report.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, isUnique, miss, step, validator } from '@tomorro/runtime/validator'

const c1 = formats['uuid']
const c2 = new RegExp('^org_[A-Za-z0-9]{8,64}$', 'u')
const c3 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c4 = formats['date']
const c5 = ["daily","weekly","monthly","quarterly","yearly"]
const c6 = ["queued","active","completed","failed"]
const c7 = new RegExp('^[a-z0-9_]+$', 'u')
const c8 = formats['date-time']

function $ListReportsReply(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$ReportRecord(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.orgId
    if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a3 = v.coverage
    if (!(a3 === undefined || $Coverage(a3, f, f && p + '/coverage'))) return false
    const a4 = v.period
    if (!(a4 !== undefined ? $Period(a4, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a5 = v.aggregate
    if (!(a5 !== undefined ? $DateAggregation(a5, f, f && p + '/aggregate') : miss(f, p, 'required', { missingProperty: 'aggregate' }))) return false
    const a6 = v.state
    if (!(a6 !== undefined ? $JobState(a6, f, f && p + '/state') : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a7 = v.objectId
    if (!(a7 === undefined || $ReportObjectId(a7, f, f && p + '/objectId'))) return false
    const a8 = v.problem
    if (!(a8 === undefined || $JobProblem(a8, f, f && p + '/problem'))) return false
    const a9 = v.createdAt
    if (!(a9 !== undefined ? $Timestamp(a9, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
    const a10 = v.updatedAt
    if (!(a10 !== undefined ? $Timestamp(a10, f, f && p + '/updatedAt') : miss(f, p, 'required', { missingProperty: 'updatedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c1(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $OrganisationId(v, f, p) {
  return typeof v === 'string' ? (v.length <= 68 || codePoints(v) <= 68 || miss(f, p, 'maxLength', { limit: 68 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^org_[A-Za-z0-9]{8,64}$' })) : miss(f, p, 'type', { type: 'string' })
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

function $JobState(v, f, p) {
  return typeof v === 'string' ? v === 'queued' || v === 'active' || v === 'completed' || v === 'failed' || miss(f, p, 'enum', { allowedValues: c6 }) : miss(f, p, 'type', { type: 'string' })
}

function $ReportObjectId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $JobProblem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/code', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 })) && (c7.test(a1) || miss(f, p + '/code', 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/code', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? typeof a2 === 'string' ? a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/detail', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Timestamp(v, f, p) {
  return typeof v === 'string' ? (v.length <= 35 || codePoints(v) <= 35 || miss(f, p, 'maxLength', { limit: 35 })) && (c8(v) || miss(f, p, 'format', { format: 'date-time' })) : miss(f, p, 'type', { type: 'string' })
}

function $NextCursor(v, f, p) {
  return (typeof v === 'string' || v === null) ? !(typeof v === 'string') || (v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 })) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $ReportReply(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $ReportRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportFile(v, f, p) {
  return typeof v === 'string' ? v.length <= 104857600 || codePoints(v) <= 104857600 || miss(f, p, 'maxLength', { limit: 104857600 }) : miss(f, p, 'type', { type: 'string' })
}

export const listReports_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListReportsReply(v, f, p)
})

export const createReport_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ReportReply(v, f, p)
})

export const createReport_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.Location
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1.length <= 512 || codePoints(a1) <= 512 || miss(f, p + '/Location', 'maxLength', { limit: 512 }) : miss(f, p + '/Location', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'Location' }))) return false
    for (const k2 in v) {
      if (k2 !== 'Location') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getReport_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ReportReply(v, f, p)
})

export const getReportFile_200_1 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ReportFile(v, f, p)
})

export const getReportFile_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v['Content-Disposition']
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/Content-Disposition', 'maxLength', { limit: 200 }) : miss(f, p + '/Content-Disposition', 'type', { type: 'string' })))) return false
    for (const k2 in v) {
      if (k2 !== 'Content-Disposition') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})
