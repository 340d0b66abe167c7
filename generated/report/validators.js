// From openapi/report.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = ["activity","secr","inventory","carbon-reduction-plan"]
const c2 = ["queued","active","completed","failed"]
const c3 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c4 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c5 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c6 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c7 = formats['date']
const c8 = ["daily","weekly","monthly","quarterly","yearly"]
const c9 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c10 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c11 = ["limited","reasonable"]
const c12 = ["natural-gas","electricity","transport-fuel","employee-car-travel","scope-1","scope-2","upstream-transport","waste","business-travel","commuting","downstream-transport"]
const c13 = new Set(c12)
const c14 = new Set(["kind","coverage","period","aggregate","title","narrative","signatory","isDraft"])
const c15 = formats['uuid']
const c16 = new RegExp('^"[A-Za-z0-9_.:-]+"$', 'u')
const c17 = ["xlsx","csv","pdf"]

function $ReportKind(v, f, p) {
  return typeof v === 'string' ? v === 'activity' || v === 'secr' || v === 'inventory' || v === 'carbon-reduction-plan' || miss(f, p, 'enum', { allowedValues: c1 }) : miss(f, p, 'type', { type: 'string' })
}

function $JobState(v, f, p) {
  return typeof v === 'string' ? v === 'queued' || v === 'active' || v === 'completed' || v === 'failed' || miss(f, p, 'enum', { allowedValues: c2 }) : miss(f, p, 'type', { type: 'string' })
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

function $CreateReportRequest(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 === undefined || $ReportKind(a1, f, f && p + '/kind'))) return false
    const a2 = v.coverage
    if (!(a2 === undefined || $Coverage(a2, f, f && p + '/coverage'))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.aggregate
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'daily' || a4 === 'weekly' || a4 === 'monthly' || a4 === 'quarterly' || a4 === 'yearly' || miss(f, p + '/aggregate', 'enum', { allowedValues: c8 }) : miss(f, p + '/aggregate', 'type', { type: 'string' })))) return false
    const a5 = v.title
    if (!(a5 === undefined || $ReportTitle(a5, f, f && p + '/title'))) return false
    const a6 = v.narrative
    if (!(a6 === undefined || $ReportNarrative(a6, f, f && p + '/narrative'))) return false
    const a7 = v.signatory
    if (!(a7 === undefined || $ReportSignatory(a7, f, f && p + '/signatory'))) return false
    const a8 = v.isDraft
    if (!(a8 === undefined || typeof a8 === 'boolean' || miss(f, p + '/isDraft', 'type', { type: 'boolean' }))) return false
    for (const k9 in v) {
      if (!(k9 === 'kind' || k9 === 'coverage' || k9 === 'period' || k9 === 'aggregate' || k9 === 'title' || k9 === 'narrative' || k9 === 'signatory' || k9 === 'isDraft')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k9 })) return false
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

function $ReportTitle(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c9.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/title', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/title', 'maxLength', { limit: 200 })) && (c9.test(a1) || miss(f, p + '/title', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/title', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'title' }))) return false
    const a2 = v.description
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/description', 'minLength', { limit: 1 })) && (a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/description', 'maxLength', { limit: 2000 })) && (c10.test(a2) || miss(f, p + '/description', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/description', 'type', { type: 'string' })))) return false
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
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 10000 || codePoints(v) <= 10000 || miss(f, p, 'maxLength', { limit: 10000 })) && (c10.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $ReportExclusion(v, f, p) {
  if (isObject(v)) {
    const a1 = v.what
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/what', 'minLength', { limit: 1 })) && (a1.length <= 500 || codePoints(a1) <= 500 || miss(f, p + '/what', 'maxLength', { limit: 500 })) && (c9.test(a1) || miss(f, p + '/what', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/what', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'what' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c10.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/body', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/body', 'maxLength', { limit: 200 })) && (c9.test(a1) || miss(f, p + '/body', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/body', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'body' }))) return false
    const a2 = v.level
    if (!(a2 === undefined || (typeof a2 === 'string' ? a2 === 'limited' || a2 === 'reasonable' || miss(f, p + '/level', 'enum', { allowedValues: c11 }) : miss(f, p + '/level', 'type', { type: 'string' })))) return false
    const a3 = v.standard
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/standard', 'minLength', { limit: 1 })) && (a3.length <= 200 || codePoints(a3) <= 200 || miss(f, p + '/standard', 'maxLength', { limit: 200 })) && (c9.test(a3) || miss(f, p + '/standard', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/standard', 'type', { type: 'string' })))) return false
    const a4 = v.statement
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/statement', 'minLength', { limit: 1 })) && (a4.length <= 2000 || codePoints(a4) <= 2000 || miss(f, p + '/statement', 'maxLength', { limit: 2000 })) && (c10.test(a4) || miss(f, p + '/statement', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/statement', 'type', { type: 'string' })))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? c13.has(a1) || miss(f, p + '/line', 'enum', { allowedValues: c12 }) : miss(f, p + '/line', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'line' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c10.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c9.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.role
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/role', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/role', 'maxLength', { limit: 200 })) && (c9.test(a2) || miss(f, p + '/role', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/role', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'role' }))) return false
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

function $fill_CreateReportRequest(v) {
  if (isObject(v)) {
    if (v.kind === undefined) v.kind = 'activity'
    if (v.aggregate === undefined) v.aggregate = 'monthly'
    if (v.isDraft === undefined) v.isDraft = false
  }
}

function $applyDefaults_2(v) {
  if (isObject(v)) {
    const a11 = v.body
    if (a11 !== undefined) {
      $fill_CreateReportRequest(a11)
    }
  }
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c15(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $applyDefaults_3(v) {
  if (isObject(v)) {
    const a5 = v.query
    if (a5 !== undefined) {
      if (isObject(a5)) {
        if (a5.format === undefined) a5.format = 'xlsx'
        if (a5.isLink === undefined) a5.isLink = false
      }
    }
  }
}

export const listReports = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.kinds
        if (a3 !== undefined) {
          if (Array.isArray(a3)) {
            if (!(a3.length >= 1 || miss(f, p + '/query/kinds', 'minItems', { limit: 1 }))) return false
            if (!(a3.length <= 4 || miss(f, p + '/query/kinds', 'maxItems', { limit: 4 }))) return false
            for (let i5 = 0; i5 < a3.length; i5++) {
              const a4 = a3[i5]
              if (!$ReportKind(a4, f, f && p + '/query/kinds/' + i5)) return false
            }
            if (!(isUnique(a3) || miss(f, p + '/query/kinds', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/kinds', 'type', { type: 'array' })) return false
        }
        const a6 = a2.states
        if (a6 !== undefined) {
          if (Array.isArray(a6)) {
            if (!(a6.length >= 1 || miss(f, p + '/query/states', 'minItems', { limit: 1 }))) return false
            if (!(a6.length <= 4 || miss(f, p + '/query/states', 'maxItems', { limit: 4 }))) return false
            for (let i8 = 0; i8 < a6.length; i8++) {
              const a7 = a6[i8]
              if (!$JobState(a7, f, f && p + '/query/states/' + i8)) return false
            }
            if (!(isUnique(a6) || miss(f, p + '/query/states', 'uniqueItems', {}))) return false
          } else if (!miss(f, p + '/query/states', 'type', { type: 'array' })) return false
        }
        const a9 = a2.limit
        if (!(a9 === undefined || (Number.isInteger(a9) ? (a9 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a9 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a10 = a2.cursor
        if (!(a10 === undefined || (typeof a10 === 'string' ? (a10.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a10.length <= 512 || codePoints(a10) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c3.test(a10) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a11 = v.headers
    if (!(a11 === undefined || isObject(a11) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a12 = v.cookies
    if (!(a12 === undefined || isObject(a12) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults)

export const createReport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c4.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a6 = v.body
    if (!(a6 !== undefined ? $CreateReportRequest(a6, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_2)

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
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (!(a4 === undefined || isObject(a4) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const deleteReport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.reportId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/reportId') : miss(f, p + '/path', 'required', { missingProperty: 'reportId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c16.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getReportSections = getReport

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
        if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'xlsx' || a4 === 'csv' || a4 === 'pdf' || miss(f, p + '/query/format', 'enum', { allowedValues: c17 }) : miss(f, p + '/query/format', 'type', { type: 'string' })))) return false
        const a5 = a3.isLink
        if (!(a5 === undefined || typeof a5 === 'boolean' || miss(f, p + '/query/isLink', 'type', { type: 'boolean' }))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_3)
