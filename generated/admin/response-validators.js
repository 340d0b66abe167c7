// From openapi/admin.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, isUnique, miss, validator } from '@tomorro/runtime/validator'

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
const c13 = new RegExp('^ *[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$', 'u')
const c14 = ["duplicate","overlap","magnitude","unlike-peers","equal-rows","overlapping-rows","total-row","outlier","zero-quantity","future-days","long-period","spend-in-scope-3","credit","own-factor"]
const c15 = new Set(c14)
const c16 = ["checked","reviewer-unknown","submitter-unknown"]
const c17 = ["equal_rows","overlapping_rows","covered_earlier","total_row","outlier","unlike_peers","zero_quantity","future_days","long_period","spend_in_scope_3","credit","own_factor","hidden_rows","hidden_columns","merged_cells","unread_sheets","rounded","spend_for_reference","day_first_dates","month_first_dates","thousands_comma","decimal_comma","missing_values"]
const c18 = new Set(c17)
const c19 = new RegExp('^urn:tomorro:[a-z-]+$', 'u')
const c20 = ["body","path","query","header","cookie"]
const c21 = ["factor-year","wtt","radiative-forcing","financial-year-start","base-year","intensity-denominators","supplier-electricity-factor","price-index","energy-prices","company-kind","organisation-boundary","scope-3-relevance","targets"]
const c22 = ["factor-year"]
const c23 = ["majority","blended"]
const c24 = ["default","organisation"]
const c25 = ["wtt"]
const c26 = ["radiative-forcing"]
const c27 = ["financial-year-start"]
const c28 = ["base-year"]
const c29 = ["intensity-denominators"]
const c30 = ["full-time-equivalents","revenue-gbp-million","ebitda-gbp-million","floor-area-square-metres","output-tonnes","output-litres","passenger-kilometres","own"]
const c31 = new Set(c30)
const c32 = ["supplier-electricity-factor"]
const c33 = ["price-index"]
const c34 = ["energy-prices"]
const c35 = new RegExp('^(0|[1-9][0-9]{0,2})$', 'u')
const c36 = ["company-kind"]
const c37 = ["quoted","large-unquoted","large-llp","other"]
const c38 = new RegExp('^[A-Z0-9]+$', 'u')
const c39 = ["organisation-boundary"]
const c40 = ["operational-control","financial-control","equity-share"]
const c41 = ["scope-3-relevance"]
const c42 = ["relevant","not-relevant","not-assessed"]
const c43 = ["targets"]
const c44 = ["scope-1-2","all"]
const c45 = new RegExp('^[0-9a-f]{64}$', 'u')
const c46 = ["AR4","AR5","AR6"]
const c47 = new RegExp('^[a-z0-9_]+([.][a-z0-9_]+)*$', 'u')
const c48 = ["dry-run","apply"]
const c49 = ["queued","active","completed","failed"]
const c50 = new RegExp('^[a-z0-9_]+$', 'u')

function $BacklogList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$BacklogItem(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BacklogItem(v, f, p) {
  if (!$IngestableRecord(v, f, p)) return false
  if (isObject(v)) {
    const a1 = v.orgName
    if (!(a1 === undefined || $OrganisationName(a1, f, f && p + '/orgName'))) return false
    const a2 = v.parentDisplayName
    if (!(a2 !== undefined ? $DisplayName(a2, f, f && p + '/parentDisplayName') : miss(f, p, 'required', { missingProperty: 'parentDisplayName' }))) return false
    const a3 = v.childDisplayName
    if (!(a3 !== undefined ? $DisplayName(a3, f, f && p + '/childDisplayName') : miss(f, p, 'required', { missingProperty: 'childDisplayName' }))) return false
    const a4 = v.subchildDisplayName
    if (!(a4 !== undefined ? $DisplayName(a4, f, f && p + '/subchildDisplayName') : miss(f, p, 'required', { missingProperty: 'subchildDisplayName' }))) return false
    const a5 = v.submittedAt
    if (!(a5 !== undefined ? $Timestamp(a5, f, f && p + '/submittedAt') : miss(f, p, 'required', { missingProperty: 'submittedAt' }))) return false
    const a6 = v.waitingDays
    if (!(a6 !== undefined ? (Number.isInteger(a6) ? (a6 >= 0 || miss(f, p + '/waitingDays', 'minimum', { limit: 0 })) && (a6 <= 100000 || miss(f, p + '/waitingDays', 'maximum', { limit: 100000 })) : miss(f, p + '/waitingDays', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'waitingDays' }))) return false
    const a7 = v.estimate
    if (!(a7 !== undefined ? (Number.isFinite(a7) || a7 === null ? typeof a7 !== 'number' || (a7 >= -60000000000 || miss(f, p + '/estimate', 'minimum', { limit: -60000000000 })) && (a7 <= 60000000000 || miss(f, p + '/estimate', 'maximum', { limit: 60000000000 })) : miss(f, p + '/estimate', 'type', { type: ['number', 'null'] })) : miss(f, p, 'required', { missingProperty: 'estimate' }))) return false
    const a8 = v.flags
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length <= 10 || miss(f, p + '/flags', 'maxItems', { limit: 10 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$ReviewFlag(a9, f, f && p + '/flags/' + i10)) return false
        }
      } else if (!miss(f, p + '/flags', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'flags' })) return false
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

function $OrganisationName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) && (c13.test(v) || miss(f, p, 'pattern', { pattern: '^ *[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$', message: 'text on one line, without control characters, that is not blank' })) : miss(f, p, 'type', { type: 'string' })
}

function $DisplayName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $ReviewFlag(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? c15.has(a1) || miss(f, p + '/kind', 'enum', { allowedValues: c14 }) : miss(f, p + '/kind', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 500 || codePoints(a2) <= 500 || miss(f, p + '/detail', 'maxLength', { limit: 500 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
    const a3 = v.itemIds
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 10 || miss(f, p + '/itemIds', 'maxItems', { limit: 10 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$Uuid(a4, f, f && p + '/itemIds/' + i5)) return false
        }
      } else if (!miss(f, p + '/itemIds', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'itemIds' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

function $ActivityList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 2000 || miss(f, p + '/items', 'maxItems', { limit: 2000 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$ActivityItem(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ActivityItem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.displayName
    if (!(a1 !== undefined ? $DisplayName(a1, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 100 || codePoints(a2) <= 100 || miss(f, p + '/value', 'maxLength', { limit: 100 }) : miss(f, p + '/value', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.key
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3.length <= 64 || codePoints(a3) <= 64 || miss(f, p + '/key', 'maxLength', { limit: 64 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a4 = v.unit
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4.length <= 30 || codePoints(a4) <= 30 || miss(f, p + '/unit', 'maxLength', { limit: 30 }) : miss(f, p + '/unit', 'type', { type: 'string' })))) return false
    const a5 = v.submittedAs
    if (!(a5 === undefined || (typeof a5 === 'string' ? a5.length <= 100 || codePoints(a5) <= 100 || miss(f, p + '/submittedAs', 'maxLength', { limit: 100 }) : miss(f, p + '/submittedAs', 'type', { type: 'string' })))) return false
    const a6 = v.estimated
    if (!(a6 === undefined || typeof a6 === 'boolean' || miss(f, p + '/estimated', 'type', { type: 'boolean' }))) return false
    const a7 = v.entry
    if (!(a7 !== undefined ? (Number.isInteger(a7) ? (a7 >= 1 || miss(f, p + '/entry', 'minimum', { limit: 1 })) && (a7 <= 100000 || miss(f, p + '/entry', 'maximum', { limit: 100000 })) : miss(f, p + '/entry', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'entry' }))) return false
    const a8 = v.period
    if (!(a8 !== undefined ? $Period(a8, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a9 = v.site
    if (!(a9 === undefined || $Site(a9, f, f && p + '/site'))) return false
    const a10 = v.source
    if (!(a10 === undefined || (typeof a10 === 'string' ? a10.length <= 200 || codePoints(a10) <= 200 || miss(f, p + '/source', 'maxLength', { limit: 200 }) : miss(f, p + '/source', 'type', { type: 'string' })))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Approval(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $IngestableRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
    const a2 = v.jobId
    if (!(a2 !== undefined ? $Uuid(a2, f, f && p + '/jobId') : miss(f, p, 'required', { missingProperty: 'jobId' }))) return false
    const a3 = v.fourEyes
    if (!(a3 === undefined || $FourEyes(a3, f, f && p + '/fourEyes'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FourEyes(v, f, p) {
  return typeof v === 'string' ? v === 'checked' || v === 'reviewer-unknown' || v === 'submitter-unknown' || miss(f, p, 'enum', { allowedValues: c16 }) : miss(f, p, 'type', { type: 'string' })
}

function $IngestableResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $IngestableRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
    const a2 = v.notices
    if (!(a2 === undefined || $EntryNotices(a2, f, f && p + '/notices'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? c18.has(a1) || miss(f, p + '/code', 'enum', { allowedValues: c17 }) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
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

function $DecisionResults(v, f, p) {
  if (isObject(v)) {
    const a1 = v.results
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/results', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$DecisionResult(a2, f, f && p + '/results/' + i3)) return false
        }
      } else if (!miss(f, p + '/results', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'results' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DecisionResult(v, f, p) {
  if (isObject(v)) {
    const a1 = v.itemId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/itemId') : miss(f, p, 'required', { missingProperty: 'itemId' }))) return false
    const a2 = v.status
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 200 || miss(f, p + '/status', 'minimum', { limit: 200 })) && (a2 <= 599 || miss(f, p + '/status', 'maximum', { limit: 599 })) : miss(f, p + '/status', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'status' }))) return false
    const a3 = v.state
    if (!(a3 === undefined || $State(a3, f, f && p + '/state'))) return false
    const a4 = v.jobId
    if (!(a4 === undefined || $Uuid(a4, f, f && p + '/jobId'))) return false
    const a5 = v.fourEyes
    if (!(a5 === undefined || $FourEyes(a5, f, f && p + '/fourEyes'))) return false
    const a6 = v.problem
    if (!(a6 === undefined || $Problem(a6, f, f && p + '/problem'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Problem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.type
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length <= 100 || codePoints(a1) <= 100 || miss(f, p + '/type', 'maxLength', { limit: 100 })) && (c19.test(a1) || miss(f, p + '/type', 'pattern', { pattern: '^urn:tomorro:[a-z-]+$' })) : miss(f, p + '/type', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'type' }))) return false
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
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'body' || a1 === 'path' || a1 === 'query' || a1 === 'header' || a1 === 'cookie' || miss(f, p + '/in', 'enum', { allowedValues: c20 }) : miss(f, p + '/in', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'in' }))) return false
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

function $OrganisationList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Organisation(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Organisation(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $OrganisationId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.name
    if (!(a2 !== undefined ? $OrganisationName(a2, f, f && p + '/name') : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a3 = v.revision
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/revision', 'minimum', { limit: 1 })) && (a3 <= 2147483647 || miss(f, p + '/revision', 'maximum', { limit: 2147483647 })) : miss(f, p + '/revision', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'revision' }))) return false
    const a4 = v.createdAt
    if (!(a4 !== undefined ? $Timestamp(a4, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
    const a5 = v.updatedAt
    if (!(a5 !== undefined ? $Timestamp(a5, f, f && p + '/updatedAt') : miss(f, p, 'required', { missingProperty: 'updatedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $Organisation(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationSettingList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$SettingRecord(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SettingRecord(v, f, p) {
  if (isObject(v)) switch (v.key) {
    case 'factor-year':
    {
      if (!$FactorYearSettingRecord(v, f, p)) return false
      break
    }
    case 'wtt':
    {
      if (!$WttSettingRecord(v, f, p)) return false
      break
    }
    case 'radiative-forcing':
    {
      if (!$RadiativeForcingSettingRecord(v, f, p)) return false
      break
    }
    case 'financial-year-start':
    {
      if (!$FinancialYearStartSettingRecord(v, f, p)) return false
      break
    }
    case 'base-year':
    {
      if (!$BaseYearSettingRecord(v, f, p)) return false
      break
    }
    case 'intensity-denominators':
    {
      if (!$IntensityDenominatorsSettingRecord(v, f, p)) return false
      break
    }
    case 'supplier-electricity-factor':
    {
      if (!$SupplierElectricityFactorSettingRecord(v, f, p)) return false
      break
    }
    case 'price-index':
    {
      if (!$PriceIndexSettingRecord(v, f, p)) return false
      break
    }
    case 'energy-prices':
    {
      if (!$EnergyPricesSettingRecord(v, f, p)) return false
      break
    }
    case 'company-kind':
    {
      if (!$CompanyKindSettingRecord(v, f, p)) return false
      break
    }
    case 'organisation-boundary':
    {
      if (!$OrganisationBoundarySettingRecord(v, f, p)) return false
      break
    }
    case 'scope-3-relevance':
    {
      if (!$Scope3RelevanceSettingRecord(v, f, p)) return false
      break
    }
    case 'targets':
    {
      if (!$TargetsSettingRecord(v, f, p)) return false
      break
    }
    case undefined:
    if (!miss(f, p, 'required', { missingProperty: 'key' })) return false
    break
    default:
    if (!miss(f, p + '/key', 'enum', { allowedValues: c21 })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYearSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'factor-year' || miss(f, p + '/key', 'enum', { allowedValues: c22 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FactorYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.policy
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'majority' || a1 === 'blended' || miss(f, p + '/policy', 'enum', { allowedValues: c23 }) : miss(f, p + '/policy', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'policy' }))) return false
    for (const k2 in v) {
      if (k2 !== 'policy') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SettingSource(v, f, p) {
  return typeof v === 'string' ? v === 'default' || v === 'organisation' || miss(f, p, 'enum', { allowedValues: c24 }) : miss(f, p, 'type', { type: 'string' })
}

function $SettingAuthor(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 255 || codePoints(v) <= 255 || miss(f, p, 'maxLength', { limit: 255 })) : miss(f, p, 'type', { type: 'string' })
}

function $WttSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'wtt' || miss(f, p + '/key', 'enum', { allowedValues: c25 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Wtt(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Wtt(v, f, p) {
  if (isObject(v)) {
    const a1 = v.isIncluded
    if (!(a1 !== undefined ? typeof a1 === 'boolean' || miss(f, p + '/isIncluded', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isIncluded' }))) return false
    for (const k2 in v) {
      if (k2 !== 'isIncluded') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RadiativeForcingSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'radiative-forcing' || miss(f, p + '/key', 'enum', { allowedValues: c26 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Wtt(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStartSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'financial-year-start' || miss(f, p + '/key', 'enum', { allowedValues: c27 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $FinancialYearStart(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FinancialYearStart(v, f, p) {
  if (isObject(v)) {
    const a1 = v.month
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/month', 'minimum', { limit: 1 })) && (a1 <= 12 || miss(f, p + '/month', 'maximum', { limit: 12 })) : miss(f, p + '/month', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'month' }))) return false
    for (const k2 in v) {
      if (k2 !== 'month') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k2 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYearSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'base-year' || miss(f, p + '/key', 'enum', { allowedValues: c28 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $BaseYear(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BaseYear(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) || a1 === null ? typeof a1 !== 'number' || (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: ['integer', 'null'] })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.restatementThresholdPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/restatementThresholdPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/restatementThresholdPercent', 'maximum', { limit: 100 })) : miss(f, p + '/restatementThresholdPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'restatementThresholdPercent' }))) return false
    const a3 = v.reason
    if (!(a3 === undefined || (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c5.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'year' || k4 === 'restatementThresholdPercent' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominatorsSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'intensity-denominators' || miss(f, p + '/key', 'enum', { allowedValues: c29 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $IntensityDenominators(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominators(v, f, p) {
  if (isObject(v)) {
    const a1 = v.denominators
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 200 || miss(f, p + '/denominators', 'maxItems', { limit: 200 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$IntensityDenominator(a2, f, f && p + '/denominators/' + i3)) return false
        }
      } else if (!miss(f, p + '/denominators', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'denominators' })) return false
    const a4 = v.primary
    if (!(a4 === undefined || $PrimaryIntensity(a4, f, f && p + '/primary'))) return false
    for (const k5 in v) {
      if (!(k5 === 'denominators' || k5 === 'primary')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityDenominator(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? $IntensityKind(a1, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $OwnDenominatorName(a2, f, f && p + '/name'))) return false
    const a3 = v.year
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a3 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a4 = v.value
    if (!(a4 !== undefined ? (Number.isFinite(a4) ? (a4 <= 1000000000000 || miss(f, p + '/value', 'maximum', { limit: 1000000000000 })) && (a4 > 0 || miss(f, p + '/value', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/value', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    for (const k5 in v) {
      if (!(k5 === 'kind' || k5 === 'name' || k5 === 'year' || k5 === 'value')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $IntensityKind(v, f, p) {
  return typeof v === 'string' ? c31.has(v) || miss(f, p, 'enum', { allowedValues: c30 }) : miss(f, p, 'type', { type: 'string' })
}

function $OwnDenominatorName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 60 || codePoints(v) <= 60 || miss(f, p, 'maxLength', { limit: 60 })) && (c6.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $PrimaryIntensity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 !== undefined ? $IntensityKind(a1, f, f && p + '/kind') : miss(f, p, 'required', { missingProperty: 'kind' }))) return false
    const a2 = v.name
    if (!(a2 === undefined || $OwnDenominatorName(a2, f, f && p + '/name'))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c5.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'name' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactorSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'supplier-electricity-factor' || miss(f, p + '/key', 'enum', { allowedValues: c32 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $SupplierElectricityFactor(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierElectricityFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.factors
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/factors', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$SupplierFactor(a2, f, f && p + '/factors/' + i3)) return false
        }
      } else if (!miss(f, p + '/factors', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'factors' })) return false
    for (const k4 in v) {
      if (k4 !== 'factors') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SupplierFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.supplier
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/supplier', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/supplier', 'maxLength', { limit: 200 })) && (c6.test(a1) || miss(f, p + '/supplier', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/supplier', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'supplier' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.kgCo2ePerKwh
    if (!(a3 !== undefined ? (Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/kgCo2ePerKwh', 'minimum', { limit: 0 })) && (a3 <= 5 || miss(f, p + '/kgCo2ePerKwh', 'maximum', { limit: 5 })) : miss(f, p + '/kgCo2ePerKwh', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'kgCo2ePerKwh' }))) return false
    const a4 = v.evidence
    if (!(a4 === undefined || (typeof a4 === 'string' ? (a4.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a4.length <= 1000 || codePoints(a4) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c5.test(a4) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k5 in v) {
      if (!(k5 === 'supplier' || k5 === 'period' || k5 === 'kgCo2ePerKwh' || k5 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndexSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'price-index' || miss(f, p + '/key', 'enum', { allowedValues: c33 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $PriceIndex(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndex(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c6.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.values
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length >= 1 || miss(f, p + '/values', 'minItems', { limit: 1 }))) return false
        if (!(a2.length <= 100 || miss(f, p + '/values', 'maxItems', { limit: 100 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$PriceIndexValue(a3, f, f && p + '/values/' + i4)) return false
        }
      } else if (!miss(f, p + '/values', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'values' })) return false
    for (const k5 in v) {
      if (!(k5 === 'name' || k5 === 'values')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $PriceIndexValue(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1990 || miss(f, p + '/year', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.index
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 <= 1000000 || miss(f, p + '/index', 'maximum', { limit: 1000000 })) && (a2 > 0 || miss(f, p + '/index', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/index', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'index' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'year' || k3 === 'index')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPricesSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'energy-prices' || miss(f, p + '/key', 'enum', { allowedValues: c34 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $EnergyPrices(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPrices(v, f, p) {
  if (isObject(v)) {
    const a1 = v.prices
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 500 || miss(f, p + '/prices', 'maxItems', { limit: 500 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$EnergyPrice(a2, f, f && p + '/prices/' + i3)) return false
        }
      } else if (!miss(f, p + '/prices', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'prices' })) return false
    for (const k4 in v) {
      if (k4 !== 'prices') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EnergyPrice(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.parameter
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/parameter', 'minLength', { limit: 1 })) && (a2.length <= 3 || codePoints(a2) <= 3 || miss(f, p + '/parameter', 'maxLength', { limit: 3 })) && (c35.test(a2) || miss(f, p + '/parameter', 'pattern', { pattern: '^(0|[1-9][0-9]{0,2})$', message: 'the number of a parameter, such as 1' })) : miss(f, p + '/parameter', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'parameter' }))) return false
    const a3 = v.period
    if (!(a3 !== undefined ? $Period(a3, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a4 = v.gbpPerUnit
    if (!(a4 !== undefined ? (Number.isFinite(a4) ? (a4 <= 1000000 || miss(f, p + '/gbpPerUnit', 'maximum', { limit: 1000000 })) && (a4 > 0 || miss(f, p + '/gbpPerUnit', 'exclusiveMinimum', { limit: 0 })) : miss(f, p + '/gbpPerUnit', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'gbpPerUnit' }))) return false
    const a5 = v.evidence
    if (!(a5 === undefined || (typeof a5 === 'string' ? (a5.length >= 1 || miss(f, p + '/evidence', 'minLength', { limit: 1 })) && (a5.length <= 1000 || codePoints(a5) <= 1000 || miss(f, p + '/evidence', 'maxLength', { limit: 1000 })) && (c5.test(a5) || miss(f, p + '/evidence', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/evidence', 'type', { type: 'string' })))) return false
    for (const k6 in v) {
      if (!(k6 === 'subchildId' || k6 === 'parameter' || k6 === 'period' || k6 === 'gbpPerUnit' || k6 === 'evidence')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompanyKindSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'company-kind' || miss(f, p + '/key', 'enum', { allowedValues: c36 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $CompanyKind(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompanyKind(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kind
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'quoted' || a1 === 'large-unquoted' || a1 === 'large-llp' || a1 === 'other' || miss(f, p + '/kind', 'enum', { allowedValues: c37 }) : miss(f, p + '/kind', 'type', { type: 'string' })))) return false
    const a2 = v.registeredName
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/registeredName', 'minLength', { limit: 1 })) && (a2.length <= 200 || codePoints(a2) <= 200 || miss(f, p + '/registeredName', 'maxLength', { limit: 200 })) && (c6.test(a2) || miss(f, p + '/registeredName', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/registeredName', 'type', { type: 'string' })))) return false
    const a3 = v.companyNumber
    if (!(a3 === undefined || (typeof a3 === 'string' ? (codePoints(a3) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a3.length <= 20 || codePoints(a3) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c38.test(a3) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'kind' || k4 === 'registeredName' || k4 === 'companyNumber')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundarySettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'organisation-boundary' || miss(f, p + '/key', 'enum', { allowedValues: c39 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $OrganisationBoundary(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationBoundary(v, f, p) {
  if (isObject(v)) {
    const a1 = v.approach
    if (!(a1 === undefined || (typeof a1 === 'string' ? a1 === 'operational-control' || a1 === 'financial-control' || a1 === 'equity-share' || miss(f, p + '/approach', 'enum', { allowedValues: c40 }) : miss(f, p + '/approach', 'type', { type: 'string' })))) return false
    const a2 = v.entities
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 500 || miss(f, p + '/entities', 'maxItems', { limit: 500 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$BoundaryEntity(a3, f, f && p + '/entities/' + i4)) return false
        }
      } else if (!miss(f, p + '/entities', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'entities' })) return false
    const a5 = v.excludedEntities
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 500 || miss(f, p + '/excludedEntities', 'maxItems', { limit: 500 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$ExcludedEntity(a6, f, f && p + '/excludedEntities/' + i7)) return false
        }
      } else if (!miss(f, p + '/excludedEntities', 'type', { type: 'array' })) return false
    }
    const a8 = v.overseasSites
    if (a8 !== undefined) {
      if (Array.isArray(a8)) {
        if (!(a8.length <= 1000 || miss(f, p + '/overseasSites', 'maxItems', { limit: 1000 }))) return false
        for (let i10 = 0; i10 < a8.length; i10++) {
          const a9 = a8[i10]
          if (!$OverseasSite(a9, f, f && p + '/overseasSites/' + i10)) return false
        }
      } else if (!miss(f, p + '/overseasSites', 'type', { type: 'array' })) return false
    }
    for (const k11 in v) {
      if (!(k11 === 'approach' || k11 === 'entities' || k11 === 'excludedEntities' || k11 === 'overseasSites')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k11 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BoundaryEntity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c6.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.companyNumber
    if (!(a2 === undefined || (typeof a2 === 'string' ? (codePoints(a2) >= 2 || miss(f, p + '/companyNumber', 'minLength', { limit: 2 })) && (a2.length <= 20 || codePoints(a2) <= 20 || miss(f, p + '/companyNumber', 'maxLength', { limit: 20 })) && (c38.test(a2) || miss(f, p + '/companyNumber', 'pattern', { pattern: '^[A-Z0-9]+$', message: 'capital letters and digits, such as 01234567' })) : miss(f, p + '/companyNumber', 'type', { type: 'string' })))) return false
    const a3 = v.sharePercent
    if (!(a3 === undefined || (Number.isFinite(a3) ? (a3 >= 0 || miss(f, p + '/sharePercent', 'minimum', { limit: 0 })) && (a3 <= 100 || miss(f, p + '/sharePercent', 'maximum', { limit: 100 })) : miss(f, p + '/sharePercent', 'type', { type: 'number' })))) return false
    for (const k4 in v) {
      if (!(k4 === 'name' || k4 === 'companyNumber' || k4 === 'sharePercent')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ExcludedEntity(v, f, p) {
  if (isObject(v)) {
    const a1 = v.name
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/name', 'minLength', { limit: 1 })) && (a1.length <= 200 || codePoints(a1) <= 200 || miss(f, p + '/name', 'maxLength', { limit: 200 })) && (c6.test(a1) || miss(f, p + '/name', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/name', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'name' }))) return false
    const a2 = v.reason
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a2.length <= 1000 || codePoints(a2) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c5.test(a2) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k3 in v) {
      if (!(k3 === 'name' || k3 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OverseasSite(v, f, p) {
  if (isObject(v)) {
    const a1 = v.site
    if (!(a1 !== undefined ? $Site(a1, f, f && p + '/site') : miss(f, p, 'required', { missingProperty: 'site' }))) return false
    const a2 = v.country
    if (!(a2 === undefined || (typeof a2 === 'string' ? (a2.length >= 1 || miss(f, p + '/country', 'minLength', { limit: 1 })) && (a2.length <= 100 || codePoints(a2) <= 100 || miss(f, p + '/country', 'maxLength', { limit: 100 })) && (c6.test(a2) || miss(f, p + '/country', 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p + '/country', 'type', { type: 'string' })))) return false
    for (const k3 in v) {
      if (!(k3 === 'site' || k3 === 'country')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k3 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Scope3RelevanceSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'scope-3-relevance' || miss(f, p + '/key', 'enum', { allowedValues: c41 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Scope3Relevance(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Scope3Relevance(v, f, p) {
  if (isObject(v)) {
    const a1 = v.categories
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 15 || miss(f, p + '/categories', 'maxItems', { limit: 15 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CategoryRelevance(a2, f, f && p + '/categories/' + i3)) return false
        }
      } else if (!miss(f, p + '/categories', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'categories' })) return false
    for (const k4 in v) {
      if (k4 !== 'categories') {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CategoryRelevance(v, f, p) {
  if (isObject(v)) {
    const a1 = v.category
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 1 || miss(f, p + '/category', 'minimum', { limit: 1 })) && (a1 <= 15 || miss(f, p + '/category', 'maximum', { limit: 15 })) : miss(f, p + '/category', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'category' }))) return false
    const a2 = v.relevance
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2 === 'relevant' || a2 === 'not-relevant' || a2 === 'not-assessed' || miss(f, p + '/relevance', 'enum', { allowedValues: c42 }) : miss(f, p + '/relevance', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'relevance' }))) return false
    const a3 = v.reason
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? (a3.length >= 1 || miss(f, p + '/reason', 'minLength', { limit: 1 })) && (a3.length <= 1000 || codePoints(a3) <= 1000 || miss(f, p + '/reason', 'maxLength', { limit: 1000 })) && (c5.test(a3) || miss(f, p + '/reason', 'pattern', { pattern: '^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+$', message: 'text without control characters other than tabs and line breaks' })) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    for (const k4 in v) {
      if (!(k4 === 'category' || k4 === 'relevance' || k4 === 'reason')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k4 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TargetsSettingRecord(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'targets' || miss(f, p + '/key', 'enum', { allowedValues: c43 }) : miss(f, p + '/key', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.value
    if (!(a2 !== undefined ? $Targets(a2, f, f && p + '/value') : miss(f, p, 'required', { missingProperty: 'value' }))) return false
    const a3 = v.orgId
    if (!(a3 !== undefined ? $OrganisationId(a3, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a4 = v.source
    if (!(a4 !== undefined ? $SettingSource(a4, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a5 = v.updatedAt
    if (!(a5 === undefined || $Timestamp(a5, f, f && p + '/updatedAt'))) return false
    const a6 = v.updatedBy
    if (!(a6 === undefined || $SettingAuthor(a6, f, f && p + '/updatedBy'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Targets(v, f, p) {
  if (isObject(v)) {
    const a1 = v.netZeroYear
    if (!(a1 === undefined || (Number.isInteger(a1) ? (a1 >= 2020 || miss(f, p + '/netZeroYear', 'minimum', { limit: 2020 })) && (a1 <= 2100 || miss(f, p + '/netZeroYear', 'maximum', { limit: 2100 })) : miss(f, p + '/netZeroYear', 'type', { type: 'integer' })))) return false
    const a2 = v.targets
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 50 || miss(f, p + '/targets', 'maxItems', { limit: 50 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$Target(a3, f, f && p + '/targets/' + i4)) return false
        }
      } else if (!miss(f, p + '/targets', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'targets' })) return false
    for (const k5 in v) {
      if (!(k5 === 'netZeroYear' || k5 === 'targets')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k5 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Target(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 2020 || miss(f, p + '/year', 'minimum', { limit: 2020 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.reductionPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/reductionPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/reductionPercent', 'maximum', { limit: 100 })) : miss(f, p + '/reductionPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'reductionPercent' }))) return false
    const a3 = v.scopes
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3 === 'scope-1-2' || a3 === 'all' || miss(f, p + '/scopes', 'enum', { allowedValues: c44 }) : miss(f, p + '/scopes', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'scopes' }))) return false
    const a4 = v.per
    if (!(a4 === undefined || $IntensityKind(a4, f, f && p + '/per'))) return false
    const a5 = v.perName
    if (!(a5 === undefined || $OwnDenominatorName(a5, f, f && p + '/perName'))) return false
    for (const k6 in v) {
      if (!(k6 === 'year' || k6 === 'reductionPercent' || k6 === 'scopes' || k6 === 'per' || k6 === 'perName')) {
        if (!miss(f, p, 'additionalProperties', { additionalProperty: k6 })) return false
      }
    }
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $OrganisationSettingResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $SettingRecord(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorEditionList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$FactorEdition(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorEdition(v, f, p) {
  if (isObject(v)) {
    const a1 = v.source
    if (!(a1 !== undefined ? $DisplayName(a1, f, f && p + '/source') : miss(f, p, 'required', { missingProperty: 'source' }))) return false
    const a2 = v.edition
    if (!(a2 !== undefined ? $EditionYear(a2, f, f && p + '/edition') : miss(f, p, 'required', { missingProperty: 'edition' }))) return false
    const a3 = v.factors
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 0 || miss(f, p + '/factors', 'minimum', { limit: 0 })) && (a3 <= 1000000 || miss(f, p + '/factors', 'maximum', { limit: 1000000 })) : miss(f, p + '/factors', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'factors' }))) return false
    const a4 = v.digest
    if (!(a4 !== undefined ? (typeof a4 === 'string' ? (a4.length <= 64 || codePoints(a4) <= 64 || miss(f, p + '/digest', 'maxLength', { limit: 64 })) && (c45.test(a4) || miss(f, p + '/digest', 'pattern', { pattern: '^[0-9a-f]{64}$' })) : miss(f, p + '/digest', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'digest' }))) return false
    const a5 = v.licence
    if (!(a5 === undefined || (typeof a5 === 'string' ? a5.length <= 200 || codePoints(a5) <= 200 || miss(f, p + '/licence', 'maxLength', { limit: 200 }) : miss(f, p + '/licence', 'type', { type: 'string' })))) return false
    const a6 = v.gwp
    if (!(a6 === undefined || $GwpSet(a6, f, f && p + '/gwp'))) return false
    const a7 = v.loadedAt
    if (!(a7 !== undefined ? $Timestamp(a7, f, f && p + '/loadedAt') : miss(f, p, 'required', { missingProperty: 'loadedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EditionYear(v, f, p) {
  return Number.isInteger(v) ? (v >= 1990 || miss(f, p, 'minimum', { limit: 1990 })) && (v <= 2100 || miss(f, p, 'maximum', { limit: 2100 })) : miss(f, p, 'type', { type: 'integer' })
}

function $GwpSet(v, f, p) {
  return typeof v === 'string' ? v === 'AR4' || v === 'AR5' || v === 'AR6' || miss(f, p, 'enum', { allowedValues: c46 }) : miss(f, p, 'type', { type: 'string' })
}

function $FactorCoverage(v, f, p) {
  if (isObject(v)) {
    const a1 = v.edition
    if (!(a1 !== undefined ? $EditionYear(a1, f, f && p + '/edition') : miss(f, p, 'required', { missingProperty: 'edition' }))) return false
    const a2 = v.subchildren
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 6000 || miss(f, p + '/subchildren', 'maxItems', { limit: 6000 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$SubchildCoverage(a3, f, f && p + '/subchildren/' + i4)) return false
        }
      } else if (!miss(f, p + '/subchildren', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'subchildren' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SubchildCoverage(v, f, p) {
  if (isObject(v)) {
    const a1 = v.subchildId
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a2 = v.calculationMethod
    if (!(a2 !== undefined ? $CalculationMethod(a2, f, f && p + '/calculationMethod') : miss(f, p, 'required', { missingProperty: 'calculationMethod' }))) return false
    const a3 = v.isComplete
    if (!(a3 !== undefined ? typeof a3 === 'boolean' || miss(f, p + '/isComplete', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isComplete' }))) return false
    const a4 = v.missing
    if (a4 !== undefined) {
      if (Array.isArray(a4)) {
        if (!(a4.length <= 200 || miss(f, p + '/missing', 'maxItems', { limit: 200 }))) return false
        for (let i6 = 0; i6 < a4.length; i6++) {
          const a5 = a4[i6]
          if (!$MissingFactor(a5, f, f && p + '/missing/' + i6)) return false
        }
      } else if (!miss(f, p + '/missing', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'missing' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $MissingFactor(v, f, p) {
  if (isObject(v)) {
    const a1 = v.key
    if (!(a1 !== undefined ? $FactorKey(a1, f, f && p + '/key') : miss(f, p, 'required', { missingProperty: 'key' }))) return false
    const a2 = v.standIn
    if (!(a2 === undefined || $EditionYear(a2, f, f && p + '/standIn'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $FactorKey(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 120 || codePoints(v) <= 120 || miss(f, p, 'maxLength', { limit: 120 })) && (c47.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9_]+([.][a-z0-9_]+)*$', message: 'the key of a factor, such as electricity.uk.generation.kwh' })) : miss(f, p, 'type', { type: 'string' })
}

function $RecalculationList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$Recalculation(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Recalculation(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.mode
    if (!(a2 !== undefined ? $RecalculationMode(a2, f, f && p + '/mode') : miss(f, p, 'required', { missingProperty: 'mode' }))) return false
    const a3 = v.status
    if (!(a3 !== undefined ? $JobState(a3, f, f && p + '/status') : miss(f, p, 'required', { missingProperty: 'status' }))) return false
    const a4 = v.orgId
    if (!(a4 === undefined || $OrganisationId(a4, f, f && p + '/orgId'))) return false
    const a5 = v.orgName
    if (!(a5 === undefined || $OrganisationName(a5, f, f && p + '/orgName'))) return false
    const a6 = v.edition
    if (!(a6 === undefined || $EditionYear(a6, f, f && p + '/edition'))) return false
    const a7 = v.from
    if (!(a7 === undefined || $Date(a7, f, f && p + '/from'))) return false
    const a8 = v.until
    if (!(a8 === undefined || $Date(a8, f, f && p + '/until'))) return false
    const a9 = v.subchildIds
    if (!(a9 === undefined || $RecalculatedSubchildren(a9, f, f && p + '/subchildIds'))) return false
    const a10 = v.itemsTotal
    if (!(a10 === undefined || (Number.isInteger(a10) ? (a10 >= 0 || miss(f, p + '/itemsTotal', 'minimum', { limit: 0 })) && (a10 <= 1000000000 || miss(f, p + '/itemsTotal', 'maximum', { limit: 1000000000 })) : miss(f, p + '/itemsTotal', 'type', { type: 'integer' })))) return false
    const a11 = v.itemsChanged
    if (!(a11 === undefined || (Number.isInteger(a11) ? (a11 >= 0 || miss(f, p + '/itemsChanged', 'minimum', { limit: 0 })) && (a11 <= 1000000000 || miss(f, p + '/itemsChanged', 'maximum', { limit: 1000000000 })) : miss(f, p + '/itemsChanged', 'type', { type: 'integer' })))) return false
    const a12 = v.emissionsBefore
    if (!(a12 === undefined || $Emissions(a12, f, f && p + '/emissionsBefore'))) return false
    const a13 = v.emissionsAfter
    if (!(a13 === undefined || $Emissions(a13, f, f && p + '/emissionsAfter'))) return false
    const a14 = v.problem
    if (!(a14 === undefined || $JobProblem(a14, f, f && p + '/problem'))) return false
    const a15 = v.requestedAt
    if (!(a15 !== undefined ? $Timestamp(a15, f, f && p + '/requestedAt') : miss(f, p, 'required', { missingProperty: 'requestedAt' }))) return false
    const a16 = v.finishedAt
    if (!(a16 === undefined || $Timestamp(a16, f, f && p + '/finishedAt'))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationMode(v, f, p) {
  return typeof v === 'string' ? v === 'dry-run' || v === 'apply' || miss(f, p, 'enum', { allowedValues: c48 }) : miss(f, p, 'type', { type: 'string' })
}

function $JobState(v, f, p) {
  return typeof v === 'string' ? v === 'queued' || v === 'active' || v === 'completed' || v === 'failed' || miss(f, p, 'enum', { allowedValues: c49 }) : miss(f, p, 'type', { type: 'string' })
}

function $RecalculatedSubchildren(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length >= 1 || miss(f, p, 'minItems', { limit: 1 }))) return false
    if (!(v.length <= 100 || miss(f, p, 'maxItems', { limit: 100 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$TaxonomyId(a1, f, f && p + '/' + i2)) return false
    }
    if (!(isUnique(v) || miss(f, p, 'uniqueItems', {}))) return false
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $Emissions(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $JobProblem(v, f, p) {
  if (isObject(v)) {
    const a1 = v.code
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? (a1.length >= 1 || miss(f, p + '/code', 'minLength', { limit: 1 })) && (a1.length <= 60 || codePoints(a1) <= 60 || miss(f, p + '/code', 'maxLength', { limit: 60 })) && (c50.test(a1) || miss(f, p + '/code', 'pattern', { pattern: '^[a-z0-9_]+$' })) : miss(f, p + '/code', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'code' }))) return false
    const a2 = v.detail
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 2000 || codePoints(a2) <= 2000 || miss(f, p + '/detail', 'maxLength', { limit: 2000 }) : miss(f, p + '/detail', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $Recalculation(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationDetail(v, f, p) {
  if (isObject(v)) {
    const a1 = v.item
    if (!(a1 !== undefined ? $Recalculation(a1, f, f && p + '/item') : miss(f, p, 'required', { missingProperty: 'item' }))) return false
    const a2 = v.editions
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 1000 || miss(f, p + '/editions', 'maxItems', { limit: 1000 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$RecalculationEdition(a3, f, f && p + '/editions/' + i4)) return false
        }
      } else if (!miss(f, p + '/editions', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'editions' })) return false
    const a5 = v.changes
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 100 || miss(f, p + '/changes', 'maxItems', { limit: 100 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$RecalculationChange(a6, f, f && p + '/changes/' + i7)) return false
        }
      } else if (!miss(f, p + '/changes', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'changes' })) return false
    const a8 = v.nextCursor
    if (!(a8 !== undefined ? $NextCursor(a8, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationEdition(v, f, p) {
  if (isObject(v)) {
    const a1 = v.orgId
    if (!(a1 !== undefined ? $OrganisationId(a1, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a2 = v.orgName
    if (!(a2 === undefined || $OrganisationName(a2, f, f && p + '/orgName'))) return false
    const a3 = v.edition
    if (!(a3 !== undefined ? $EditionYear(a3, f, f && p + '/edition') : miss(f, p, 'required', { missingProperty: 'edition' }))) return false
    const a4 = v.emissionsBefore
    if (!(a4 !== undefined ? $Emissions(a4, f, f && p + '/emissionsBefore') : miss(f, p, 'required', { missingProperty: 'emissionsBefore' }))) return false
    const a5 = v.emissionsAfter
    if (!(a5 !== undefined ? $Emissions(a5, f, f && p + '/emissionsAfter') : miss(f, p, 'required', { missingProperty: 'emissionsAfter' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $RecalculationChange(v, f, p) {
  if (isObject(v)) {
    const a1 = v.itemId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/itemId') : miss(f, p, 'required', { missingProperty: 'itemId' }))) return false
    const a2 = v.orgId
    if (!(a2 !== undefined ? $OrganisationId(a2, f, f && p + '/orgId') : miss(f, p, 'required', { missingProperty: 'orgId' }))) return false
    const a3 = v.orgName
    if (!(a3 === undefined || $OrganisationName(a3, f, f && p + '/orgName'))) return false
    const a4 = v.emissionsBefore
    if (!(a4 !== undefined ? $Emissions(a4, f, f && p + '/emissionsBefore') : miss(f, p, 'required', { missingProperty: 'emissionsBefore' }))) return false
    const a5 = v.emissionsAfter
    if (!(a5 !== undefined ? $Emissions(a5, f, f && p + '/emissionsAfter') : miss(f, p, 'required', { missingProperty: 'emissionsAfter' }))) return false
    const a6 = v.reason
    if (!(a6 !== undefined ? (typeof a6 === 'string' ? a6.length <= 500 || codePoints(a6) <= 500 || miss(f, p + '/reason', 'maxLength', { limit: 500 }) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DeadLetterList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$DeadLetter(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DeadLetter(v, f, p) {
  if (isObject(v)) {
    const a1 = v.jobId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/jobId') : miss(f, p, 'required', { missingProperty: 'jobId' }))) return false
    const a2 = v.queue
    if (!(a2 !== undefined ? (typeof a2 === 'string' ? a2.length <= 64 || codePoints(a2) <= 64 || miss(f, p + '/queue', 'maxLength', { limit: 64 }) : miss(f, p + '/queue', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'queue' }))) return false
    const a3 = v.orgId
    if (!(a3 === undefined || $OrganisationId(a3, f, f && p + '/orgId'))) return false
    const a4 = v.orgName
    if (!(a4 === undefined || $OrganisationName(a4, f, f && p + '/orgName'))) return false
    const a5 = v.itemId
    if (!(a5 === undefined || $Uuid(a5, f, f && p + '/itemId'))) return false
    const a6 = v.reason
    if (!(a6 !== undefined ? (typeof a6 === 'string' ? a6.length <= 2000 || codePoints(a6) <= 2000 || miss(f, p + '/reason', 'maxLength', { limit: 2000 }) : miss(f, p + '/reason', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'reason' }))) return false
    const a7 = v.tries
    if (!(a7 !== undefined ? (Number.isInteger(a7) ? (a7 >= 1 || miss(f, p + '/tries', 'minimum', { limit: 1 })) && (a7 <= 1000 || miss(f, p + '/tries', 'maximum', { limit: 1000 })) : miss(f, p + '/tries', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'tries' }))) return false
    const a8 = v.createdAt
    if (!(a8 !== undefined ? $Timestamp(a8, f, f && p + '/createdAt') : miss(f, p, 'required', { missingProperty: 'createdAt' }))) return false
    const a9 = v.failedAt
    if (!(a9 !== undefined ? $Timestamp(a9, f, f && p + '/failedAt') : miss(f, p, 'required', { missingProperty: 'failedAt' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Redrive(v, f, p) {
  if (isObject(v)) {
    const a1 = v.jobId
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/jobId') : miss(f, p, 'required', { missingProperty: 'jobId' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AuditList(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$AuditEntry(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.nextCursor
    if (!(a4 !== undefined ? $NextCursor(a4, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $AuditEntry(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $Uuid(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.at
    if (!(a2 !== undefined ? $Timestamp(a2, f, f && p + '/at') : miss(f, p, 'required', { missingProperty: 'at' }))) return false
    const a3 = v.actor
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3.length <= 254 || codePoints(a3) <= 254 || miss(f, p + '/actor', 'maxLength', { limit: 254 }) : miss(f, p + '/actor', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'actor' }))) return false
    const a4 = v.keyId
    if (!(a4 === undefined || (typeof a4 === 'string' ? a4.length <= 255 || codePoints(a4) <= 255 || miss(f, p + '/keyId', 'maxLength', { limit: 255 }) : miss(f, p + '/keyId', 'type', { type: 'string' })))) return false
    const a5 = v.reviewer
    if (!(a5 === undefined || (typeof a5 === 'string' ? a5.length <= 254 || codePoints(a5) <= 254 || miss(f, p + '/reviewer', 'maxLength', { limit: 254 }) : miss(f, p + '/reviewer', 'type', { type: 'string' })))) return false
    const a6 = v.action
    if (!(a6 !== undefined ? (typeof a6 === 'string' ? a6.length <= 60 || codePoints(a6) <= 60 || miss(f, p + '/action', 'maxLength', { limit: 60 }) : miss(f, p + '/action', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'action' }))) return false
    const a7 = v.orgId
    if (!(a7 === undefined || $OrganisationId(a7, f, f && p + '/orgId'))) return false
    const a8 = v.orgName
    if (!(a8 === undefined || $OrganisationName(a8, f, f && p + '/orgName'))) return false
    const a9 = v.subject
    if (!(a9 !== undefined ? (typeof a9 === 'string' ? a9.length <= 100 || codePoints(a9) <= 100 || miss(f, p + '/subject', 'maxLength', { limit: 100 }) : miss(f, p + '/subject', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'subject' }))) return false
    const a10 = v.detail
    if (!(a10 !== undefined ? (isObject(a10) ? Object.keys(a10).length <= 50 || miss(f, p + '/detail', 'maxProperties', { limit: 50 }) : miss(f, p + '/detail', 'type', { type: 'object' })) : miss(f, p, 'required', { missingProperty: 'detail' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const listBacklog_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $BacklogList(v, f, p)
})

export const listActivity_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ActivityList(v, f, p)
})

export const approveItem_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $Approval(v, f, p)
})

export const approveItem_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const rejectItem_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $IngestableResponse(v, f, p)
})

export const rejectItem_200_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const reverseItem_202 = approveItem_202

export const reverseItem_202_headers = approveItem_202_headers

export const createDecisions_207 = /* @__PURE__ */ validator(function (v, f, p) {
  return $DecisionResults(v, f, p)
})

export const listOrganisations_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $OrganisationList(v, f, p)
})

export const createOrganisation_201 = /* @__PURE__ */ validator(function (v, f, p) {
  return $OrganisationResponse(v, f, p)
})

export const createOrganisation_201_headers = approveItem_202_headers

export const updateOrganisation_200 = createOrganisation_201

export const updateOrganisation_200_headers = rejectItem_200_headers

export const listOrganisationSettings_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $OrganisationSettingList(v, f, p)
})

export const putOrganisationSetting_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $OrganisationSettingResponse(v, f, p)
})

export const putOrganisationSetting_200_headers = rejectItem_200_headers

export const listFactorEditions_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $FactorEditionList(v, f, p)
})

export const getFactorCoverage_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $FactorCoverage(v, f, p)
})

export const listRecalculations_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $RecalculationList(v, f, p)
})

export const createRecalculation_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $RecalculationResponse(v, f, p)
})

export const createRecalculation_202_headers = /* @__PURE__ */ validator(function (v, f, p) {
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

export const getRecalculation_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $RecalculationDetail(v, f, p)
})

export const listDeadLetters_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $DeadLetterList(v, f, p)
})

export const redriveDeadLetter_202 = /* @__PURE__ */ validator(function (v, f, p) {
  return $Redrive(v, f, p)
})

export const redriveDeadLetter_202_headers = createRecalculation_202_headers

export const listAudit_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $AuditList(v, f, p)
})
