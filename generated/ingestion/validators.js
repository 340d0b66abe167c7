// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^[\\x21-\\x7E]+$', 'u')
const c2 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c3 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c4 = formats['date']
const c5 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c6 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', 'u')
const c7 = ["spend","average","distance"]
const c8 = ["draft","pending"]
const c9 = new Set(["subchildId","period","activity","calculationMethod","site","estimated","state"])
const c10 = new Set(["subchildId","activity","dryRun"])
const c11 = ["xlsx","csv"]
const c12 = formats['uuid']
const c13 = ["draft","pending","approved","rejected"]
const c14 = new RegExp('^[A-Za-z0-9_-]+$', 'u')
const c15 = new RegExp('^"[A-Za-z0-9_.:-]+"$', 'u')
const c16 = ["spend","average","distance",null]
const c17 = new Set(["file"])
const c18 = ["day-first","month-first"]
const c19 = ["point","comma"]
const c20 = ["day","week","month","quarter","year"]
const c21 = new RegExp('^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$', 'u')
const c22 = ["refuse","leave-out"]
const c23 = new RegExp('^[A-Z][A-Z0-9_]*$', 'u')
const c24 = ["one-of","none-of"]
const c25 = ["none","day","month"]
const c26 = new Set(["sheet","headingRow","dateFormat","decimalSign","period","site","subchild","values","filter","sum"])
const c27 = new Set(["id","column","table","others"])
const c28 = new Set(["mapping","name"])

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
    if (!(a7 === undefined || (typeof a7 === 'string' ? a7 === 'draft' || a7 === 'pending' || miss(f, p + '/state', 'enum', { allowedValues: c8 }) : miss(f, p + '/state', 'type', { type: 'string' })))) return false
    for (const k8 in v) {
      if (!(k8 === 'subchildId' || k8 === 'period' || k8 === 'activity' || k8 === 'calculationMethod' || k8 === 'site' || k8 === 'estimated' || k8 === 'state')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k8 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
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

function $ActivityInput(v, f, p) {
  if (isObject(v)) {
    if (!(Object.keys(v).length >= 1 || miss(f, p, 'minProperties', { limit: 1 }))) return false
    if (!(Object.keys(v).length <= 20 || miss(f, p, 'maxProperties', { limit: 20 }))) return false
    for (const k1 in v) {
      const a2 = v[k1]
      if (!(Number.isFinite(a2) ? Number.isFinite(a2) || miss(f, p + '/' + pointerStep(k1), 'type', { type: 'number' }) : (typeof a2 === 'string' ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/' + pointerStep(k1), 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/' + pointerStep(k1), 'maxLength', { limit: 200 })) && (c6.test(a2) || miss(f, p + '/' + pointerStep(k1), 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/' + pointerStep(k1), 'type', { type: 'string' })) : (typeof a2 === 'boolean' ? typeof a2 === 'boolean' || miss(f, p + '/' + pointerStep(k1), 'type', { type: 'boolean' }) : (isObject(a2) ? $AmountWithUnit(a2, f, f && p + '/' + pointerStep(k1)) : miss(f, p + '/' + pointerStep(k1), 'type', { type: ["number","string","boolean","object"] })))))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AmountWithUnit(v, f, p) {
  if (isObject(v)) {
    const a1 = v.value
    if (!(a1 !== undefined ? (Number.isFinite(a1) || typeof a1 === 'string' ? typeof a1 !== 'string' || (a1.length >= 1 || miss(f, p + '/value', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/value', 'maxLength', { limit: 64 })) && (c5.test(a1) || miss(f, p + '/value', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/value', 'type', { type: ['number', 'string'] })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a2 = v.unit
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a2.length <= 40 || codePoints(a2) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) && (c5.test(a2) || miss(f, p + '/unit', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/unit', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'unit' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'value' || k3 === 'unit')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CalculationMethod(v, f, p) {
  return typeof v === 'string' ? v === 'spend' || v === 'average' || v === 'distance' || miss(f, p, 'enum', { allowedValues: c7 }) : miss(f, p, 'type', { type: 'string' })
}

function $Site(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c5.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c12(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $State(v, f, p) {
  return typeof v === 'string' ? v === 'draft' || v === 'pending' || v === 'approved' || v === 'rejected' || miss(f, p, 'enum', { allowedValues: c13 }) : miss(f, p, 'type', { type: 'string' })
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
    if (!(a3 === undefined || (typeof a3 === 'string' || a3 === null ? a3 === 'spend' || a3 === 'average' || a3 === 'distance' || a3 === null || miss(f, p + '/calculationMethod', 'enum', { allowedValues: c16 }) : miss(f, p + '/calculationMethod', 'type', { type: ['string', 'null'] })))) return false
    const a4 = v.site
    if (!(a4 === undefined || (typeof a4 === 'string' || a4 === null ? typeof a4 !== 'string' || (a4.length >= 1 || miss(f, p + '/site', 'minLength', { limit: 1 })) && (a4.length <= 100 || codePoints(a4) <= 100 || miss(f, p + '/site', 'maxLength', { limit: 100 })) && (c5.test(a4) || miss(f, p + '/site', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/site', 'type', { type: ['string', 'null'] })))) return false
    const a5 = v.estimated
    if (!(a5 === undefined || typeof a5 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    const a6 = v.state
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6 === 'draft' || a6 === 'pending' || miss(f, p + '/state', 'enum', { allowedValues: c8 }) : miss(f, p + '/state', 'type', { type: 'string' })))) return false
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
      if (!(Number.isFinite(a2) || a2 === null ? Number.isFinite(a2) || a2 === null || miss(f, p + '/' + pointerStep(k1), 'type', { type: ['number', 'null'] }) : (typeof a2 === 'string' ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/' + pointerStep(k1), 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/' + pointerStep(k1), 'maxLength', { limit: 200 })) && (c6.test(a2) || miss(f, p + '/' + pointerStep(k1), 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/' + pointerStep(k1), 'type', { type: 'string' })) : (typeof a2 === 'boolean' ? typeof a2 === 'boolean' || miss(f, p + '/' + pointerStep(k1), 'type', { type: 'boolean' }) : (isObject(a2) ? $AmountWithUnit(a2, f, f && p + '/' + pointerStep(k1)) : miss(f, p + '/' + pointerStep(k1), 'type', { type: ["number","null","string","boolean","object"] })))))) return false
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

function $SheetName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 100 || codePoints(v) <= 100 || miss(f, p, 'maxLength', { limit: 100 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
}

function $HeadingRow(v, f, p) {
  return Number.isInteger(v) ? (v >= 0 || miss(f, p, 'minimum', { limit: 0 })) && (v <= 200 || miss(f, p, 'maximum', { limit: 200 })) : miss(f, p, 'type', { type: 'integer' })
}

function $ImportMappingSubmission(v, f, p) {
  if (isObject(v)) {
    const a1 = v.mapping
    if (!(a1 !== undefined ? $ImportMapping(a1, f, f && p + '/mapping') : miss(f, p, 'required', { missingProperty: 'mapping' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $Site(a2, f, f && p + '/name'))) return false
    for (const k3 in v) {
      if (!(k3 === 'mapping' || k3 === 'name')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ImportMapping(v, f, p) {
  if (isObject(v)) {
    const a1 = v.sheet
    if (!(a1 === undefined || $SheetName(a1, f, f && p + '/sheet'))) return false
    const a2 = v.headingRow
    if (!(a2 === undefined || $HeadingRow(a2, f, f && p + '/headingRow'))) return false
    const a3 = v.dateFormat
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3 === 'day-first' || a3 === 'month-first' || miss(f, p + '/dateFormat', 'enum', { allowedValues: c18 }) : miss(f, p + '/dateFormat', 'type', { type: 'string' })))) return false
    const a4 = v.decimalSign
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'point' || a4 === 'comma' || miss(f, p + '/decimalSign', 'enum', { allowedValues: c19 }) : miss(f, p + '/decimalSign', 'type', { type: 'string' })))) return false
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
    if (!(a14 === undefined || (typeof a14 === 'string' ? a14 === 'none' || a14 === 'day' || a14 === 'month' || miss(f, p + '/sum', 'enum', { allowedValues: c25 }) : miss(f, p + '/sum', 'type', { type: 'string' })))) return false
    for (const k15 in v) {
      if (!c26.has(k15)) {
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
    if (!(a3 === undefined || (typeof a3 === 'string' ? a3 === 'day' || a3 === 'week' || a3 === 'month' || a3 === 'quarter' || a3 === 'year' || miss(f, p + '/lasts', 'enum', { allowedValues: c20 }) : miss(f, p + '/lasts', 'type', { type: 'string' })))) return false
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

function $ColumnName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
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
  return typeof v === 'string' ? (v.length <= 500 || codePoints(v) <= 500 || miss(f, p, 'maxLength', { limit: 500 })) && (c21.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: 'string' })
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
    if (!(a6 === undefined || (typeof a6 === 'string' ? a6 === 'refuse' || a6 === 'leave-out' || miss(f, p + '/others', 'enum', { allowedValues: c22 }) : miss(f, p + '/others', 'type', { type: 'string' })))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a1.length <= 64 || codePoints(a1) <= 64 || miss(f, p + '/parameter', 'maxLength', { limit: 64 })) && (c23.test(a1) || miss(f, p + '/parameter', 'pattern', { pattern: '^[A-Z][A-Z0-9_]*$', message: 'the key of a parameter, such as USAGE_IN_KWH' })) : miss(f, p + '/parameter', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
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
    if (!(a7 === undefined || (typeof a7 === 'string' ? (a7.length >= 1 || miss(f, p + '/unit', 'minLength', { limit: 1 })) && (a7.length <= 40 || codePoints(a7) <= 40 || miss(f, p + '/unit', 'maxLength', { limit: 40 })) && (c5.test(a7) || miss(f, p + '/unit', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/unit', 'type', { type: 'string' })))) return false
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

function $ActivityValue(v, f, p) {
  return Number.isFinite(v) || typeof v === 'string' || typeof v === 'boolean' ? typeof v !== 'string' || (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p, 'type', { type: ['number', 'string', 'boolean'] })
}

function $MappedFilter(v, f, p) {
  if (isObject(v)) {
    const a1 = v.column
    if (!(a1 !== undefined ? $ColumnName(a1, f, f && p + '/column') : miss(f, p, 'required', { missingProperty: 'column' }))) return false
    const a2 = v.is
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'one-of' || a2 === 'none-of' || miss(f, p + '/is', 'enum', { allowedValues: c24 }) : miss(f, p + '/is', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'is' }))) return false
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

function $fill_ImportMappingSubmission(v) {
  if (isObject(v)) {
    const a1 = v.mapping
    if (a1 !== undefined) {
      $fill_ImportMapping(a1)
    }
  }
}

function $fill_ImportMapping(v) {
  if (isObject(v)) {
    const a13 = v.subchild
    if (a13 !== undefined) {
      $fill_MappedSubchild(a13)
    }
    if (v.sum === undefined) v.sum = 'none'
  }
}

function $fill_MappedSubchild(v) {
  if (isObject(v)) {
    if (v.others === undefined) v.others = 'refuse'
  }
}

function $applyDefaults_7(v) {
  if (isObject(v)) {
    const a13 = v.body
    if (a13 !== undefined) {
      $fill_ImportMappingSubmission(a13)
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
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
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
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
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
        if (!(a4 === undefined || (typeof a4 === 'string' ? a4 === 'xlsx' || a4 === 'csv' || miss(f, p + '/query/format', 'enum', { allowedValues: c11 }) : miss(f, p + '/query/format', 'type', { type: 'string' })))) return false
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
        if (!(a15 === undefined || (typeof a15 === 'string' ? (a15.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a15.length <= 512 || codePoints(a15) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c14.test(a15) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
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
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
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
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $ItemPatch(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const updateItem$1 = updateItem

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
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a5.length <= 512 || codePoints(a5) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c14.test(a5) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_5)

export const getItemFile = getItem

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
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const listImports = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (a2 !== undefined) {
      if (isObject(a2)) {
        const a3 = a2.limit
        if (!(a3 === undefined || (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/query/limit', 'minimum', { limit: 1 })) && (a3 <= 100 || miss(f, p + '/query/limit', 'maximum', { limit: 100 })) : miss(f, p + '/query/limit', 'type', { type: 'integer' })))) return false
        const a4 = a2.cursor
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/query/cursor', 'minLength', { limit: 1 })) && (a4.length <= 512 || codePoints(a4) <= 512 || miss(f, p + '/query/cursor', 'maxLength', { limit: 512 })) && (c14.test(a4) || miss(f, p + '/query/cursor', 'pattern', { pattern: '^[A-Za-z0-9_-]+$', message: 'the `nextCursor` of a page, unchanged' })) : miss(f, p + '/query/cursor', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a5 = v.headers
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_4)

export const createImport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (!(a1 === undefined || isObject(a1) || miss(f, p + '/path', 'type', { type: 'object' }))) return false
    const a2 = v.query
    if (!(a2 === undefined || isObject(a2) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a3 = v.headers
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3['Idempotency-Key']
        if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a4) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a5 = v.cookies
    if (!(a5 === undefined || isObject(a5) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a6 = v.body
    if (a6 !== undefined) {
      if (isObject(a6)) {
        if (!(a6.file !== undefined || miss(f, p + '/body', 'required', { missingProperty: 'file' }))) return false
        for (const k8 in a6) {
          if (k8 !== 'file') {
            if (!miss(f, p + '/body', 'additionalProperties', { additionalProperty: k8 })) return false
          }
        }
      } else if (!miss(f, p + '/body', 'type', { type: 'object' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'body' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getImport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.importId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/importId') : miss(f, p + '/path', 'required', { missingProperty: 'importId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (a3 !== undefined) {
      if (isObject(a3)) {
        const a4 = a3.sheet
        if (!(a4 === undefined || $SheetName(a4, f, f && p + '/query/sheet'))) return false
        const a5 = a3.headingRow
        if (!(a5 === undefined || $HeadingRow(a5, f, f && p + '/query/headingRow'))) return false
      } else if (!miss(f, p + '/query', 'type', { type: 'object' })) return false
    }
    const a6 = v.headers
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/headers', 'type', { type: 'object' }))) return false
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const deleteImport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.importId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/importId') : miss(f, p + '/path', 'required', { missingProperty: 'importId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const putImportMapping = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.importId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/importId') : miss(f, p + '/path', 'required', { missingProperty: 'importId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
    const a7 = v.body
    if (!(a7 !== undefined ? $ImportMappingSubmission(a7, f, f && p + '/body') : miss(f, p, 'required', { missingProperty: 'body' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}, $applyDefaults_7)

export const createImportCheck = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.importId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/importId') : miss(f, p + '/path', 'required', { missingProperty: 'importId' }))) return false
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

export const submitImport = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.importId
        if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/path/importId') : miss(f, p + '/path', 'required', { missingProperty: 'importId' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['Idempotency-Key']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/headers/Idempotency-Key', 'minLength', { limit: 1 })) && (a5.length <= 255 || codePoints(a5) <= 255 || miss(f, p + '/headers/Idempotency-Key', 'maxLength', { limit: 255 })) && (c1.test(a5) || miss(f, p + '/headers/Idempotency-Key', 'pattern', { pattern: '^[\\x21-\\x7E]+$', message: 'ASCII characters without spaces' })) : miss(f, p + '/headers/Idempotency-Key', 'type', { type: 'string' })))) return false
        const a6 = a4['If-Match']
        if (!(a6 === undefined || (typeof a6 === 'string' ? (a6.length <= 80 || codePoints(a6) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a6) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a7 = v.cookies
    if (!(a7 === undefined || isObject(a7) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
})

export const getImportFile = createImportCheck

export const listMappings = listImports

export const getMapping = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.mappingName
        if (!(a2 !== undefined ? $Site(a2, f, f && p + '/path/mappingName') : miss(f, p + '/path', 'required', { missingProperty: 'mappingName' }))) return false
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

export const deleteMapping = /* @__PURE__ */ validator(function (v, f, p) {
  if (isObject(v)) {
    const a1 = v.path
    if (a1 !== undefined) {
      if (isObject(a1)) {
        const a2 = a1.mappingName
        if (!(a2 !== undefined ? $Site(a2, f, f && p + '/path/mappingName') : miss(f, p + '/path', 'required', { missingProperty: 'mappingName' }))) return false
      } else if (!miss(f, p + '/path', 'type', { type: 'object' })) return false
    }
    const a3 = v.query
    if (!(a3 === undefined || isObject(a3) || miss(f, p + '/query', 'type', { type: 'object' }))) return false
    const a4 = v.headers
    if (a4 !== undefined) {
      if (isObject(a4)) {
        const a5 = a4['If-Match']
        if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length <= 80 || codePoints(a5) <= 80 || miss(f, p + '/headers/If-Match', 'maxLength', { limit: 80 })) && (c15.test(a5) || miss(f, p + '/headers/If-Match', 'pattern', { pattern: '^"[A-Za-z0-9_.:-]+"$', message: 'the `ETag` in its double quotes, such as "3"' })) : miss(f, p + '/headers/If-Match', 'type', { type: 'string' })))) return false
      } else if (!miss(f, p + '/headers', 'type', { type: 'object' })) return false
    }
    const a6 = v.cookies
    if (!(a6 === undefined || isObject(a6) || miss(f, p + '/cookies', 'type', { type: 'object' }))) return false
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
