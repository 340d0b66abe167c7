// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { codePoints, isObject, miss, validator } from '@tomorro/runtime/validator'

const c1 = new RegExp('^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', 'u')
const c2 = formats['date']
const c3 = new RegExp('^/calculation/lines[?][^ ]+$', 'u')
const c4 = ["natural-gas","electricity","transport-fuel","other"]
const c5 = ["location","market"]
const c6 = ["scope-1","scope-2","scope-3"]
const c7 = formats['uuid']
const c8 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')
const c9 = new RegExp('^[a-z0-9_]+([.][a-z0-9_]+)*$', 'u')
const c10 = ["full-time-equivalents","revenue-gbp-million","ebitda-gbp-million","floor-area-square-metres","output-tonnes","output-litres","passenger-kilometres","own"]
const c11 = new Set(c10)
const c12 = new RegExp('^[^\\x00-\\x1F\\x7F]+$', 'u')
const c13 = ["scope-1-2","all"]
const c14 = ["base-year-not-set","base-year-without-emissions","denominator-missing"]
const c15 = ["approved","pending","draft","rejected","missing","not-due","not-expected"]
const c16 = new Set(c15)

function $GetDashboardResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.vault
    if (!(a1 !== undefined ? $Vault(a1, f, f && p + '/vault') : miss(f, p, 'required', { missingProperty: 'vault' }))) return false
    const a2 = v.breakdown
    if (!(a2 !== undefined ? $Breakdown(a2, f, f && p + '/breakdown') : miss(f, p, 'required', { missingProperty: 'breakdown' }))) return false
    const a3 = v.timeseries
    if (!(a3 !== undefined ? $Timeseries(a3, f, f && p + '/timeseries') : miss(f, p, 'required', { missingProperty: 'timeseries' }))) return false
    const a4 = v.sites
    if (!(a4 !== undefined ? $SiteBreakdown(a4, f, f && p + '/sites') : miss(f, p, 'required', { missingProperty: 'sites' }))) return false
    const a5 = v.categories
    if (!(a5 !== undefined ? $CategoryBreakdown(a5, f, f && p + '/categories') : miss(f, p, 'required', { missingProperty: 'categories' }))) return false
    const a6 = v.largest
    if (!(a6 !== undefined ? $LargestSources(a6, f, f && p + '/largest') : miss(f, p, 'required', { missingProperty: 'largest' }))) return false
    const a7 = v.intensities
    if (!(a7 !== undefined ? $Intensities(a7, f, f && p + '/intensities') : miss(f, p, 'required', { missingProperty: 'intensities' }))) return false
    const a8 = v.targets
    if (!(a8 !== undefined ? $TargetsProgress(a8, f, f && p + '/targets') : miss(f, p, 'required', { missingProperty: 'targets' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Vault(v, f, p) {
  if (isObject(v)) {
    const a1 = v.period
    if (!(a1 !== undefined ? $Period(a1, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a2 = v.hasData
    if (!(a2 !== undefined ? $HasData(a2, f, f && p + '/hasData') : miss(f, p, 'required', { missingProperty: 'hasData' }))) return false
    const a3 = v.total
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/total') : miss(f, p, 'required', { missingProperty: 'total' }))) return false
    const a4 = v.totalMarket
    if (!(a4 !== undefined ? $EmissionsTotal(a4, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a5 = v.scope1
    if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a6 = v.scope2Location
    if (!(a6 !== undefined ? $EmissionsTotal(a6, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a7 = v.scope2Market
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a8 = v.scope3
    if (!(a8 !== undefined ? $EmissionsTotal(a8, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a9 = v.outsideOfScopes
    if (!(a9 !== undefined ? $EmissionsTotal(a9, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
    const a10 = v.items
    if (!(a10 !== undefined ? $ItemCounts(a10, f, f && p + '/items') : miss(f, p, 'required', { missingProperty: 'items' }))) return false
    const a11 = v.dataQuality
    if (a11 !== undefined) {
      if (Array.isArray(a11)) {
        if (!(a11.length <= 5 || miss(f, p + '/dataQuality', 'maxItems', { limit: 5 }))) return false
        for (let i13 = 0; i13 < a11.length; i13++) {
          const a12 = a11[i13]
          if (!$DataQualityPart(a12, f, f && p + '/dataQuality/' + i13)) return false
        }
      } else if (!miss(f, p + '/dataQuality', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'dataQuality' })) return false
    const a14 = v.comparison
    if (!(a14 === undefined || $VaultComparison(a14, f, f && p + '/comparison'))) return false
    const a15 = v.emissions
    if (!(a15 !== undefined ? $EmissionsTotal(a15, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a16 = v.scope2Basis
    if (!(a16 !== undefined ? $CountedBasis(a16, f, f && p + '/scope2Basis') : miss(f, p, 'required', { missingProperty: 'scope2Basis' }))) return false
    const a17 = v.dataQualityByScope
    if (!(a17 !== undefined ? $DataQualityByScope(a17, f, f && p + '/dataQualityByScope') : miss(f, p, 'required', { missingProperty: 'dataQualityByScope' }))) return false
    const a18 = v.completeness
    if (!(a18 !== undefined ? $CompletenessCounts(a18, f, f && p + '/completeness') : miss(f, p, 'required', { missingProperty: 'completeness' }))) return false
    const a19 = v.uncalculated
    if (!(a19 !== undefined ? $UncalculatedItems(a19, f, f && p + '/uncalculated') : miss(f, p, 'required', { missingProperty: 'uncalculated' }))) return false
    const a20 = v.lines
    if (!(a20 !== undefined ? $LinesLink(a20, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
    const a21 = v.energy
    if (!(a21 !== undefined ? $EnergyUse(a21, f, f && p + '/energy') : miss(f, p, 'required', { missingProperty: 'energy' }))) return false
    const a22 = v.energySpend
    if (!(a22 !== undefined ? $EnergySpend(a22, f, f && p + '/energySpend') : miss(f, p, 'required', { missingProperty: 'energySpend' }))) return false
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

function $Date(v, f, p) {
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c1.test(v) || miss(f, p, 'pattern', { pattern: '^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$', message: 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD' })) && (c2(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $HasData(v, f, p) {
  return typeof v === 'boolean' || miss(f, p, 'type', { type: 'boolean' })
}

function $EmissionsTotal(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $ItemCounts(v, f, p) {
  if (isObject(v)) {
    const a1 = v.draft
    if (!(a1 !== undefined ? $ItemCount(a1, f, f && p + '/draft') : miss(f, p, 'required', { missingProperty: 'draft' }))) return false
    const a2 = v.pending
    if (!(a2 !== undefined ? $ItemCount(a2, f, f && p + '/pending') : miss(f, p, 'required', { missingProperty: 'pending' }))) return false
    const a3 = v.approved
    if (!(a3 !== undefined ? $ItemCount(a3, f, f && p + '/approved') : miss(f, p, 'required', { missingProperty: 'approved' }))) return false
    const a4 = v.rejected
    if (!(a4 !== undefined ? $ItemCount(a4, f, f && p + '/rejected') : miss(f, p, 'required', { missingProperty: 'rejected' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ItemCount(v, f, p) {
  return Number.isInteger(v) ? (v >= 0 || miss(f, p, 'minimum', { limit: 0 })) && (v <= 2147483647 || miss(f, p, 'maximum', { limit: 2147483647 })) : miss(f, p, 'type', { type: 'integer' })
}

function $DataQualityPart(v, f, p) {
  if (isObject(v)) {
    const a1 = v.grade
    if (!(a1 !== undefined ? $DataQualityGrade(a1, f, f && p + '/grade') : miss(f, p, 'required', { missingProperty: 'grade' }))) return false
    const a2 = v.emissions
    if (!(a2 !== undefined ? $EmissionsTotal(a2, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a3 = v.share
    if (!(a3 !== undefined ? $Share(a3, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DataQualityGrade(v, f, p) {
  return Number.isInteger(v) ? (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 5 || miss(f, p, 'maximum', { limit: 5 })) : miss(f, p, 'type', { type: 'integer' })
}

function $Share(v, f, p) {
  return Number.isFinite(v) ? (v >= -1000000 || miss(f, p, 'minimum', { limit: -1000000 })) && (v <= 1000000 || miss(f, p, 'maximum', { limit: 1000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $VaultComparison(v, f, p) {
  if (isObject(v)) {
    const a1 = v.period
    if (!(a1 !== undefined ? $Period(a1, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a2 = v.hasData
    if (!(a2 !== undefined ? $HasData(a2, f, f && p + '/hasData') : miss(f, p, 'required', { missingProperty: 'hasData' }))) return false
    const a3 = v.total
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/total') : miss(f, p, 'required', { missingProperty: 'total' }))) return false
    const a4 = v.totalMarket
    if (!(a4 !== undefined ? $EmissionsTotal(a4, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a5 = v.change
    if (!(a5 !== undefined ? (Number.isFinite(a5) ? (a5 >= -120000000000 || miss(f, p + '/change', 'minimum', { limit: -120000000000 })) && (a5 <= 120000000000 || miss(f, p + '/change', 'maximum', { limit: 120000000000 })) : miss(f, p + '/change', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'change' }))) return false
    const a6 = v.changePercent
    if (!(a6 !== undefined ? (Number.isFinite(a6) || a6 === null ? typeof a6 !== 'number' || (a6 >= -1000000000000000 || miss(f, p + '/changePercent', 'minimum', { limit: -1000000000000000 })) && (a6 <= 1000000000000000 || miss(f, p + '/changePercent', 'maximum', { limit: 1000000000000000 })) : miss(f, p + '/changePercent', 'type', { type: ['number', 'null'] })) : miss(f, p, 'required', { missingProperty: 'changePercent' }))) return false
    const a7 = v.emissions
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a8 = v.effects
    if (!(a8 !== undefined ? $ChangeEffects(a8, f, f && p + '/effects') : miss(f, p, 'required', { missingProperty: 'effects' }))) return false
    const a9 = v.lines
    if (!(a9 !== undefined ? $LinesLink(a9, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
    const a10 = v.energy
    if (!(a10 !== undefined ? $EnergyUse(a10, f, f && p + '/energy') : miss(f, p, 'required', { missingProperty: 'energy' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ChangeEffects(v, f, p) {
  if (isObject(v)) {
    const a1 = v.activity
    if (!(a1 !== undefined ? $EmissionsChange(a1, f, f && p + '/activity') : miss(f, p, 'required', { missingProperty: 'activity' }))) return false
    const a2 = v.factor
    if (!(a2 !== undefined ? $EmissionsChange(a2, f, f && p + '/factor') : miss(f, p, 'required', { missingProperty: 'factor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $EmissionsChange(v, f, p) {
  return Number.isFinite(v) ? (v >= -120000000000 || miss(f, p, 'minimum', { limit: -120000000000 })) && (v <= 120000000000 || miss(f, p, 'maximum', { limit: 120000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $LinesLink(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 8000 || codePoints(v) <= 8000 || miss(f, p, 'maxLength', { limit: 8000 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^/calculation/lines[?][^ ]+$' })) : miss(f, p, 'type', { type: 'string' })
}

function $EnergyUse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.kilowattHours
    if (!(a1 !== undefined ? $KilowattHours(a1, f, f && p + '/kilowattHours') : miss(f, p, 'required', { missingProperty: 'kilowattHours' }))) return false
    const a2 = v.kinds
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length >= 4 || miss(f, p + '/kinds', 'minItems', { limit: 4 }))) return false
        if (!(a2.length <= 4 || miss(f, p + '/kinds', 'maxItems', { limit: 4 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (isObject(a3)) {
            const a5 = a3.kind
            if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5 === 'natural-gas' || a5 === 'electricity' || a5 === 'transport-fuel' || a5 === 'other' || miss(f, p + '/kinds/' + i4 + '/kind', 'enum', { allowedValues: c4 }) : miss(f, p + '/kinds/' + i4 + '/kind', 'type', { type: 'string' })) : miss(f, p + '/kinds/' + i4, 'required', { missingProperty: 'kind' }))) return false
            const a6 = a3.kilowattHours
            if (!(a6 !== undefined ? $KilowattHours(a6, f, f && p + '/kinds/' + i4 + '/kilowattHours') : miss(f, p + '/kinds/' + i4, 'required', { missingProperty: 'kilowattHours' }))) return false
          } else if (!miss(f, p + '/kinds/' + i4, 'type', { type: 'object' })) return false
        }
      } else if (!miss(f, p + '/kinds', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'kinds' })) return false
    const a7 = v.unknownEmissions
    if (!(a7 !== undefined ? (Number.isFinite(a7) ? (a7 >= -60000000000 || miss(f, p + '/unknownEmissions', 'minimum', { limit: -60000000000 })) && (a7 <= 60000000000 || miss(f, p + '/unknownEmissions', 'maximum', { limit: 60000000000 })) : miss(f, p + '/unknownEmissions', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'unknownEmissions' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $KilowattHours(v, f, p) {
  return Number.isFinite(v) ? (v >= -1000000000000000 || miss(f, p, 'minimum', { limit: -1000000000000000 })) && (v <= 1000000000000000 || miss(f, p, 'maximum', { limit: 1000000000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $CountedBasis(v, f, p) {
  return typeof v === 'string' ? v === 'location' || v === 'market' || miss(f, p, 'enum', { allowedValues: c5 }) : miss(f, p, 'type', { type: 'string' })
}

function $DataQualityByScope(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 15 || miss(f, p, 'maxItems', { limit: 15 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (isObject(a1)) {
        const a3 = a1.scope
        if (!(a3 !== undefined ? $CountedScope(a3, f, f && p + '/' + i2 + '/scope') : miss(f, p + '/' + i2, 'required', { missingProperty: 'scope' }))) return false
        const a4 = a1.grade
        if (!(a4 !== undefined ? $DataQualityGrade(a4, f, f && p + '/' + i2 + '/grade') : miss(f, p + '/' + i2, 'required', { missingProperty: 'grade' }))) return false
        const a5 = a1.emissions
        if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/' + i2 + '/emissions') : miss(f, p + '/' + i2, 'required', { missingProperty: 'emissions' }))) return false
        const a6 = a1.share
        if (!(a6 !== undefined ? $Share(a6, f, f && p + '/' + i2 + '/share') : miss(f, p + '/' + i2, 'required', { missingProperty: 'share' }))) return false
      } else if (!miss(f, p + '/' + i2, 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $CountedScope(v, f, p) {
  return typeof v === 'string' ? v === 'scope-1' || v === 'scope-2' || v === 'scope-3' || miss(f, p, 'enum', { allowedValues: c6 }) : miss(f, p, 'type', { type: 'string' })
}

function $CompletenessCounts(v, f, p) {
  if (isObject(v)) {
    const a1 = v.expected
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 0 || miss(f, p + '/expected', 'minimum', { limit: 0 })) && (a1 <= 2147483647 || miss(f, p + '/expected', 'maximum', { limit: 2147483647 })) : miss(f, p + '/expected', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'expected' }))) return false
    const a2 = v.approved
    if (!(a2 !== undefined ? (Number.isInteger(a2) ? (a2 >= 0 || miss(f, p + '/approved', 'minimum', { limit: 0 })) && (a2 <= 2147483647 || miss(f, p + '/approved', 'maximum', { limit: 2147483647 })) : miss(f, p + '/approved', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'approved' }))) return false
    const a3 = v.missing
    if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 0 || miss(f, p + '/missing', 'minimum', { limit: 0 })) && (a3 <= 2147483647 || miss(f, p + '/missing', 'maximum', { limit: 2147483647 })) : miss(f, p + '/missing', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'missing' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $UncalculatedItems(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (!(a1 !== undefined ? $ItemCount(a1, f, f && p + '/items') : miss(f, p, 'required', { missingProperty: 'items' }))) return false
    const a2 = v.queued
    if (!(a2 !== undefined ? $ItemCount(a2, f, f && p + '/queued') : miss(f, p, 'required', { missingProperty: 'queued' }))) return false
    const a3 = v.reasons
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 10 || miss(f, p + '/reasons', 'maxItems', { limit: 10 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (isObject(a4)) {
            const a6 = a4.code
            if (!(a6 !== undefined ? (typeof a6 === 'string' ? (a6.length >= 1 || miss(f, p + '/reasons/' + i5 + '/code', 'minLength', { limit: 1 })) && (a6.length <= 100 || codePoints(a6) <= 100 || miss(f, p + '/reasons/' + i5 + '/code', 'maxLength', { limit: 100 })) : miss(f, p + '/reasons/' + i5 + '/code', 'type', { type: 'string' })) : miss(f, p + '/reasons/' + i5, 'required', { missingProperty: 'code' }))) return false
            const a7 = a4.detail
            if (!(a7 !== undefined ? (typeof a7 === 'string' ? (a7.length >= 1 || miss(f, p + '/reasons/' + i5 + '/detail', 'minLength', { limit: 1 })) && (a7.length <= 2000 || codePoints(a7) <= 2000 || miss(f, p + '/reasons/' + i5 + '/detail', 'maxLength', { limit: 2000 })) : miss(f, p + '/reasons/' + i5 + '/detail', 'type', { type: 'string' })) : miss(f, p + '/reasons/' + i5, 'required', { missingProperty: 'detail' }))) return false
            const a8 = a4.items
            if (!(a8 !== undefined ? $ItemCount(a8, f, f && p + '/reasons/' + i5 + '/items') : miss(f, p + '/reasons/' + i5, 'required', { missingProperty: 'items' }))) return false
            const a9 = a4.itemId
            if (!(a9 !== undefined ? $Uuid(a9, f, f && p + '/reasons/' + i5 + '/itemId') : miss(f, p + '/reasons/' + i5, 'required', { missingProperty: 'itemId' }))) return false
          } else if (!miss(f, p + '/reasons/' + i5, 'type', { type: 'object' })) return false
        }
      } else if (!miss(f, p + '/reasons', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'reasons' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Uuid(v, f, p) {
  return typeof v === 'string' ? (codePoints(v) >= 36 || miss(f, p, 'minLength', { limit: 36 })) && (v.length <= 36 || codePoints(v) <= 36 || miss(f, p, 'maxLength', { limit: 36 })) && (c7(v) || miss(f, p, 'format', { format: 'uuid' })) : miss(f, p, 'type', { type: 'string' })
}

function $EnergySpend(v, f, p) {
  if (isObject(v)) {
    const a1 = v.emissions
    if (!(a1 !== undefined ? (Number.isFinite(a1) ? (a1 >= -1000000000000000 || miss(f, p + '/emissions', 'minimum', { limit: -1000000000000000 })) && (a1 <= 1000000000000000 || miss(f, p + '/emissions', 'maximum', { limit: 1000000000000000 })) : miss(f, p + '/emissions', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a2 = v.subchildIds
    if (a2 !== undefined) {
      if (Array.isArray(a2)) {
        if (!(a2.length <= 2000 || miss(f, p + '/subchildIds', 'maxItems', { limit: 2000 }))) return false
        for (let i4 = 0; i4 < a2.length; i4++) {
          const a3 = a2[i4]
          if (!$TaxonomyId(a3, f, f && p + '/subchildIds/' + i4)) return false
        }
      } else if (!miss(f, p + '/subchildIds', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'subchildIds' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c8.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', message: 'lower-case words and digits joined by hyphens, such as electricity-usage' })) : miss(f, p, 'type', { type: 'string' })
}

function $Breakdown(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 3 || miss(f, p, 'maxItems', { limit: 3 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$BreakdownScope(a1, f, f && p + '/' + i2)) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $BreakdownScope(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1 === 'scope-1' || a1 === 'scope-2' || a1 === 'scope-3' || miss(f, p + '/id', 'enum', { allowedValues: c6 }) : miss(f, p + '/id', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.comparison
    if (!(a5 === undefined || $Change(a5, f, f && p + '/comparison'))) return false
    const a6 = v.lines
    if (!(a6 !== undefined ? $LinesLink(a6, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
    const a7 = v.children
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 50 || miss(f, p + '/children', 'maxItems', { limit: 50 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$BreakdownParent(a8, f, f && p + '/children/' + i9)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BreakdownName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $Change(v, f, p) {
  if (isObject(v)) {
    const a1 = v.emissions
    if (!(a1 !== undefined ? $EmissionsTotal(a1, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a2 = v.change
    if (!(a2 !== undefined ? $EmissionsChange(a2, f, f && p + '/change') : miss(f, p, 'required', { missingProperty: 'change' }))) return false
    const a3 = v.changePercent
    if (!(a3 !== undefined ? (Number.isFinite(a3) || a3 === null ? typeof a3 !== 'number' || (a3 >= -1000000000000000 || miss(f, p + '/changePercent', 'minimum', { limit: -1000000000000000 })) && (a3 <= 1000000000000000 || miss(f, p + '/changePercent', 'maximum', { limit: 1000000000000000 })) : miss(f, p + '/changePercent', 'type', { type: ['number', 'null'] })) : miss(f, p, 'required', { missingProperty: 'changePercent' }))) return false
    const a4 = v.effects
    if (!(a4 !== undefined ? $ChangeEffects(a4, f, f && p + '/effects') : miss(f, p, 'required', { missingProperty: 'effects' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BreakdownParent(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.comparison
    if (!(a5 === undefined || $Change(a5, f, f && p + '/comparison'))) return false
    const a6 = v.lines
    if (!(a6 !== undefined ? $LinesLink(a6, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
    const a7 = v.children
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 100 || miss(f, p + '/children', 'maxItems', { limit: 100 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$BreakdownChild(a8, f, f && p + '/children/' + i9)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BreakdownChild(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.comparison
    if (!(a5 === undefined || $Change(a5, f, f && p + '/comparison'))) return false
    const a6 = v.lines
    if (!(a6 !== undefined ? $LinesLink(a6, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
    const a7 = v.children
    if (a7 !== undefined) {
      if (Array.isArray(a7)) {
        if (!(a7.length <= 200 || miss(f, p + '/children', 'maxItems', { limit: 200 }))) return false
        for (let i9 = 0; i9 < a7.length; i9++) {
          const a8 = a7[i9]
          if (!$BreakdownSubchild(a8, f, f && p + '/children/' + i9)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BreakdownSubchild(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $EmissionsTotal(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.comparison
    if (!(a5 === undefined || $Change(a5, f, f && p + '/comparison'))) return false
    const a6 = v.lines
    if (!(a6 !== undefined ? $LinesLink(a6, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Timeseries(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 400 || miss(f, p, 'maxItems', { limit: 400 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!$TimeseriesBucket(a1, f, f && p + '/' + i2)) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $TimeseriesBucket(v, f, p) {
  if (isObject(v)) {
    const a1 = v.date
    if (!(a1 !== undefined ? $Date(a1, f, f && p + '/date') : miss(f, p, 'required', { missingProperty: 'date' }))) return false
    const a2 = v.period
    if (!(a2 !== undefined ? $Period(a2, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a3 = v.hasData
    if (!(a3 !== undefined ? typeof a3 === 'boolean' || miss(f, p + '/hasData', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'hasData' }))) return false
    const a4 = v.total
    if (!(a4 !== undefined ? $EmissionsTotal(a4, f, f && p + '/total') : miss(f, p, 'required', { missingProperty: 'total' }))) return false
    const a5 = v.totalMarket
    if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a6 = v.scope1
    if (!(a6 !== undefined ? $EmissionsTotal(a6, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a7 = v.scope2Location
    if (!(a7 !== undefined ? $EmissionsTotal(a7, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a8 = v.scope2Market
    if (!(a8 !== undefined ? $EmissionsTotal(a8, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a9 = v.scope3
    if (!(a9 !== undefined ? $EmissionsTotal(a9, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a10 = v.outsideOfScopes
    if (!(a10 !== undefined ? $EmissionsTotal(a10, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
    const a11 = v.emissions
    if (!(a11 !== undefined ? $EmissionsTotal(a11, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a12 = v.lines
    if (!(a12 !== undefined ? $LinesLink(a12, f, f && p + '/lines') : miss(f, p, 'required', { missingProperty: 'lines' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $SiteBreakdown(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 1000 || miss(f, p, 'maxItems', { limit: 1000 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (isObject(a1)) {
        const a3 = a1.site
        if (!(a3 === undefined || (typeof a3 === 'string' ? a3.length <= 100 || codePoints(a3) <= 100 || miss(f, p + '/' + i2 + '/site', 'maxLength', { limit: 100 }) : miss(f, p + '/' + i2 + '/site', 'type', { type: 'string' })))) return false
        const a4 = a1.displayName
        if (!(a4 !== undefined ? $BreakdownName(a4, f, f && p + '/' + i2 + '/displayName') : miss(f, p + '/' + i2, 'required', { missingProperty: 'displayName' }))) return false
        const a5 = a1.emissions
        if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/' + i2 + '/emissions') : miss(f, p + '/' + i2, 'required', { missingProperty: 'emissions' }))) return false
        const a6 = a1.share
        if (!(a6 !== undefined ? $Share(a6, f, f && p + '/' + i2 + '/share') : miss(f, p + '/' + i2, 'required', { missingProperty: 'share' }))) return false
        const a7 = a1.comparison
        if (!(a7 === undefined || $Change(a7, f, f && p + '/' + i2 + '/comparison'))) return false
        const a8 = a1.lines
        if (!(a8 !== undefined ? $LinesLink(a8, f, f && p + '/' + i2 + '/lines') : miss(f, p + '/' + i2, 'required', { missingProperty: 'lines' }))) return false
      } else if (!miss(f, p + '/' + i2, 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $CategoryBreakdown(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 15 || miss(f, p, 'maxItems', { limit: 15 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (isObject(a1)) {
        const a3 = a1.category
        if (!(a3 !== undefined ? (Number.isInteger(a3) ? (a3 >= 1 || miss(f, p + '/' + i2 + '/category', 'minimum', { limit: 1 })) && (a3 <= 15 || miss(f, p + '/' + i2 + '/category', 'maximum', { limit: 15 })) : miss(f, p + '/' + i2 + '/category', 'type', { type: 'integer' })) : miss(f, p + '/' + i2, 'required', { missingProperty: 'category' }))) return false
        const a4 = a1.displayName
        if (!(a4 !== undefined ? $BreakdownName(a4, f, f && p + '/' + i2 + '/displayName') : miss(f, p + '/' + i2, 'required', { missingProperty: 'displayName' }))) return false
        const a5 = a1.emissions
        if (!(a5 !== undefined ? $EmissionsTotal(a5, f, f && p + '/' + i2 + '/emissions') : miss(f, p + '/' + i2, 'required', { missingProperty: 'emissions' }))) return false
        const a6 = a1.share
        if (!(a6 !== undefined ? $Share(a6, f, f && p + '/' + i2 + '/share') : miss(f, p + '/' + i2, 'required', { missingProperty: 'share' }))) return false
        const a7 = a1.comparison
        if (!(a7 === undefined || $Change(a7, f, f && p + '/' + i2 + '/comparison'))) return false
        const a8 = a1.lines
        if (!(a8 !== undefined ? $LinesLink(a8, f, f && p + '/' + i2 + '/lines') : miss(f, p + '/' + i2, 'required', { missingProperty: 'lines' }))) return false
      } else if (!miss(f, p + '/' + i2, 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $LargestSources(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 5 || miss(f, p, 'maxItems', { limit: 5 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (isObject(a1)) {
        const a3 = a1.subchildId
        if (!(a3 !== undefined ? $TaxonomyId(a3, f, f && p + '/' + i2 + '/subchildId') : miss(f, p + '/' + i2, 'required', { missingProperty: 'subchildId' }))) return false
        const a4 = a1.displayName
        if (!(a4 !== undefined ? $BreakdownName(a4, f, f && p + '/' + i2 + '/displayName') : miss(f, p + '/' + i2, 'required', { missingProperty: 'displayName' }))) return false
        const a5 = a1.site
        if (!(a5 !== undefined ? (typeof a5 === 'string' ? a5.length <= 100 || codePoints(a5) <= 100 || miss(f, p + '/' + i2 + '/site', 'maxLength', { limit: 100 }) : miss(f, p + '/' + i2 + '/site', 'type', { type: 'string' })) : miss(f, p + '/' + i2, 'required', { missingProperty: 'site' }))) return false
        const a6 = a1.scope
        if (!(a6 !== undefined ? $CountedScope(a6, f, f && p + '/' + i2 + '/scope') : miss(f, p + '/' + i2, 'required', { missingProperty: 'scope' }))) return false
        const a7 = a1.category
        if (!(a7 !== undefined ? $GhgCategory(a7, f, f && p + '/' + i2 + '/category') : miss(f, p + '/' + i2, 'required', { missingProperty: 'category' }))) return false
        const a8 = a1.factorKey
        if (!(a8 !== undefined ? $FactorKey(a8, f, f && p + '/' + i2 + '/factorKey') : miss(f, p + '/' + i2, 'required', { missingProperty: 'factorKey' }))) return false
        const a9 = a1.quantity
        if (!(a9 !== undefined ? Number.isFinite(a9) || miss(f, p + '/' + i2 + '/quantity', 'type', { type: 'number' }) : miss(f, p + '/' + i2, 'required', { missingProperty: 'quantity' }))) return false
        const a10 = a1.unit
        if (!(a10 !== undefined ? (typeof a10 === 'string' ? (a10.length >= 1 || miss(f, p + '/' + i2 + '/unit', 'minLength', { limit: 1 })) && (a10.length <= 40 || codePoints(a10) <= 40 || miss(f, p + '/' + i2 + '/unit', 'maxLength', { limit: 40 })) : miss(f, p + '/' + i2 + '/unit', 'type', { type: 'string' })) : miss(f, p + '/' + i2, 'required', { missingProperty: 'unit' }))) return false
        const a11 = a1.emissions
        if (!(a11 !== undefined ? $EmissionsTotal(a11, f, f && p + '/' + i2 + '/emissions') : miss(f, p + '/' + i2, 'required', { missingProperty: 'emissions' }))) return false
        const a12 = a1.share
        if (!(a12 !== undefined ? $Share(a12, f, f && p + '/' + i2 + '/share') : miss(f, p + '/' + i2, 'required', { missingProperty: 'share' }))) return false
        const a13 = a1.lines
        if (!(a13 !== undefined ? $LinesLink(a13, f, f && p + '/' + i2 + '/lines') : miss(f, p + '/' + i2, 'required', { missingProperty: 'lines' }))) return false
      } else if (!miss(f, p + '/' + i2, 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $GhgCategory(v, f, p) {
  return Number.isInteger(v) || v === null ? typeof v !== 'number' || (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 15 || miss(f, p, 'maximum', { limit: 15 })) : miss(f, p, 'type', { type: ['integer', 'null'] })
}

function $FactorKey(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 120 || codePoints(v) <= 120 || miss(f, p, 'maxLength', { limit: 120 })) && (c9.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9_]+([.][a-z0-9_]+)*$', message: 'the key of a factor, such as electricity.uk.generation.kwh' })) : miss(f, p, 'type', { type: 'string' })
}

function $Intensities(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length <= 201 || miss(f, p, 'maxItems', { limit: 201 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (isObject(a1)) {
        const a3 = a1.kind
        if (!(a3 !== undefined ? $IntensityKind(a3, f, f && p + '/' + i2 + '/kind') : miss(f, p + '/' + i2, 'required', { missingProperty: 'kind' }))) return false
        const a4 = a1.name
        if (!(a4 === undefined || $OwnDenominatorName(a4, f, f && p + '/' + i2 + '/name'))) return false
        const a5 = a1.denominator
        if (!(a5 !== undefined ? (Number.isFinite(a5) || a5 === null ? typeof a5 !== 'number' || a5 >= 0 || miss(f, p + '/' + i2 + '/denominator', 'minimum', { limit: 0 }) : miss(f, p + '/' + i2 + '/denominator', 'type', { type: ['number', 'null'] })) : miss(f, p + '/' + i2, 'required', { missingProperty: 'denominator' }))) return false
        const a6 = a1.emissionsPerUnit
        if (!(a6 !== undefined ? Number.isFinite(a6) || a6 === null || miss(f, p + '/' + i2 + '/emissionsPerUnit', 'type', { type: ['number', 'null'] }) : miss(f, p + '/' + i2, 'required', { missingProperty: 'emissionsPerUnit' }))) return false
        const a7 = a1.missingYears
        if (!(a7 === undefined || $MissingYears(a7, f, f && p + '/' + i2 + '/missingYears'))) return false
        const a8 = a1.comparison
        if (a8 !== undefined) {
          if (isObject(a8)) {
            const a9 = a8.denominator
            if (!(a9 !== undefined ? (Number.isFinite(a9) || a9 === null ? typeof a9 !== 'number' || a9 >= 0 || miss(f, p + '/' + i2 + '/comparison/denominator', 'minimum', { limit: 0 }) : miss(f, p + '/' + i2 + '/comparison/denominator', 'type', { type: ['number', 'null'] })) : miss(f, p + '/' + i2 + '/comparison', 'required', { missingProperty: 'denominator' }))) return false
            const a10 = a8.emissionsPerUnit
            if (!(a10 !== undefined ? Number.isFinite(a10) || a10 === null || miss(f, p + '/' + i2 + '/comparison/emissionsPerUnit', 'type', { type: ['number', 'null'] }) : miss(f, p + '/' + i2 + '/comparison', 'required', { missingProperty: 'emissionsPerUnit' }))) return false
            const a11 = a8.changePercent
            if (!(a11 !== undefined ? Number.isFinite(a11) || a11 === null || miss(f, p + '/' + i2 + '/comparison/changePercent', 'type', { type: ['number', 'null'] }) : miss(f, p + '/' + i2 + '/comparison', 'required', { missingProperty: 'changePercent' }))) return false
            const a12 = a8.missingYears
            if (!(a12 === undefined || $MissingYears(a12, f, f && p + '/' + i2 + '/comparison/missingYears'))) return false
          } else if (!miss(f, p + '/' + i2 + '/comparison', 'type', { type: 'object' })) return false
        }
      } else if (!miss(f, p + '/' + i2, 'type', { type: 'object' })) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $IntensityKind(v, f, p) {
  return typeof v === 'string' ? c11.has(v) || miss(f, p, 'enum', { allowedValues: c10 }) : miss(f, p, 'type', { type: 'string' })
}

function $OwnDenominatorName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 60 || codePoints(v) <= 60 || miss(f, p, 'maxLength', { limit: 60 })) && (c12.test(v) || miss(f, p, 'pattern', { pattern: '^[^\\x00-\\x1F\\x7F]+$', message: 'text on one line, without control characters' })) : miss(f, p, 'type', { type: 'string' })
}

function $MissingYears(v, f, p) {
  if (Array.isArray(v)) {
    if (!(v.length >= 1 || miss(f, p, 'minItems', { limit: 1 }))) return false
    if (!(v.length <= 111 || miss(f, p, 'maxItems', { limit: 111 }))) return false
    for (let i2 = 0; i2 < v.length; i2++) {
      const a1 = v[i2]
      if (!(Number.isInteger(a1) ? (a1 >= 1990 || miss(f, p + '/' + i2, 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/' + i2, 'maximum', { limit: 2100 })) : miss(f, p + '/' + i2, 'type', { type: 'integer' }))) return false
    }
  } else if (!miss(f, p, 'type', { type: 'array' })) return false
  return true
}

function $TargetsProgress(v, f, p) {
  if (isObject(v)) {
    const a1 = v.baseYear
    if (!(a1 !== undefined ? (Number.isInteger(a1) || a1 === null ? typeof a1 !== 'number' || (a1 >= 1990 || miss(f, p + '/baseYear', 'minimum', { limit: 1990 })) && (a1 <= 2100 || miss(f, p + '/baseYear', 'maximum', { limit: 2100 })) : miss(f, p + '/baseYear', 'type', { type: ['integer', 'null'] })) : miss(f, p, 'required', { missingProperty: 'baseYear' }))) return false
    const a2 = v.netZeroYear
    if (!(a2 !== undefined ? (Number.isInteger(a2) || a2 === null ? typeof a2 !== 'number' || (a2 >= 2020 || miss(f, p + '/netZeroYear', 'minimum', { limit: 2020 })) && (a2 <= 2100 || miss(f, p + '/netZeroYear', 'maximum', { limit: 2100 })) : miss(f, p + '/netZeroYear', 'type', { type: ['integer', 'null'] })) : miss(f, p, 'required', { missingProperty: 'netZeroYear' }))) return false
    const a3 = v.targets
    if (a3 !== undefined) {
      if (Array.isArray(a3)) {
        if (!(a3.length <= 50 || miss(f, p + '/targets', 'maxItems', { limit: 50 }))) return false
        for (let i5 = 0; i5 < a3.length; i5++) {
          const a4 = a3[i5]
          if (!$TargetProgress(a4, f, f && p + '/targets/' + i5)) return false
        }
      } else if (!miss(f, p + '/targets', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'targets' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TargetProgress(v, f, p) {
  if (isObject(v)) {
    const a1 = v.year
    if (!(a1 !== undefined ? (Number.isInteger(a1) ? (a1 >= 2020 || miss(f, p + '/year', 'minimum', { limit: 2020 })) && (a1 <= 2100 || miss(f, p + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/year', 'type', { type: 'integer' })) : miss(f, p, 'required', { missingProperty: 'year' }))) return false
    const a2 = v.reductionPercent
    if (!(a2 !== undefined ? (Number.isFinite(a2) ? (a2 >= 0 || miss(f, p + '/reductionPercent', 'minimum', { limit: 0 })) && (a2 <= 100 || miss(f, p + '/reductionPercent', 'maximum', { limit: 100 })) : miss(f, p + '/reductionPercent', 'type', { type: 'number' })) : miss(f, p, 'required', { missingProperty: 'reductionPercent' }))) return false
    const a3 = v.scopes
    if (!(a3 !== undefined ? (typeof a3 === 'string' ? a3 === 'scope-1-2' || a3 === 'all' || miss(f, p + '/scopes', 'enum', { allowedValues: c13 }) : miss(f, p + '/scopes', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'scopes' }))) return false
    const a4 = v.per
    if (!(a4 === undefined || $IntensityKind(a4, f, f && p + '/per'))) return false
    const a5 = v.perName
    if (!(a5 === undefined || $OwnDenominatorName(a5, f, f && p + '/perName'))) return false
    const a6 = v.base
    if (!(a6 !== undefined ? Number.isFinite(a6) || a6 === null || miss(f, p + '/base', 'type', { type: ['number', 'null'] }) : miss(f, p, 'required', { missingProperty: 'base' }))) return false
    const a7 = v.target
    if (!(a7 !== undefined ? Number.isFinite(a7) || a7 === null || miss(f, p + '/target', 'type', { type: ['number', 'null'] }) : miss(f, p, 'required', { missingProperty: 'target' }))) return false
    const a8 = v.actual
    if (!(a8 !== undefined ? Number.isFinite(a8) || a8 === null || miss(f, p + '/actual', 'type', { type: ['number', 'null'] }) : miss(f, p, 'required', { missingProperty: 'actual' }))) return false
    const a9 = v.gap
    if (!(a9 !== undefined ? Number.isFinite(a9) || a9 === null || miss(f, p + '/gap', 'type', { type: ['number', 'null'] }) : miss(f, p, 'required', { missingProperty: 'gap' }))) return false
    const a10 = v.reason
    if (!(a10 === undefined || (typeof a10 === 'string' ? a10 === 'base-year-not-set' || a10 === 'base-year-without-emissions' || a10 === 'denominator-missing' || miss(f, p + '/reason', 'enum', { allowedValues: c14 }) : miss(f, p + '/reason', 'type', { type: 'string' })))) return false
    const a11 = v.line
    if (a11 !== undefined) {
      if (Array.isArray(a11)) {
        if (!(a11.length <= 112 || miss(f, p + '/line', 'maxItems', { limit: 112 }))) return false
        for (let i13 = 0; i13 < a11.length; i13++) {
          const a12 = a11[i13]
          if (isObject(a12)) {
            const a14 = a12.year
            if (!(a14 !== undefined ? (Number.isInteger(a14) ? (a14 >= 1990 || miss(f, p + '/line/' + i13 + '/year', 'minimum', { limit: 1990 })) && (a14 <= 2100 || miss(f, p + '/line/' + i13 + '/year', 'maximum', { limit: 2100 })) : miss(f, p + '/line/' + i13 + '/year', 'type', { type: 'integer' })) : miss(f, p + '/line/' + i13, 'required', { missingProperty: 'year' }))) return false
            const a15 = a12.target
            if (!(a15 !== undefined ? Number.isFinite(a15) || miss(f, p + '/line/' + i13 + '/target', 'type', { type: 'number' }) : miss(f, p + '/line/' + i13, 'required', { missingProperty: 'target' }))) return false
          } else if (!miss(f, p + '/line/' + i13, 'type', { type: 'object' })) return false
        }
      } else if (!miss(f, p + '/line', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'line' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $ListMonthsResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.items
    if (a1 !== undefined) {
      if (Array.isArray(a1)) {
        if (!(a1.length <= 100 || miss(f, p + '/items', 'maxItems', { limit: 100 }))) return false
        for (let i3 = 0; i3 < a1.length; i3++) {
          const a2 = a1[i3]
          if (!$CompletenessRow(a2, f, f && p + '/items/' + i3)) return false
        }
      } else if (!miss(f, p + '/items', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'items' })) return false
    const a4 = v.totals
    if (!(a4 !== undefined ? $CompletenessCounts(a4, f, f && p + '/totals') : miss(f, p, 'required', { missingProperty: 'totals' }))) return false
    const a5 = v.nextCursor
    if (!(a5 !== undefined ? $NextCursor(a5, f, f && p + '/nextCursor') : miss(f, p, 'required', { missingProperty: 'nextCursor' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $CompletenessRow(v, f, p) {
  if (isObject(v)) {
    const a1 = v.site
    if (!(a1 !== undefined ? (typeof a1 === 'string' ? a1.length <= 100 || codePoints(a1) <= 100 || miss(f, p + '/site', 'maxLength', { limit: 100 }) : miss(f, p + '/site', 'type', { type: 'string' })) : miss(f, p, 'required', { missingProperty: 'site' }))) return false
    const a2 = v.subchildId
    if (!(a2 !== undefined ? $TaxonomyId(a2, f, f && p + '/subchildId') : miss(f, p, 'required', { missingProperty: 'subchildId' }))) return false
    const a3 = v.displayName
    if (!(a3 !== undefined ? $BreakdownName(a3, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a4 = v.isExpected
    if (!(a4 !== undefined ? typeof a4 === 'boolean' || miss(f, p + '/isExpected', 'type', { type: 'boolean' }) : miss(f, p, 'required', { missingProperty: 'isExpected' }))) return false
    const a5 = v.months
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 400 || miss(f, p + '/months', 'maxItems', { limit: 400 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (isObject(a6)) {
            const a8 = a6.month
            if (!(a8 !== undefined ? $Date(a8, f, f && p + '/months/' + i7 + '/month') : miss(f, p + '/months/' + i7, 'required', { missingProperty: 'month' }))) return false
            const a9 = a6.state
            if (!(a9 !== undefined ? (typeof a9 === 'string' ? c16.has(a9) || miss(f, p + '/months/' + i7 + '/state', 'enum', { allowedValues: c15 }) : miss(f, p + '/months/' + i7 + '/state', 'type', { type: 'string' })) : miss(f, p + '/months/' + i7, 'required', { missingProperty: 'state' }))) return false
          } else if (!miss(f, p + '/months/' + i7, 'type', { type: 'object' })) return false
        }
      } else if (!miss(f, p + '/months', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'months' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $NextCursor(v, f, p) {
  return typeof v === 'string' || v === null ? typeof v !== 'string' || v.length <= 512 || codePoints(v) <= 512 || miss(f, p, 'maxLength', { limit: 512 }) : miss(f, p, 'type', { type: ['string', 'null'] })
}

export const getDashboard_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $GetDashboardResponse(v, f, p)
})

export const listMonths_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $ListMonthsResponse(v, f, p)
})
