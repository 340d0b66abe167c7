// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, miss, validator } from '@tomorro/runtime/validator'

const c1 = formats['uuid']
const c2 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c3 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c4 = formats['date']
const c5 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c6 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c7 = ["draft","pending","approved","rejected"]
const c8 = ["form","template","import"]
const c9 = ["spend","average","distance"]
const c10 = ["queued","completed","failed"]
const c11 = new RegExp('^org_[A-Za-z0-9]{8,64}$', 'u')
const c12 = formats['date-time']
const c13 = ["equal_rows","overlapping_rows","covered_earlier","total_row","outlier","unlike_peers","zero_quantity","future_days","long_period","spend_in_scope_3","credit","own_factor","hidden_rows","hidden_columns","merged_cells","unread_sheets","rounded","spend_for_reference","day_first_dates","month_first_dates","thousands_comma","decimal_comma","missing_values"]
const c14 = new Set(c13)
const c15 = new RegExp('^urn:tomorro:[a-z-]+$', 'u')
const c16 = ["body","path","query","header","cookie"]
const c17 = ["none"]
const c18 = ["open","submitted"]
const c19 = ["date","time","number","boolean","text","mixed","empty"]
const c20 = new Set(c19)
const c21 = ["year-first","day-first","month-first","either"]
const c22 = ["point","comma","unknown"]
const c23 = ["day-first","month-first"]
const c24 = ["point","comma"]
const c25 = ["day","week","month","quarter","year"]
const c26 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$', 'u')
const c27 = ["refuse","leave-out"]
const c28 = new RegExp('^[A-Z][A-Z0-9_]*$', 'u')
const c29 = ["one-of","none-of"]
const c30 = ["none","day","month"]
const c31 = new Set(["sheet","headingRow","dateFormat","decimalSign","period","site","subchild","values","filter","sum"])
const c32 = new RegExp('^(0|[1-9][0-9]*)$', 'u')
const c33 = ["decimal","choice","boolean","text"]

function $IngestableResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $IngestableRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
    const a2 = v.notices
    if (!(a2 === undefined || $EntryNotices(a2, f, f && p + '/notices'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IngestableRecord(v, f, p) {
  if (!$IngestableItem(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.orgId
    if (!(a1 !== undefined ? $OrganisationId(a1, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a2 = v.createdAt
    if (!(a2 !== undefined ? $Timestamp(a2, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
    const a3 = v.updatedAt
    if (!(a3 !== undefined ? $Timestamp(a3, f, f && p + '/updatedAt') : miss(f, p, 'required', { missingProperty: 'updatedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IngestableItem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.activity
    if (!(a4 !== undefined ? $Activity(a4, f, f && p + '/activity') : miss(f, p, 'required', { missingProperty: 'activity' }))) return false
    const a5 = v.inputs
    if (!(a5 === undefined || $SubmittedAmounts(a5, f, f && p + '/inputs'))) return false
    const a6 = v.estimated
    if (!(a6 === undefined || typeof a6 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    const a7 = v.entries
    if (!(a7 !== undefined ? (Number.isInteger(a7) ? (a7 >= 1 || miss(f, p + '/entries', 'minimum', { limit: 1 })) && (a7 <= 100000 || miss(f, p + '/entries', 'maximum', { limit: 100000 })) : miss(f, p + '/entries', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'entries' }))) return false
    const a8 = v.state
    if (!(a8 !== undefined ? $State(a8, f, f && p + '/state') : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a9 = v.inputMethod
    if (!(a9 !== undefined ? $InputMethod(a9, f, f && p + '/inputMethod') : miss(f, p, 'required', { missingProperty: 'inputMethod' }))) return false
    const a10 = v.calculationMethod
    if (!(a10 !== undefined ? $CalculationMethod(a10, f, f && p + '/calculationMethod') : miss(f, p, 'required', { missingProperty: 'calculationMethod' }))) return false
    const a11 = v.site
    if (!(a11 === undefined || $Site(a11, f, f && p + '/site'))) return false
    const a12 = v.reason
    if (!(a12 === undefined || (typeof a12 === 'string' ? a12.length <= 1000 || codePoints(a12) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 }) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
    const a13 = v.duplicates
    if (a13 !== undefined) {
      if (Array.isArray(a13)) {
        if (!(a13.length >= 1 || miss(f, p + '/duplicates', 'minItems', { limit: 1 }))) return false
        if (!(a13.length <= 10 || miss(f, p + '/duplicates', 'maxItems', { limit: 10 }))) return false
        for (let i15 = 0; i15 < a13.length; i15++) {
          const a14 = a13[i15]
          if (!$Uuid(a14, f, f && p + '/duplicates/' + i15)) return false
        }
      } else if (!miss(f, p + '/duplicates', 'type', { type: 'array' })) return false
    }
    const a16 = v.calculation
    if (!(a16 === undefined || $ItemCalculation(a16, f, f && p + '/calculation'))) return false
    const a17 = v.importId
    if (!(a17 === undefined || (typeof a17 === 'string' ? (codePoints(a17) >= 36 || miss(f, p + '/importId', 'minLength', { limit: 36 })) && (a17.length <= 36 || codePoints(a17) <= 36 || miss(f, p + '/importId', 'maxLength', { limit: 36 })) && (c1(a17) || miss(f, p + '/importId', 'format', { format: 'uuid' })) : miss(f, p + '/importId', 'type', { type: 'string' })))) return false
    const a18 = v.revision
    if (!(a18 !== undefined ? (Number.isInteger(a18) ? (a18 >= 1 || miss(f, p + '/revision', 'minimum', { limit: 1 })) && (a18 <= 2147483647 || miss(f, p + '/revision', 'maximum', { limit: 2147483647 })) : miss(f, p + '/revision', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'revision' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c1(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c2.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c4(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $Activity(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!$ActivityValue(a2, f, f && p + '/' + pointerStep(k1))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ActivityValue(v, f, p) {
  return Number.isFinite(v) || typeof v === 'string' || typeof v === 'boolean' ? typeof v !== 'string' || (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c5.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: ['number', 'string', 'boolean'] })
}

function $SubmittedAmounts(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!$AmountWithUnit(a2, f, f && p + '/' + pointerStep(k1))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AmountWithUnit(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? (Number.isFinite(a1) || typeof a1 === 'string' ? typeof a1 !== 'string' || (a1.length >= 1 || miss(f, p + '/value', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/value', 'maxLength', { limit: 64 })) && (c6.test(a1) || miss(f, p + '/value', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/value', 'type', { type: ['number', 'string'] })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.unit
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a2.length <= 40 || codePoints(a2) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) && (c6.test(a2) || miss(f, p + '/unit', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/unit', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'value' || k3 === 'unit')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $State(v, f, p) {
  return typeof v === 'string' ? v === 'draft' || v === 'pending' || v === 'approved' || v === 'rejected' || miss(f, p, 'enum', { allowedValues: c7 }) : miss(f, p, 'type', { type: 'string' })
}

function $InputMethod(v, f, p) {
  return typeof v === 'string' ? v === 'form' || v === 'template' || v === 'import' || miss(f, p, 'enum', { allowedValues: c8 }) : miss(f, p, 'type', { type: 'string' })
}

function $CalculationMethod(v, f, p) {
  return typeof v === 'string' ? v === 'spend' || v === 'average' || v === 'distance' || miss(f, p, 'enum', { allowedValues: c9 }) : miss(f, p, 'type', { type: 'string' })
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $ItemCalculation(v, f, p) {
  if (isObject(v)) {
    const a1 = v.state
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'queued' || a1 === 'completed' || a1 === 'failed' || miss(f, p + '/state', 'enum', { allowedValues: c10 }) : miss(f, p + '/state', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a2 = v.emissions
    if (!(a2 === undefined || (Number.isFinite(a2) ? (a2 >= -60000000000 || miss(f, p + '/emissions', 'minimum', { limit: -60000000000 })) && (a2 <= 60000000000 || miss(f, p + '/emissions', 'maximum', { limit: 60000000000 })) : miss(f, p + '/emissions', 'type', { type: 'number' })))) return false
    const a3 = v.problem
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.code
        if (!(a4 !== undefined ? (typeof a4 === 'string' ? a4.length <= 64 || codePoints(a4) <= 64 || miss(f, p + '/problem/code', 'maxLength', { limit: 64 }) : miss(f, p + '/problem/code', 'type', { type: 'string' })) : miss(f, p + '/problem', 'required', { missingProperty: 'code' }))) return false
        const a5 = a3.detail
        if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 2000 || codePoints(a5) <= 2000 || miss(f, p + '/problem/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/problem/detail', 'type', { type: 'string' })) : miss(f, p + '/problem', 'required', { missingProperty: 'detail' }))) return false
      } else if (!miss(f, p + '/problem', 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationId(v, f, p) {
  return typeof v === 'string' ? (v.length <= 68 || codePoints(v) <= 68 || miss(f, p, 'maxLength', { limit: 68 })) && (c11.test(v) || miss(f, p, 'pattern', { pattern: '^org_[A-Za-z0-9]{8,64}$', message: 'the id of an organisation, such as org_Acme0000Demo' })) : miss(f, p, 'type', { type: 'string' })
}

function $Timestamp(v, f, p) {
  return typeof v === 'string' ? (v.length <= 35 || codePoints(v) <= 35 || miss(f, p, 'maxLength', { limit: 35 })) && (c12(v) || miss(f, p, 'format', { format: 'date-time' })) : miss(f, p, 'type', { type: 'string' })
}

function $EntryNotices(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 24 || miss(f, p, 'maxItems', { limit: 24 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$EntryNotice(a1, f, f && p + '/' + i2)) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $EntryNotice(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? c14.has(a1) || miss(f, p + '/code', 'enum', { allowedValues: c13 }) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 500 || codePoints(a2) <= 500 || miss(f, p + '/detail', 'maxLength', { limit: 500 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
    const a3 = v.rows
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length >= 1 || miss(f, p + '/rows', 'minItems', { limit: 1 }))) return false
        if (!(a3.length <= 10 || miss(f, p + '/rows', 'maxItems', { limit: 10 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!(Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/rows/' + i5, 'minimum', { limit: 1 })) && (a4 <= 1048576 || miss(f, p + '/rows/' + i5, 'maximum', { limit: 1048576 })) : miss(f, p + '/rows/' + i5, 'type', { type: 'integer' }))) return false
        }
      } else if (!miss(f, p + '/rows', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'rows' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TemplateCheck(v, f, p) {
  if (isObject(v)) {
    const a1 = v.rows
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 0 || miss(f, p + '/rows', 'minimum', { limit: 0 })) && (a1 <= 100000 || miss(f, p + '/rows', 'maximum', { limit: 100000 })) : miss(f, p + '/rows', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rows' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $TemplateEmissions(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.notices
    if (!(a4 !== undefined ? $EntryNotices(a4, f, f && p + '/notices') : miss(f, p, 'required', { missingProperty: 'notices' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TemplateEmissions(v, f, p) {
  if (isObject(v)) {
    const a1 = v.scope1
    if (!(a1 !== undefined ? $Kilograms(a1, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a2 = v.scope2Location
    if (!(a2 !== undefined ? $Kilograms(a2, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a3 = v.scope2Market
    if (!(a3 !== undefined ? $Kilograms(a3, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a4 = v.scope3
    if (!(a4 !== undefined ? $Kilograms(a4, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a5 = v.outsideOfScopes
    if (!(a5 !== undefined ? $Kilograms(a5, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Kilograms(v, f, p) {
  return Number.isFinite(v) ? (v >= -1000000000000000 || miss(f, p, 'minimum', { limit: -1000000000000000 })) && (v <= 1000000000000000 || miss(f, p, 'maximum', { limit: 1000000000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $TemplateProblem(v, f, p) {
  if (!$Problem(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.cells
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 1000 || miss(f, p + '/cells', 'maxItems', { limit: 1000 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CellViolation(a2, f, f && p + '/cells/' + i3)) return false
        }
      } else if (!miss(f, p + '/cells', 'type', { type: 'array' })) return false
    }
    const a4 = v.total
    if (!(a4 === undefined || (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/total', 'minimum', { limit: 1 })) && (a4 <= 10000000 || miss(f, p + '/total', 'maximum', { limit: 10000000 })) : miss(f, p + '/total', 'type', { type: 'integer' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Problem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length <= 100 || codePoints(a1) <= 100 || miss(f, p + '/type', 'maxLength', { limit: 100 })) && (c15.test(a1) || miss(f, p + '/type', 'pattern', { pattern: '^urn:tomorro:[a-z-]+$' })) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'body' || a1 === 'path' || a1 === 'query' || a1 === 'header' || a1 === 'cookie' || miss(f, p + '/in', 'enum', { allowedValues: c16 }) : miss(f, p + '/in', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'in' }))) return false
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

function $CellViolation(v, f, p) {
  if (isObject(v)) {
    const a1 = v.row
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/row', 'minimum', { limit: 1 })) && (a1 <= 1048576 || miss(f, p + '/row', 'maximum', { limit: 1048576 })) : miss(f, p + '/row', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'row' }))) return false
    const a2 = v.column
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/column', 'maxLength', { limit: 200 }) : miss(f, p + '/column', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'column' }))) return false
    const a3 = v.code
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3.length <= 60 || codePoints(a3) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 }) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a4 = v.message
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? a4.length <= 500 || codePoints(a4) <= 500 || miss(f, p + '/message', 'maxLength', { limit: 500 }) : miss(f, p + '/message', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'message' }))) return false
    const a5 = v.shape
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 60 || codePoints(a5) <= 60 || miss(f, p + '/shape', 'maxLength', { limit: 60 }) : miss(f, p + '/shape', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'shape' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IngestableList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$IngestableRecord(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $EntryList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Entry(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Entry(v, f, p) {
  if (isObject(v)) {
    const a1 = v.ordinal
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/ordinal', 'minimum', { limit: 1 })) && (a1 <= 100000 || miss(f, p + '/ordinal', 'maximum', { limit: 100000 })) : miss(f, p + '/ordinal', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'ordinal' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.activity
    if (!(a3 !== undefined ? $Activity(a3, f, f && p + '/activity') : miss(f, p, 'required', { missingProperty: 'activity' }))) return false
    const a4 = v.inputs
    if (!(a4 === undefined || $SubmittedAmounts(a4, f, f && p + '/inputs'))) return false
    const a5 = v.estimated
    if (!(a5 === undefined || typeof a5 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    const a6 = v.site
    if (!(a6 === undefined || $Site(a6, f, f && p + '/site'))) return false
    const a7 = v.source
    if (!(a7 === undefined || $EntrySource(a7, f, f && p + '/source'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EntrySource(v, f, p) {
  if (isObject(v)) {
    const a1 = v.sheet
    if (!(a1 === undefined || $SheetName(a1, f, f && p + '/sheet'))) return false
    const a2 = v.rows
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length >= 1 || miss(f, p + '/rows', 'minItems', { limit: 1 }))) return false
        if (!(a2.length <= 100 || miss(f, p + '/rows', 'maxItems', { limit: 100 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$RowRange(a3, f, f && p + '/rows/' + i4)) return false
        }
      } else if (!miss(f, p + '/rows', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'rows' })) return false
    const a5 = v.rowCount
    if (!(a5 !== undefined ? (Number.isInteger(a5) ? (a5 >= 1 || miss(f, p + '/rowCount', 'minimum', { limit: 1 })) && (a5 <= 100200 || miss(f, p + '/rowCount', 'maximum', { limit: 100200 })) : miss(f, p + '/rowCount', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rowCount' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SheetName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c5.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $RowRange(v, f, p) {
  if (isObject(v)) {
    const a1 = v.from
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/from', 'minimum', { limit: 1 })) && (a1 <= 1048576 || miss(f, p + '/from', 'maximum', { limit: 1048576 })) : miss(f, p + '/from', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'from' }))) return false
    const a2 = v.until
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 1 || miss(f, p + '/until', 'minimum', { limit: 1 })) && (a2 <= 1048576 || miss(f, p + '/until', 'maximum', { limit: 1048576 })) : miss(f, p + '/until', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'until' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$ImportSummary(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportSummary(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.filename
    if (!(a2 === undefined || (typeof a2 === 'string' ? a2.length <= 255 || codePoints(a2) <= 255 || miss(f, p + '/filename', 'maxLength', { limit: 255 }) : miss(f, p + '/filename', 'type', { type: 'string' })))) return false
    const a3 = v.mediaType
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3.length <= 100 || codePoints(a3) <= 100 || miss(f, p + '/mediaType', 'maxLength', { limit: 100 }) : miss(f, p + '/mediaType', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'mediaType' }))) return false
    const a4 = v.bytes
    if (!(a4 !== undefined ? (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/bytes', 'minimum', { limit: 1 })) && (a4 <= 8388608 || miss(f, p + '/bytes', 'maximum', { limit: 8388608 })) : miss(f, p + '/bytes', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'bytes' }))) return false
    const a5 = v.state
    if (!(a5 !== undefined ? $ImportState(a5, f, f && p + '/state') : miss(f, p, 'required', { missingProperty: 'state' }))) return false
    const a6 = v.revision
    if (!(a6 !== undefined ? (Number.isInteger(a6) ? (a6 >= 1 || miss(f, p + '/revision', 'minimum', { limit: 1 })) && (a6 <= 2147483647 || miss(f, p + '/revision', 'maximum', { limit: 2147483647 })) : miss(f, p + '/revision', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'revision' }))) return false
    const a7 = v.createdAt
    if (!(a7 !== undefined ? $Timestamp(a7, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportState(v, f, p) {
  return typeof v === 'string' ? v === 'open' || v === 'submitted' || miss(f, p, 'enum', { allowedValues: c18 }) : miss(f, p, 'type', { type: 'string' })
}

function $ImportResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $Import(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Import(v, f, p) {
  if (!$ImportSummary(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.sheets
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 50 || miss(f, p + '/sheets', 'maxItems', { limit: 50 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$ImportSheet(a2, f, f && p + '/sheets/' + i3)) return false
        }
      } else if (!miss(f, p + '/sheets', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'sheets' })) return false
    const a4 = v.offered
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 20 || miss(f, p + '/offered', 'maxItems', { limit: 20 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$Site(a5, f, f && p + '/offered/' + i6)) return false
        }
      } else if (!miss(f, p + '/offered', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'offered' })) return false
    const a7 = v.mapping
    if (!(a7 === undefined || $ImportMapping(a7, f, f && p + '/mapping'))) return false
    const a8 = v.items
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length <= 2000 || miss(f, p + '/items', 'maxItems', { limit: 2000 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$ImportedItem(a9, f, f && p + '/items/' + i10)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportSheet(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? $SheetName(a1, f, f && p + '/name') : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.isHidden
    if (!(a2 !== undefined ? typeof a2 === 'boolean' || miss(f, p + '/isHidden', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isHidden' }))) return false
    const a3 = v.rows
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 0 || miss(f, p + '/rows', 'minimum', { limit: 0 })) && (a3 <= 100200 || miss(f, p + '/rows', 'maximum', { limit: 100200 })) : miss(f, p + '/rows', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rows' }))) return false
    const a4 = v.headingRow
    if (!(a4 === undefined || $HeadingRow(a4, f, f && p + '/headingRow'))) return false
    const a5 = v.columns
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 200 || miss(f, p + '/columns', 'maxItems', { limit: 200 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$ImportColumn(a6, f, f && p + '/columns/' + i7)) return false
        }
      } else if (!miss(f, p + '/columns', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'columns' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $HeadingRow(v, f, p) {
  return Number.isInteger(v) ? (v >= 0 || miss(f, p, 'minimum', { limit: 0 })) && (v <= 200 || miss(f, p, 'maximum', { limit: 200 })) : miss(f, p, 'type', { type: 'integer' })
}

function $ImportColumn(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? $ColumnName(a1, f, f && p + '/name') : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.letters
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 3 || codePoints(a2) <= 3 || miss(f, p + '/letters', 'maxLength', { limit: 3 }) : miss(f, p + '/letters', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'letters' }))) return false
    const a3 = v.type
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? c20.has(a3) || miss(f, p + '/type', 'enum', { allowedValues: c19 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a4 = v.filled
    if (!(a4 !== undefined ? (Number.isInteger(a4) ? (a4 >= 0 || miss(f, p + '/filled', 'minimum', { limit: 0 })) && (a4 <= 100200 || miss(f, p + '/filled', 'maximum', { limit: 100200 })) : miss(f, p + '/filled', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'filled' }))) return false
    const a5 = v.samples
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 5 || miss(f, p + '/samples', 'maxItems', { limit: 5 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!(typeof a6 === 'string' ? a6.length <= 60 || codePoints(a6) <= 60 || miss(f, p + '/samples/' + i7, 'maxLength', { limit: 60 }) : miss(f, p + '/samples/' + i7, 'type', { type: 'string' }))) return false
        }
      } else if (!miss(f, p + '/samples', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'samples' })) return false
    const a8 = v.dateFormat
    if (!(a8 === undefined || (typeof a8 === 'string' ? a8 === 'year-first' || a8 === 'day-first' || a8 === 'month-first' || a8 === 'either' || miss(f, p + '/dateFormat', 'enum', { allowedValues: c21 }) : miss(f, p + '/dateFormat', 'type', { type: 'string' })))) return false
    const a9 = v.decimalSign
    if (!(a9 === undefined || (typeof a9 === 'string' ? a9 === 'point' || a9 === 'comma' || a9 === 'unknown' || miss(f, p + '/decimalSign', 'enum', { allowedValues: c22 }) : miss(f, p + '/decimalSign', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ColumnName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c5.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $ImportMapping(v, f, p) {
  if (isObject(v)) {
    const a1 = v.sheet
    if (!(a1 === undefined || $SheetName(a1, f, f && p + '/sheet'))) return false
    const a2 = v.headingRow
    if (!(a2 === undefined || $HeadingRow(a2, f, f && p + '/headingRow'))) return false
    const a3 = v.dateFormat
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3 === 'day-first' || a3 === 'month-first' || miss(f, p + '/dateFormat', 'enum', { allowedValues: c23 }) : miss(f, p + '/dateFormat', 'type', { type: 'string' })))) return false
    const a4 = v.decimalSign
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'point' || a4 === 'comma' || miss(f, p + '/decimalSign', 'enum', { allowedValues: c24 }) : miss(f, p + '/decimalSign', 'type', { type: 'string' })))) return false
    const a5 = v.period
    if (!(a5 !== undefined ? $MappedPeriod(a5, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a6 = v.site
    if (!(a6 === undefined || $MappedSite(a6, f, f && p + '/site'))) return false
    const a7 = v.subchild
    if (!(a7 !== undefined ? $MappedSubchild(a7, f, f && p + '/subchild') : miss(f, p, 'required', { missingProperty: 'subchild' }))) return false
    const a8 = v.values
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length >= 1 || miss(f, p + '/values', 'minItems', { limit: 1 }))) return false
        if (!(a8.length <= 20 || miss(f, p + '/values', 'maxItems', { limit: 20 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$MappedValue(a9, f, f && p + '/values/' + i10)) return false
        }
      } else if (!miss(f, p + '/values', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'values' })) return false
    const a11 = v.filter
    if (a11 !== undefined) {
      if (Array.isArray(a11)) {
        if (!(a11.length <= 20 || miss(f, p + '/filter', 'maxItems', { limit: 20 }))) return false
        for (let i13 = 0; i13 < a11.length; i13++) {
          const a12 = a11[i13]
          if (!$MappedFilter(a12, f, f && p + '/filter/' + i13)) return false
        }
      } else if (!miss(f, p + '/filter', 'type', { type: 'array' })) return false
    }
    const a14 = v.sum
    if (!(a14 === undefined || (typeof a14 === 'string' ? a14 === 'none' || a14 === 'day' || a14 === 'month' || miss(f, p + '/sum', 'enum', { allowedValues: c30 }) : miss(f, p + '/sum', 'type', { type: 'string' })))) return false
    for (const k15 in v) {
      if (!c31.has(k15)) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k15 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedPeriod(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.column
    if (!(a1 === undefined || $ColumnName(a1, f, f && p + '/column'))) return false
    const a2 = v.until
    if (!(a2 === undefined || $ColumnName(a2, f, f && p + '/until'))) return false
    const a3 = v.lasts
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3 === 'day' || a3 === 'week' || a3 === 'month' || a3 === 'quarter' || a3 === 'year' || miss(f, p + '/lasts', 'enum', { allowedValues: c25 }) : miss(f, p + '/lasts', 'type', { type: 'string' })))) return false
    const a4 = v.days
    if (!(a4 === undefined || $Period(a4, f, f && p + '/days'))) return false
    for (const k5 in v) {
      if (!(k5 === 'column' || k5 === 'until' || k5 === 'lasts' || k5 === 'days')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedSite(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.column
    if (!(a1 === undefined || $ColumnName(a1, f, f && p + '/column'))) return false
    const a2 = v.name
    if (!(a2 === undefined || $Site(a2, f, f && p + '/name'))) return false
    const a3 = v.table
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 5000 || miss(f, p + '/table', 'maxItems', { limit: 5000 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$MappedSiteText(a4, f, f && p + '/table/' + i5)) return false
        }
      } else if (!miss(f, p + '/table', 'type', { type: 'array' })) return false
    }
    for (const k6 in v) {
      if (!(k6 === 'column' || k6 === 'name' || k6 === 'table')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedSiteText(v, f, p) {
  if (isObject(v)) {
    const a1 = v.text
    if (!(a1 !== undefined ? $CellText(a1, f, f && p + '/text') : miss(f, p, 'required', { missingProperty: 'text' }))) return false
    const a2 = v.site
    if (!(a2 !== undefined ? $Site(a2, f, f && p + '/site') : miss(f, p, 'required', { missingProperty: 'site' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'text' || k3 === 'site')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CellText(v, f, p) {
  return typeof v === 'string' ? (v.length <= 500 || codePoints(v) <= 500 || miss(f, p, 'maxLength', { limit: 500 })) && (c26.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $MappedSubchild(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    const a1 = v.id
    if (!(a1 === undefined || $TaxonomyId(a1, f, f && p + '/id'))) return false
    const a2 = v.column
    if (!(a2 === undefined || $ColumnName(a2, f, f && p + '/column'))) return false
    const a3 = v.table
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 5000 || miss(f, p + '/table', 'maxItems', { limit: 5000 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$MappedSubchildText(a4, f, f && p + '/table/' + i5)) return false
        }
      } else if (!miss(f, p + '/table', 'type', { type: 'array' })) return false
    }
    const a6 = v.others
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6 === 'refuse' || a6 === 'leave-out' || miss(f, p + '/others', 'enum', { allowedValues: c27 }) : miss(f, p + '/others', 'type', { type: 'string' })))) return false
    for (const k7 in v) {
      if (!(k7 === 'id' || k7 === 'column' || k7 === 'table' || k7 === 'others')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k7 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedSubchildText(v, f, p) {
  if (isObject(v)) {
    const a1 = v.text
    if (!(a1 !== undefined ? $CellText(a1, f, f && p + '/text') : miss(f, p, 'required', { missingProperty: 'text' }))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? (typeof a2 === 'string' || a2 === null ? typeof a2 !== 'string' || (a2.length >= 1 || miss(f, p + '/subchildId', 'minLength', { limit: 1 })) && (a2.length <= 64 || codePoints(a2) <= 64 || miss(f, p + '/subchildId', 'maxLength', { limit: 64 })) && (c2.test(a2) || miss(f, p + '/subchildId', 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p + '/subchildId', 'type', { type: ['string', 'null'] })) : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'text' || k3 === 'subchildId')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedValue(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 2 || miss(f, p, 'minProperties', { limit: 2 }))) return false
    const a1 = v.parameter
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/parameter', 'maxLength', { limit: 64 })) && (c28.test(a1) || miss(f, p + '/parameter', 'pattern', { pattern: '^[A-Z][A-Z0-9_]*$', message: 'the key of a parameter, such as USAGE_IN_KWH' })) : miss(f, p + '/parameter', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
    const a2 = v.column
    if (!(a2 === undefined || $ColumnName(a2, f, f && p + '/column'))) return false
    const a3 = v.columns
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length >= 1 || miss(f, p + '/columns', 'minItems', { limit: 1 }))) return false
        if (!(a3.length <= 100 || miss(f, p + '/columns', 'maxItems', { limit: 100 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$ColumnName(a4, f, f && p + '/columns/' + i5)) return false
        }
      } else if (!miss(f, p + '/columns', 'type', { type: 'array' })) return false
    }
    const a6 = v.value
    if (!(a6 === undefined || $ActivityValue(a6, f, f && p + '/value'))) return false
    const a7 = v.unit
    if (!(a7 === undefined || (typeof a7 === 'string' ? (a7.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a7.length <= 40 || codePoints(a7) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) && (c6.test(a7) || miss(f, p + '/unit', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/unit', 'type', { type: 'string' })))) return false
    const a8 = v.unitColumn
    if (!(a8 === undefined || $ColumnName(a8, f, f && p + '/unitColumn'))) return false
    for (const k9 in v) {
      if (!(k9 === 'parameter' || k9 === 'column' || k9 === 'columns' || k9 === 'value' || k9 === 'unit' || k9 === 'unitColumn')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k9 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappedFilter(v, f, p) {
  if (isObject(v)) {
    const a1 = v.column
    if (!(a1 !== undefined ? $ColumnName(a1, f, f && p + '/column') : miss(f, p, 'required', { missingProperty: 'column' }))) return false
    const a2 = v.is
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'one-of' || a2 === 'none-of' || miss(f, p + '/is', 'enum', { allowedValues: c29 }) : miss(f, p + '/is', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'is' }))) return false
    const a3 = v.texts
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length >= 1 || miss(f, p + '/texts', 'minItems', { limit: 1 }))) return false
        if (!(a3.length <= 500 || miss(f, p + '/texts', 'maxItems', { limit: 500 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$CellText(a4, f, f && p + '/texts/' + i5)) return false
        }
      } else if (!miss(f, p + '/texts', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'texts' })) return false
    for (const k6 in v) {
      if (!(k6 === 'column' || k6 === 'is' || k6 === 'texts')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportedItem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a3 = v.calculationMethod
    if (!(a3 !== undefined ? $CalculationMethod(a3, f, f && p + '/calculationMethod') : miss(f, p, 'required', { missingProperty: 'calculationMethod' }))) return false
    const a4 = v.entries
    if (!(a4 !== undefined ? (Number.isInteger(a4) ? (a4 >= 1 || miss(f, p + '/entries', 'minimum', { limit: 1 })) && (a4 <= 100000 || miss(f, p + '/entries', 'maximum', { limit: 100000 })) : miss(f, p + '/entries', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'entries' }))) return false
    const a5 = v.period
    if (!(a5 !== undefined ? $Period(a5, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportCheck(v, f, p) {
  if (isObject(v)) {
    const a1 = v.rows
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 0 || miss(f, p + '/rows', 'minimum', { limit: 0 })) && (a1 <= 100200 || miss(f, p + '/rows', 'maximum', { limit: 100200 })) : miss(f, p + '/rows', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rows' }))) return false
    const a2 = v.leftOut
    if (!(a2 !== undefined ? $RowsLeftOut(a2, f, f && p + '/leftOut') : miss(f, p, 'required', { missingProperty: 'leftOut' }))) return false
    const a3 = v.items
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 2000 || miss(f, p + '/items', 'maxItems', { limit: 2000 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$CheckedItem(a4, f, f && p + '/items/' + i5)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RowsLeftOut(v, f, p) {
  if (isObject(v)) {
    const a1 = v.filtered
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 0 || miss(f, p + '/filtered', 'minimum', { limit: 0 })) && (a1 <= 100200 || miss(f, p + '/filtered', 'maximum', { limit: 100200 })) : miss(f, p + '/filtered', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'filtered' }))) return false
    const a2 = v.unassigned
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/unassigned', 'minimum', { limit: 0 })) && (a2 <= 100200 || miss(f, p + '/unassigned', 'maximum', { limit: 100200 })) : miss(f, p + '/unassigned', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'unassigned' }))) return false
    const a3 = v.empty
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 0 || miss(f, p + '/empty', 'minimum', { limit: 0 })) && (a3 <= 100200 || miss(f, p + '/empty', 'maximum', { limit: 100200 })) : miss(f, p + '/empty', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'empty' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CheckedItem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.calculationMethod
    if (!(a2 !== undefined ? $CalculationMethod(a2, f, f && p + '/calculationMethod') : miss(f, p, 'required', { missingProperty: 'calculationMethod' }))) return false
    const a3 = v.entries
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/entries', 'minimum', { limit: 1 })) && (a3 <= 100000 || miss(f, p + '/entries', 'maximum', { limit: 100000 })) : miss(f, p + '/entries', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'entries' }))) return false
    const a4 = v.period
    if (!(a4 !== undefined ? $Period(a4, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a5 = v.emissions
    if (!(a5 !== undefined ? $TemplateEmissions(a5, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a6 = v.notices
    if (!(a6 !== undefined ? $EntryNotices(a6, f, f && p + '/notices') : miss(f, p, 'required', { missingProperty: 'notices' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportProgress(v, f, p) {
  if (isObject(v)) {
    const a1 = v.rows
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 0 || miss(f, p + '/rows', 'minimum', { limit: 0 })) && (a1 <= 100200 || miss(f, p + '/rows', 'maximum', { limit: 100200 })) : miss(f, p + '/rows', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rows' }))) return false
    const a2 = v.of
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/of', 'minimum', { limit: 0 })) && (a2 <= 100200 || miss(f, p + '/of', 'maximum', { limit: 100200 })) : miss(f, p + '/of', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'of' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportProblem(v, f, p) {
  if (!$TemplateProblem(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.unlisted
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 1000 || miss(f, p + '/unlisted', 'maxItems', { limit: 1000 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$UnlistedText(a2, f, f && p + '/unlisted/' + i3)) return false
        }
      } else if (!miss(f, p + '/unlisted', 'type', { type: 'array' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $UnlistedText(v, f, p) {
  if (isObject(v)) {
    const a1 = v.text
    if (!(a1 !== undefined ? $CellText(a1, f, f && p + '/text') : miss(f, p, 'required', { missingProperty: 'text' }))) return false
    const a2 = v.rows
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 1 || miss(f, p + '/rows', 'minimum', { limit: 1 })) && (a2 <= 100000 || miss(f, p + '/rows', 'maximum', { limit: 100000 })) : miss(f, p + '/rows', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'rows' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappingList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$KeptMapping(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $KeptMapping(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? $Site(a1, f, f && p + '/name') : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.mapping
    if (!(a2 !== undefined ? $ImportMapping(a2, f, f && p + '/mapping') : miss(f, p, 'required', { missingProperty: 'mapping' }))) return false
    const a3 = v.revision
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/revision', 'minimum', { limit: 1 })) && (a3 <= 2147483647 || miss(f, p + '/revision', 'maximum', { limit: 2147483647 })) : miss(f, p + '/revision', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'revision' }))) return false
    const a4 = v.updatedAt
    if (!(a4 !== undefined ? $Timestamp(a4, f, f && p + '/updatedAt') : miss(f, p, 'required', { missingProperty: 'updatedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MappingResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $KeptMapping(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Taxonomy(v, f, p) {
  if (isObject(v)) {
    const a1 = v.parents
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/parents', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$TaxonomyParent(a2, f, f && p + '/parents/' + i3)) return false
        }
      } else if (!miss(f, p + '/parents', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'parents' })) return false
    const a4 = v.children
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 500 || miss(f, p + '/children', 'maxItems', { limit: 500 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$TaxonomyChild(a5, f, f && p + '/children/' + i6)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
    const a7 = v.subchildren
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 2000 || miss(f, p + '/subchildren', 'maxItems', { limit: 2000 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$TaxonomySubchild(a8, f, f && p + '/subchildren/' + i9)) return false
        }
      } else if (!miss(f, p + '/subchildren', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'subchildren' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyParent(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $DisplayName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DisplayName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $TaxonomyChild(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $DisplayName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.parentId
    if (!(a3 !== undefined ? $TaxonomyId(a3, f, f && p + '/parentId') : miss(f, p, 'required', { missingProperty: 'parentId' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomySubchild(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $DisplayName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.parentId
    if (!(a3 !== undefined ? $TaxonomyId(a3, f, f && p + '/parentId') : miss(f, p, 'required', { missingProperty: 'parentId' }))) return false
    const a4 = v.childId
    if (!(a4 !== undefined ? $TaxonomyId(a4, f, f && p + '/childId') : miss(f, p, 'required', { missingProperty: 'childId' }))) return false
    const a5 = v.parameters
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length >= 1 || miss(f, p + '/parameters', 'minItems', { limit: 1 }))) return false
        if (!(a5.length <= 20 || miss(f, p + '/parameters', 'maxItems', { limit: 20 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$TaxonomyParameter(a6, f, f && p + '/parameters/' + i7)) return false
        }
      } else if (!miss(f, p + '/parameters', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'parameters' })) return false
    const a8 = v.ways
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length >= 1 || miss(f, p + '/ways', 'minItems', { limit: 1 }))) return false
        if (!(a8.length <= 20 || miss(f, p + '/ways', 'maxItems', { limit: 20 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$TaxonomyWay(a9, f, f && p + '/ways/' + i10)) return false
        }
      } else if (!miss(f, p + '/ways', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'ways' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyParameter(v, f, p) {
  if (isObject(v)) {
    const a1 = v.number
    if (!(a1 !== undefined ? $ParameterNumber(a1, f, f && p + '/number') : miss(f, p, 'required', { missingProperty: 'number' }))) return false
    const a2 = v.key
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length <= 64 || codePoints(a2) <= 64 || miss(f, p + '/key', 'maxLength', { limit: 64 })) && (c28.test(a2) || miss(f, p + '/key', 'pattern', { pattern: '^[A-Z][A-Z0-9_]*$', message: 'the key of a parameter, such as USAGE_IN_KWH' })) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a3 = v.displayName
    if (!(a3 !== undefined ? $DisplayName(a3, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a4 = v.type
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? a4 === 'decimal' || a4 === 'choice' || a4 === 'boolean' || a4 === 'text' || miss(f, p + '/type', 'enum', { allowedValues: c33 }) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
    const a5 = v.help
    if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 1000 || codePoints(a5) <= 1000 || miss(f, p + '/help', 'maxLength', { limit: 1000 }) : miss(f, p + '/help', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'help' }))) return false
    const a6 = v.unit
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6.length <= 30 || codePoints(a6) <= 30 || miss(f, p + '/unit', 'maxLength', { limit: 30 }) : miss(f, p + '/unit', 'type', { type: 'string' })))) return false
    const a7 = v.units
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 20 || miss(f, p + '/units', 'maxItems', { limit: 20 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!(typeof a8 === 'string' ? (a8.length >= 1 || miss(f, p + '/units/' + i9, 'minLength', { limit: 1 })) && (a8.length <= 30 || codePoints(a8) <= 30 || miss(f, p + '/units/' + i9, 'maxLength', { limit: 30 })) : miss(f, p + '/units/' + i9, 'type', { type: 'string' }))) return false
        }
      } else if (!miss(f, p + '/units', 'type', { type: 'array' })) return false
    }
    const a10 = v.minimum
    if (!(a10 === undefined || Number.isFinite(a10) || miss(f, p + '/minimum', 'type', { type: 'number' }))) return false
    const a11 = v.maximum
    if (!(a11 === undefined || Number.isFinite(a11) || miss(f, p + '/maximum', 'type', { type: 'number' }))) return false
    const a12 = v.decimals
    if (!(a12 === undefined || (Number.isInteger(a12) ? (a12 >= 0 || miss(f, p + '/decimals', 'minimum', { limit: 0 })) && (a12 <= 20 || miss(f, p + '/decimals', 'maximum', { limit: 20 })) : miss(f, p + '/decimals', 'type', { type: 'integer' })))) return false
    const a13 = v.maxLength
    if (!(a13 === undefined || (Number.isInteger(a13) ? (a13 >= 1 || miss(f, p + '/maxLength', 'minimum', { limit: 1 })) && (a13 <= 200 || miss(f, p + '/maxLength', 'maximum', { limit: 200 })) : miss(f, p + '/maxLength', 'type', { type: 'integer' })))) return false
    const a14 = v.choices
    if (a14 !== undefined) {
      if (Array.isArray(a14)) {
        if (!(a14.length <= 200 || miss(f, p + '/choices', 'maxItems', { limit: 200 }))) return false
        for (let i16 = 0; i16 < a14.length; i16++) {
          const a15 = a14[i16]
          if (!$TaxonomyChoice(a15, f, f && p + '/choices/' + i16)) return false
        }
      } else if (!miss(f, p + '/choices', 'type', { type: 'array' })) return false
    }
    const a17 = v.default
    if (!(a17 === undefined || $ActivityValue(a17, f, f && p + '/default'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ParameterNumber(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 3 || codePoints(v) <= 3 || miss(f, p, 'maxLength', { limit: 3 })) && (c32.test(v) || miss(f, p, 'pattern', { pattern: '^(0|[1-9][0-9]*)$', message: 'the number of a parameter, such as 1' })) : miss(f, p, 'type', { type: 'string' })
}

function $TaxonomyChoice(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/value', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/value', 'maxLength', { limit: 64 })) : miss(f, p + '/value', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $DisplayName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyWay(v, f, p) {
  if (isObject(v)) {
    const a1 = v.calculationMethod
    if (!(a1 !== undefined ? $CalculationMethod(a1, f, f && p + '/calculationMethod') : miss(f, p, 'required', { missingProperty: 'calculationMethod' }))) return false
    const a2 = v.requires
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 20 || miss(f, p + '/requires', 'maxItems', { limit: 20 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$ParameterNumber(a3, f, f && p + '/requires/' + i4)) return false
        }
      } else if (!miss(f, p + '/requires', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'requires' })) return false
    const a5 = v.optional
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 20 || miss(f, p + '/optional', 'maxItems', { limit: 20 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$ParameterNumber(a6, f, f && p + '/optional/' + i7)) return false
        }
      } else if (!miss(f, p + '/optional', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'optional' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const createForm_201 = /* @__PURE__ */ validator(function (v, f, p) {
  return $IngestableResponse(v, f, p)
})

export const createForm_201_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.Location
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 512 || codePoints(a1) <= 512 || miss(f, p + '/Location', 'maxLength', { limit: 512 }) : miss(f, p + '/Location', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'Location' }))) return false
    const a2 = v.ETag
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 80 || codePoints(a2) <= 80 || miss(f, p + '/ETag', 'maxLength', { limit: 80 }) : miss(f, p + '/ETag', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'ETag' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'Location' || k3 === 'ETag')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const createTemplateUpload_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $TemplateCheck(v, f, p)
})

export const createTemplateUpload_201 = createForm_201

export const createTemplateUpload_201_headers = createForm_201_headers

export const createTemplateUpload_400 = /* @__PURE__ */ validator(function (v, f, p) {
  return $TemplateProblem(v, f, p)
})

export const getTemplate_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const listItems_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $IngestableList(v, f, p)
})

export const getItem_200 = createForm_201

export const getItem_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const updateItem_200 = createForm_201

export const updateItem_200_headers = getItem_200_headers

export const listItemActivity_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $EntryList(v, f, p)
})

export const getItemFile_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v['Content-Disposition']
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1.length <= 1000 || codePoints(a1) <= 1000 || miss(f, p + '/Content-Disposition', 'maxLength', { limit: 1000 }) : miss(f, p + '/Content-Disposition', 'type', { type: 'string' })))) return false
    const a2 = v['Accept-Ranges']
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'none' || miss(f, p + '/Accept-Ranges', 'enum', { allowedValues: c17 }) : miss(f, p + '/Accept-Ranges', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'Accept-Ranges' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'Content-Disposition' || k3 === 'Accept-Ranges')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const submitItem_200 = createForm_201

export const submitItem_200_headers = getItem_200_headers

export const listImports_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ImportList(v, f, p)
})

export const createImport_201 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ImportResponse(v, f, p)
})

export const createImport_201_headers = createForm_201_headers

export const getImport_200 = createImport_201

export const getImport_200_headers = getItem_200_headers

export const putImportMapping_200 = createImport_201

export const putImportMapping_200_headers = getItem_200_headers

export const createImportCheck_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ImportCheck(v, f, p)
})

export const createImportCheck_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ImportProgress(v, f, p)
})

export const createImportCheck_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.Location
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/Location', 'maxLength', { limit: 200 }) : miss(f, p + '/Location', 'type', { type: 'string' })))) return false
    const a2 = v['Retry-After']
    if (!(a2 === undefined || (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/Retry-After', 'minimum', { limit: 0 })) && (a2 <= 86400 || miss(f, p + '/Retry-After', 'maximum', { limit: 86400 })) : miss(f, p + '/Retry-After', 'type', { type: 'integer' })))) return false
    for (const k3 in v) {
      if (!(k3 === 'Location' || k3 === 'Retry-After')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const createImportCheck_400 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ImportProblem(v, f, p)
})

export const submitImport_200 = createImport_201

export const submitImport_200_headers = getItem_200_headers

export const submitImport_202 = createImportCheck_202

export const submitImport_202_headers = createImportCheck_202_headers

export const submitImport_400 = createImportCheck_400

export const getImportFile_200_headers = getItemFile_200_headers

export const listMappings_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $MappingList(v, f, p)
})

export const getMapping_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $MappingResponse(v, f, p)
})

export const getMapping_200_headers = getItem_200_headers

export const getTaxonomy_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $Taxonomy(v, f, p)
})
