// From openapi/report.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = formats['uuid']
const c2 = new RegExp('^org_[A-Za-z0-9]{8,64}$', 'u')
const c3 = ["activity","secr","inventory","carbon-reduction-plan"]
const c4 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c5 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c6 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c7 = formats['date']
const c8 = ["daily","weekly","monthly","quarterly","yearly"]
const c9 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c10 = ["limited","reasonable"]
const c11 = ["natural-gas","electricity","transport-fuel","employee-car-travel","scope-1","scope-2","upstream-transport","waste","business-travel","commuting","downstream-transport"]
const c12 = new Set(c11)
const c13 = ["queued","active","completed","failed"]
const c14 = ["xlsx","csv","pdf"]
const c15 = new RegExp('^[0-9a-f]{64}$', 'u')
const c16 = new RegExp('^[a-z0-9_]+$', 'u')
const c17 = formats['date-time']
const c18 = ["text","list","table","chart"]
const c19 = ["text"]
const c20 = ["list"]
const c21 = ["table"]
const c22 = new RegExp('^-?[0-9]+([.][0-9]+)?$', 'u')
const c23 = ["chart"]
const c24 = ["bars","stacked-columns","line"]
const c25 = ["none"]

function $ListReportsResponse(v, f, p) {
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
    const a3 = v.kind
    if (!(a3 !== undefined ? $ReportKind(a3, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a4 = v.title
    if (!(a4 !== undefined ? $ReportTitle(a4, f, f && p + '/title') : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a5 = v.coverage
    if (!(a5 === undefined || $Coverage(a5, f, f && p + '/coverage'))) return false
    const a6 = v.period
    if (!(a6 !== undefined ? $Period(a6, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a7 = v.aggregate
    if (!(a7 !== undefined ? $DateAggregation(a7, f, f && p + '/aggregate') : miss(f, p, 'required', { missingProperty: 'aggregate' }))) return false
    const a8 = v.narrative
    if (!(a8 === undefined || $ReportNarrative(a8, f, f && p + '/narrative'))) return false
    const a9 = v.signatory
    if (!(a9 === undefined || $ReportSignatory(a9, f, f && p + '/signatory'))) return false
    const a10 = v.isDraft
    if (!(a10 !== undefined ? typeof a10 === 'boolean' || miss(f, p + '/isDraft', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isDraft' }))) return false
    const a11 = v.version
    if (!(a11 === undefined || (Number.isInteger(a11) ? (a11 >= 1 || miss(f, p + '/version', 'minimum', { limit: 1 })) && (a11 <= 1000000 || miss(f, p + '/version', 'maximum', { limit: 1000000 })) : miss(f, p + '/version', 'type', { type: 'integer' })))) return false
    const a12 = v.state
    if (!(a12 !== undefined ? $JobState(a12, f, f && p + '/state') : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a13 = v.progress
    if (!(a13 !== undefined ? (Number.isInteger(a13) ? (a13 >= 0 || miss(f, p + '/progress', 'minimum', { limit: 0 })) && (a13 <= 100 || miss(f, p + '/progress', 'maximum', { limit: 100 })) : miss(f, p + '/progress', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'progress' }))) return false
    const a14 = v.ledger
    if (!(a14 === undefined || $ReportLedger(a14, f, f && p + '/ledger'))) return false
    const a15 = v.objectId
    if (!(a15 === undefined || $ReportObjectId(a15, f, f && p + '/objectId'))) return false
    const a16 = v.files
    if (a16 !== undefined) {
      if (Array.isArray(a16)) {
        if (!(a16.length <= 3 || miss(f, p + '/files', 'maxItems', { limit: 3 }))) return false
        for (let i18 = 0; i18 < a16.length; i18++) {
          const a17 = a16[i18]
          if (!$ReportFileRecord(a17, f, f && p + '/files/' + i18)) return false
        }
      } else if (!miss(f, p + '/files', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'files' })) return false
    const a19 = v.warnings
    if (a19 !== undefined) {
      if (Array.isArray(a19)) {
        if (!(a19.length <= 100 || miss(f, p + '/warnings', 'maxItems', { limit: 100 }))) return false
        for (let i21 = 0; i21 < a19.length; i21++) {
          const a20 = a19[i21]
          if (!$ReportWarning(a20, f, f && p + '/warnings/' + i21)) return false
        }
      } else if (!miss(f, p + '/warnings', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'warnings' })) return false
    const a22 = v.supersedes
    if (!(a22 === undefined || $Uuid(a22, f, f && p + '/supersedes'))) return false
    const a23 = v.supersededBy
    if (!(a23 === undefined || $Uuid(a23, f, f && p + '/supersededBy'))) return false
    const a24 = v.differences
    if (a24 !== undefined) {
      if (Array.isArray(a24)) {
        if (!(a24.length <= 200 || miss(f, p + '/differences', 'maxItems', { limit: 200 }))) return false
        for (let i26 = 0; i26 < a24.length; i26++) {
          const a25 = a24[i26]
          if (!$ReportDifference(a25, f, f && p + '/differences/' + i26)) return false
        }
      } else if (!miss(f, p + '/differences', 'type', { type: 'array' })) return false
    }
    const a27 = v.problem
    if (!(a27 === undefined || $JobProblem(a27, f, f && p + '/problem'))) return false
    const a28 = v.requestedBy
    if (!(a28 === undefined || (typeof a28 === 'string' ? (a28.length >= 1 || miss(f, p + '/requestedBy', 'minLength', { limit: 1 })) && (a28.length <= 255 || codePoints(a28) <= 255 || miss(f, p + '/requestedBy', 'maxLength', { limit: 255 })) : miss(f, p + '/requestedBy', 'type', { type: 'string' })))) return false
    const a29 = v.createdAt
    if (!(a29 !== undefined ? $Timestamp(a29, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
    const a30 = v.updatedAt
    if (!(a30 !== undefined ? $Timestamp(a30, f, f && p + '/updatedAt') : miss(f, p, 'required', { missingProperty: 'updatedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c1(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $OrganisationId(v, f, p) {
  return typeof v === 'string' ? (v.length <= 68 || codePoints(v) <= 68 || miss(f, p, 'maxLength', { limit: 68 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^org_[A-Za-z0-9]{8,64}$', message: 'the id of an organisation, such as org_Acme0000Demo' })) : miss(f, p, 'type', { type: 'string' })
}

function $ReportKind(v, f, p) {
  return typeof v === 'string' ? v === 'activity' || v === 'secr' || v === 'inventory' || v === 'carbon-reduction-plan' || miss(f, p, 'enum', { allowedValues: c3 }) : miss(f, p, 'type', { type: 'string' })
}

function $ReportTitle(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c4.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c5.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c7(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $DateAggregation(v, f, p) {
  return typeof v === 'string' ? v === 'daily' || v === 'weekly' || v === 'monthly' || v === 'quarterly' || v === 'yearly' || miss(f, p, 'enum', { allowedValues: c8 }) : miss(f, p, 'type', { type: 'string' })
}

function $ReportNarrative(v, f, p) {
  if (isObject(v)) {
    const a1 = v.measures
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/measures', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$ReportMeasure(a2, f, f && p + '/measures/' + i3)) return false
        }
      } else if (!miss(f, p + '/measures', 'type', { type: 'array' })) return false
    }
    const a4 = v.plannedMeasures
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 100 || miss(f, p + '/plannedMeasures', 'maxItems', { limit: 100 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$ReportMeasure(a5, f, f && p + '/plannedMeasures/' + i6)) return false
        }
      } else if (!miss(f, p + '/plannedMeasures', 'type', { type: 'array' })) return false
    }
    const a7 = v.methodology
    if (!(a7 === undefined || $ReportText(a7, f, f && p + '/methodology'))) return false
    const a8 = v.exclusions
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length <= 100 || miss(f, p + '/exclusions', 'maxItems', { limit: 100 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$ReportExclusion(a9, f, f && p + '/exclusions/' + i10)) return false
        }
      } else if (!miss(f, p + '/exclusions', 'type', { type: 'array' })) return false
    }
    const a11 = v.assurance
    if (!(a11 === undefined || $ReportAssurance(a11, f, f && p + '/assurance'))) return false
    const a12 = v.nilLines
    if (a12 !== undefined) {
      if (Array.isArray(a12)) {
        if (!(a12.length <= 20 || miss(f, p + '/nilLines', 'maxItems', { limit: 20 }))) return false
        for (let i14 = 0; i14 < a12.length; i14++) {
          const a13 = a12[i14]
          if (!$ReportNilLine(a13, f, f && p + '/nilLines/' + i14)) return false
        }
      } else if (!miss(f, p + '/nilLines', 'type', { type: 'array' })) return false
    }
    const a15 = v.periodReason
    if (!(a15 === undefined || $ReportText(a15, f, f && p + '/periodReason'))) return false
    for (const k16 in v) {
      if (!(k16 === 'measures' || k16 === 'plannedMeasures' || k16 === 'methodology' || k16 === 'exclusions' || k16 === 'assurance' || k16 === 'nilLines' || k16 === 'periodReason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k16 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportMeasure(v, f, p) {
  if (isObject(v)) {
    const a1 = v.title
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 })) && (c4.test(a1) || miss(f, p + '/title', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a2 = v.description
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/description', 'minLength', { limit: 1 })) && (a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/description', 'maxLength', { limit: 2000 })) && (c9.test(a2) || miss(f, p + '/description', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/description', 'type', { type: 'string' })))) return false
    const a3 = v.completedOn
    if (!(a3 === undefined || $Date(a3, f, f && p + '/completedOn'))) return false
    const a4 = v.savingTonnesCo2e
    if (!(a4 === undefined || (Number.isFinite(a4) ? (a4 >= 0 || miss(f, p + '/savingTonnesCo2e', 'minimum', { limit: 0 })) && (a4 <= 1000000000 || miss(f, p + '/savingTonnesCo2e', 'maximum', { limit: 1000000000 })) : miss(f, p + '/savingTonnesCo2e', 'type', { type: 'number' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'title' || k5 === 'description' || k5 === 'completedOn' || k5 === 'savingTonnesCo2e')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportText(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 10000 || codePoints(v) <= 10000 || miss(f, p, 'maxLength', { limit: 10000 })) && (c9.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $ReportExclusion(v, f, p) {
  if (isObject(v)) {
    const a1 = v.what
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/what', 'minLength', { limit: 1 })) && (a1.length <= 500 || codePoints(a1) <= 500 || miss(f, p + '/what', 'maxLength', { limit: 500 })) && (c4.test(a1) || miss(f, p + '/what', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/what', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'what' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c9.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'what' || k3 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportAssurance(v, f, p) {
  if (isObject(v)) {
    const a1 = v.body
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/body', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/body', 'maxLength', { limit: 200 })) && (c4.test(a1) || miss(f, p + '/body', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/body', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'body' }))) return false
    const a2 = v.level
    if (!(a2 === undefined || (typeof a2 === 'string' ? a2 === 'limited' || a2 === 'reasonable' || miss(f, p + '/level', 'enum', { allowedValues: c10 }) : miss(f, p + '/level', 'type', { type: 'string' })))) return false
    const a3 = v.standard
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/standard', 'minLength', { limit: 1 })) && (a3.length <= 200 || codePoints(a3) <= 200 || miss(f, p + '/standard', 'maxLength', { limit: 200 })) && (c4.test(a3) || miss(f, p + '/standard', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/standard', 'type', { type: 'string' })))) return false
    const a4 = v.statement
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/statement', 'minLength', { limit: 1 })) && (a4.length <= 2000 || codePoints(a4) <= 2000 || miss(f, p + '/statement', 'maxLength', { limit: 2000 })) && (c9.test(a4) || miss(f, p + '/statement', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/statement', 'type', { type: 'string' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'body' || k5 === 'level' || k5 === 'standard' || k5 === 'statement')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportNilLine(v, f, p) {
  if (isObject(v)) {
    const a1 = v.line
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? c12.has(a1) || miss(f, p + '/line', 'enum', { allowedValues: c11 }) : miss(f, p + '/line', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'line' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c9.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'line' || k3 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportSignatory(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c4.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.role
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/role', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/role', 'maxLength', { limit: 200 })) && (c4.test(a2) || miss(f, p + '/role', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/role', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'role' }))) return false
    const a3 = v.signedOn
    if (!(a3 === undefined || $Date(a3, f, f && p + '/signedOn'))) return false
    for (const k4 in v) {
      if (!(k4 === 'name' || k4 === 'role' || k4 === 'signedOn')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $JobState(v, f, p) {
  return typeof v === 'string' ? v === 'queued' || v === 'active' || v === 'completed' || v === 'failed' || miss(f, p, 'enum', { allowedValues: c13 }) : miss(f, p, 'type', { type: 'string' })
}

function $ReportLedger(v, f, p) {
  if (isObject(v)) {
    const a1 = v.lastLineId
    if (!(a1 === undefined || $Uuid(a1, f, f && p + '/lastLineId'))) return false
    const a2 = v.lines
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/lines', 'minimum', { limit: 0 })) && (a2 <= 2147483647 || miss(f, p + '/lines', 'maximum', { limit: 2147483647 })) : miss(f, p + '/lines', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportObjectId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $ReportFileRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.format
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'xlsx' || a1 === 'csv' || a1 === 'pdf' || miss(f, p + '/format', 'enum', { allowedValues: c14 }) : miss(f, p + '/format', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'format' }))) return false
    const a2 = v.fileName
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/fileName', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/fileName', 'maxLength', { limit: 200 })) : miss(f, p + '/fileName', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'fileName' }))) return false
    const a3 = v.bytes
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 0 || miss(f, p + '/bytes', 'minimum', { limit: 0 })) && (a3 <= 2147483647 || miss(f, p + '/bytes', 'maximum', { limit: 2147483647 })) : miss(f, p + '/bytes', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'bytes' }))) return false
    const a4 = v.sha256
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? (codePoints(a4) >= 64 || miss(f, p + '/sha256', 'minLength', { limit: 64 })) && (a4.length <= 64 || codePoints(a4) <= 64 || miss(f, p + '/sha256', 'maxLength', { limit: 64 })) && (c15.test(a4) || miss(f, p + '/sha256', 'pattern', { pattern: '^[0-9a-f]{64}$' })) : miss(f, p + '/sha256', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'sha256' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportWarning(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/code', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 })) && (c16.test(a1) || miss(f, p + '/code', 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.section
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/section', 'minLength', { limit: 1 })) && (a2.length <= 60 || codePoints(a2) <= 60 || miss(f, p + '/section', 'maxLength', { limit: 60 })) : miss(f, p + '/section', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'section' }))) return false
    const a3 = v.detail
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/detail', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/detail', 'maxLength', { limit: 1000 })) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportDifference(v, f, p) {
  if (isObject(v)) {
    const a1 = v.section
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/section', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/section', 'maxLength', { limit: 200 })) : miss(f, p + '/section', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'section' }))) return false
    const a2 = v.label
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/label', 'minLength', { limit: 1 })) && (a2.length <= 500 || codePoints(a2) <= 500 || miss(f, p + '/label', 'maxLength', { limit: 500 })) : miss(f, p + '/label', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'label' }))) return false
    const a3 = v.before
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/before', 'maxLength', { limit: 1000 }) : miss(f, p + '/before', 'type', { type: 'string' })))) return false
    const a4 = v.after
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/after', 'maxLength', { limit: 1000 }) : miss(f, p + '/after', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $JobProblem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/code', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 })) && (c16.test(a1) || miss(f, p + '/code', 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Timestamp(v, f, p) {
  return typeof v === 'string' ? (v.length <= 35 || codePoints(v) <= 35 || miss(f, p, 'maxLength', { limit: 35 })) && (c17(v) || miss(f, p, 'format', { format: 'date-time' })) : miss(f, p, 'type', { type: 'string' })
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $ReportResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $ReportRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportSections(v, f, p) {
  if (isObject(v)) {
    const a1 = v.reportId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/reportId') : miss(f, p, 'required', { missingProperty: 'reportId' }))) return false
    const a2 = v.title
    if (!(a2 !== undefined ? $ReportTitle(a2, f, f && p + '/title') : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a3 = v.organisation
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/organisation', 'minLength', { limit: 1 })) && (a3.length <= 200 || codePoints(a3) <= 200 || miss(f, p + '/organisation', 'maxLength', { limit: 200 })) : miss(f, p + '/organisation', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'organisation' }))) return false
    const a4 = v.sections
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 40 || miss(f, p + '/sections', 'maxItems', { limit: 40 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$ReportSection(a5, f, f && p + '/sections/' + i6)) return false
        }
      } else if (!miss(f, p + '/sections', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'sections' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportSection(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/id', 'maxLength', { limit: 60 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.title
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a3 = v.blocks
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 60 || miss(f, p + '/blocks', 'maxItems', { limit: 60 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$ReportBlock(a4, f, f && p + '/blocks/' + i5)) return false
        }
      } else if (!miss(f, p + '/blocks', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'blocks' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportBlock(v, f, p) {
  if (isObject(v)) switch (v.type) {
    case 'text':
    {
      if (!$ReportParagraph(v, f, p)) return false
      break
    }
    case 'list':
    {
      if (!$ReportList(v, f, p)) return false
      break
    }
    case 'table':
    {
      if (!$ReportTable(v, f, p)) return false
      break
    }
    case 'chart':
    {
      if (!$ReportChart(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'type' })) return false
    break
    default:
    if (!miss(f, p + '/type', 'enum', { allowedValues: c18 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportParagraph(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'text' || miss(f, p + '/type', 'enum', { allowedValues: c19 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a2 = v.text
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/text', 'minLength', { limit: 1 })) && (a2.length <= 10000 || codePoints(a2) <= 10000 || miss(f, p + '/text', 'maxLength', { limit: 10000 })) : miss(f, p + '/text', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'text' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'list' || miss(f, p + '/type', 'enum', { allowedValues: c20 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a2 = v.items
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 500 || miss(f, p + '/items', 'maxItems', { limit: 500 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!(typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/items/' + i4, 'minLength', { limit: 1 })) && (a3.length <= 4000 || codePoints(a3) <= 4000 || miss(f, p + '/items/' + i4, 'maxLength', { limit: 4000 })) : miss(f, p + '/items/' + i4, 'type', { type: 'string' }))) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportTable(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'table' || miss(f, p + '/type', 'enum', { allowedValues: c21 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a2 = v.id
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a2.length <= 60 || codePoints(a2) <= 60 || miss(f, p + '/id', 'maxLength', { limit: 60 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a3 = v.title
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a3.length <= 300 || codePoints(a3) <= 300 || miss(f, p + '/title', 'maxLength', { limit: 300 })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a4 = v.columns
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 20 || miss(f, p + '/columns', 'maxItems', { limit: 20 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$ReportColumn(a5, f, f && p + '/columns/' + i6)) return false
        }
      } else if (!miss(f, p + '/columns', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'columns' })) return false
    const a7 = v.rows
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 20000 || miss(f, p + '/rows', 'maxItems', { limit: 20000 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$ReportRow(a8, f, f && p + '/rows/' + i9)) return false
        }
      } else if (!miss(f, p + '/rows', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'rows' })) return false
    const a10 = v.note
    if (!(a10 === undefined || (typeof a10 === 'string' ? (a10.length >= 1 || miss(f, p + '/note', 'minLength', { limit: 1 })) && (a10.length <= 2000 || codePoints(a10) <= 2000 || miss(f, p + '/note', 'maxLength', { limit: 2000 })) : miss(f, p + '/note', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportColumn(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/id', 'maxLength', { limit: 60 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.title
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a3 = v.unit
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a3.length <= 40 || codePoints(a3) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) : miss(f, p + '/unit', 'type', { type: 'string' })))) return false
    const a4 = v.isNumeric
    if (!(a4 !== undefined ? typeof a4 === 'boolean' || miss(f, p + '/isNumeric', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isNumeric' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportRow(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/id', 'maxLength', { limit: 200 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.cells
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 20 || miss(f, p + '/cells', 'maxItems', { limit: 20 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$ReportCell(a3, f, f && p + '/cells/' + i4)) return false
        }
      } else if (!miss(f, p + '/cells', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'cells' })) return false
    const a5 = v.isTotal
    if (!(a5 !== undefined ? typeof a5 === 'boolean' || miss(f, p + '/isTotal', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isTotal' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportCell(v, f, p) {
  if (isObject(v)) {
    const a1 = v.text
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 4000 || codePoints(a1) <= 4000 || miss(f, p + '/text', 'maxLength', { limit: 4000 }) : miss(f, p + '/text', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'text' }))) return false
    const a2 = v.value
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length <= 60 || codePoints(a2) <= 60 || miss(f, p + '/value', 'maxLength', { limit: 60 })) && (c22.test(a2) || miss(f, p + '/value', 'pattern', { pattern: '^-?[0-9]+([.][0-9]+)?$' })) : miss(f, p + '/value', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportChart(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'chart' || miss(f, p + '/type', 'enum', { allowedValues: c23 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a2 = v.id
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a2.length <= 60 || codePoints(a2) <= 60 || miss(f, p + '/id', 'maxLength', { limit: 60 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a3 = v.title
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a3.length <= 300 || codePoints(a3) <= 300 || miss(f, p + '/title', 'maxLength', { limit: 300 })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a4 = v.sentence
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/sentence', 'minLength', { limit: 1 })) && (a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/sentence', 'maxLength', { limit: 1000 })) : miss(f, p + '/sentence', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'sentence' }))) return false
    const a5 = v.shape
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5 === 'bars' || a5 === 'stacked-columns' || a5 === 'line' || miss(f, p + '/shape', 'enum', { allowedValues: c24 }) : miss(f, p + '/shape', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'shape' }))) return false
    const a6 = v.unit
    if (!(a6 !== undefined ? (typeof a6 === 'string' ? (a6.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a6.length <= 40 || codePoints(a6) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) : miss(f, p + '/unit', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    const a7 = v.labels
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 400 || miss(f, p + '/labels', 'maxItems', { limit: 400 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!(typeof a8 === 'string' ? (a8.length >= 1 || miss(f, p + '/labels/' + i9, 'minLength', { limit: 1 })) && (a8.length <= 100 || codePoints(a8) <= 100 || miss(f, p + '/labels/' + i9, 'maxLength', { limit: 100 })) : miss(f, p + '/labels/' + i9, 'type', { type: 'string' }))) return false
        }
      } else if (!miss(f, p + '/labels', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'labels' })) return false
    const a10 = v.series
    if (a10 !== undefined) {
      if (Array.isArray(a10)) {
        if (!(a10.length <= 20 || miss(f, p + '/series', 'maxItems', { limit: 20 }))) return false
        for (let i12 = 0; i12 < a10.length; i12++) {
          const a11 = a10[i12]
          if (!$ReportChartSeries(a11, f, f && p + '/series/' + i12)) return false
        }
      } else if (!miss(f, p + '/series', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'series' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ReportChartSeries(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/id', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/id', 'maxLength', { limit: 60 })) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.title
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a3 = v.values
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 400 || miss(f, p + '/values', 'maxItems', { limit: 400 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!(Number.isFinite(a4) || a4 === null ? typeof a4 !== 'number' || (a4 >= -1000000000000 || miss(f, p + '/values/' + i5, 'minimum', { limit: -1000000000000 })) && (a4 <= 1000000000000 || miss(f, p + '/values/' + i5, 'maximum', { limit: 1000000000000 })) : miss(f, p + '/values/' + i5, 'type', { type: ['number', 'null'] }))) return false
        }
      } else if (!miss(f, p + '/values', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'values' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const listReports_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListReportsResponse(v, f, p)
})

export const createReport_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ReportResponse(v, f, p)
})

export const createReport_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const getReport_200 = createReport_202

export const getReport_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const getReportSections_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ReportSections(v, f, p)
})

export const getReportFile_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v['Content-Disposition']
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/Content-Disposition', 'maxLength', { limit: 200 }) : miss(f, p + '/Content-Disposition', 'type', { type: 'string' })))) return false
    const a2 = v['Content-Length']
    if (!(a2 === undefined || (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/Content-Length', 'minimum', { limit: 0 })) && (a2 <= 9007199254740991 || miss(f, p + '/Content-Length', 'maximum', { limit: 9007199254740991 })) : miss(f, p + '/Content-Length', 'type', { type: 'integer' })))) return false
    const a3 = v['Accept-Ranges']
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3 === 'none' || miss(f, p + '/Accept-Ranges', 'enum', { allowedValues: c25 }) : miss(f, p + '/Accept-Ranges', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'Accept-Ranges' }))) return false
    const a4 = v['Repr-Digest']
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4.length <= 100 || codePoints(a4) <= 100 || miss(f, p + '/Repr-Digest', 'maxLength', { limit: 100 }) : miss(f, p + '/Repr-Digest', 'type', { type: 'string' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'Content-Disposition' || k5 === 'Content-Length' || k5 === 'Accept-Ranges' || k5 === 'Repr-Digest')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getReportFile_302_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.Location
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 4096 || codePoints(a1) <= 4096 || miss(f, p + '/Location', 'maxLength', { limit: 4096 }) : miss(f, p + '/Location', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'Location' }))) return false
    for (const k2 in v) {
      if (k2 !== 'Location') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})
