// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { formats } from '@tomorro/runtime/formats'
import { codePoints, isObject, miss, step, validator } from '@tomorro/runtime/validator'

const c1 = formats['date']
const c2 = ["scope-1","scope-2","scope-3"]
const c3 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u')

function $GetDashboardResponse(v, f, p) {
  if (isObject(v)) {
    const a1 = v.vault
    if (!(a1 !== undefined ? $Vault(a1, f, f && p + '/vault') : miss(f, p, 'required', { missingProperty: 'vault' }))) return false
    const a2 = v.breakdown
    if (!(a2 !== undefined ? $Breakdown(a2, f, f && p + '/breakdown') : miss(f, p, 'required', { missingProperty: 'breakdown' }))) return false
    const a3 = v.timeseries
    if (!(a3 !== undefined ? $Timeseries(a3, f, f && p + '/timeseries') : miss(f, p, 'required', { missingProperty: 'timeseries' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $Vault(v, f, p) {
  if (isObject(v)) {
    const a1 = v.period
    if (!(a1 !== undefined ? $Period(a1, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a2 = v.total
    if (!(a2 !== undefined ? $EmissionsTotal(a2, f, f && p + '/total') : miss(f, p, 'required', { missingProperty: 'total' }))) return false
    const a3 = v.totalMarket
    if (!(a3 !== undefined ? $EmissionsMarket(a3, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a4 = v.scope1
    if (!(a4 !== undefined ? $EmissionsScope1(a4, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a5 = v.scope2Location
    if (!(a5 !== undefined ? $EmissionsScope2Location(a5, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a6 = v.scope2Market
    if (!(a6 !== undefined ? $EmissionsScope2Market(a6, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a7 = v.scope3
    if (!(a7 !== undefined ? $EmissionsScope3(a7, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a8 = v.outsideOfScopes
    if (!(a8 !== undefined ? $EmissionsOutsideOfScopes(a8, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
    const a9 = v.items
    if (!(a9 !== undefined ? $ItemCounts(a9, f, f && p + '/items') : miss(f, p, 'required', { missingProperty: 'items' }))) return false
    const a10 = v.dataQuality
    if (a10 !== undefined) {
      if (Array.isArray(a10)) {
        if (!(a10.length <= 5 || miss(f, p + '/dataQuality', 'maxItems', { limit: 5 }))) return false
        for (let i12 = 0; i12 < a10.length; i12++) {
          const a11 = a10[i12]
          if (!$DataQualityPart(a11, f, f && p + '/dataQuality/' + i12)) return false
        }
      } else if (!miss(f, p + '/dataQuality', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'dataQuality' })) return false
    const a13 = v.comparison
    if (!(a13 === undefined || $VaultComparison(a13, f, f && p + '/comparison'))) return false
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
  return typeof v === 'string' ? (v.length <= 10 || codePoints(v) <= 10 || miss(f, p, 'maxLength', { limit: 10 })) && (c1(v) || miss(f, p, 'format', { format: 'date' })) : miss(f, p, 'type', { type: 'string' })
}

function $EmissionsTotal(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsMarket(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsScope1(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsScope2Location(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsScope2Market(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsScope3(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $EmissionsOutsideOfScopes(v, f, p) {
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
    if (!(a2 !== undefined ? $Emissions(a2, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a3 = v.share
    if (!(a3 !== undefined ? $Share(a3, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $DataQualityGrade(v, f, p) {
  return Number.isInteger(v) ? (v >= 1 || miss(f, p, 'minimum', { limit: 1 })) && (v <= 5 || miss(f, p, 'maximum', { limit: 5 })) : miss(f, p, 'type', { type: 'integer' })
}

function $Emissions(v, f, p) {
  return Number.isFinite(v) ? (v >= -60000000000 || miss(f, p, 'minimum', { limit: -60000000000 })) && (v <= 60000000000 || miss(f, p, 'maximum', { limit: 60000000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $Share(v, f, p) {
  return Number.isFinite(v) ? (v >= -1000000 || miss(f, p, 'minimum', { limit: -1000000 })) && (v <= 1000000 || miss(f, p, 'maximum', { limit: 1000000 })) : miss(f, p, 'type', { type: 'number' })
}

function $VaultComparison(v, f, p) {
  if (isObject(v)) {
    const a1 = v.period
    if (!(a1 !== undefined ? $Period(a1, f, f && p + '/period') : miss(f, p, 'required', { missingProperty: 'period' }))) return false
    const a2 = v.total
    if (!(a2 !== undefined ? $EmissionsTotal(a2, f, f && p + '/total') : miss(f, p, 'required', { missingProperty: 'total' }))) return false
    const a3 = v.totalMarket
    if (!(a3 !== undefined ? $EmissionsMarket(a3, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a4 = v.change
    if (!(a4 !== undefined ? Number.isFinite(a4) ? (a4 >= -120000000000 || miss(f, p + '/change', 'minimum', { limit: -120000000000 })) && (a4 <= 120000000000 || miss(f, p + '/change', 'maximum', { limit: 120000000000 })) : miss(f, p + '/change', 'type', { type: 'number' }) : miss(f, p, 'required', { missingProperty: 'change' }))) return false
    const a5 = v.changePercent
    if (!(a5 !== undefined ? (Number.isFinite(a5) || a5 === null) ? !(typeof a5 === 'number') || ((a5 >= -1000000000000000 || miss(f, p + '/changePercent', 'minimum', { limit: -1000000000000000 })) && (a5 <= 1000000000000000 || miss(f, p + '/changePercent', 'maximum', { limit: 1000000000000000 }))) : miss(f, p + '/changePercent', 'type', { type: ['number', 'null'] }) : miss(f, p, 'required', { missingProperty: 'changePercent' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
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
    if (!(a1 !== undefined ? typeof a1 === 'string' ? a1 === 'scope-1' || a1 === 'scope-2' || a1 === 'scope-3' || miss(f, p + '/id', 'enum', { allowedValues: c2 }) : miss(f, p + '/id', 'type', { type: 'string' }) : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $Emissions(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.children
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 50 || miss(f, p + '/children', 'maxItems', { limit: 50 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$BreakdownParent(a6, f, f && p + '/children/' + i7)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $BreakdownName(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 200 || codePoints(v) <= 200 || miss(f, p, 'maxLength', { limit: 200 })) : miss(f, p, 'type', { type: 'string' })
}

function $BreakdownParent(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $Emissions(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.children
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 100 || miss(f, p + '/children', 'maxItems', { limit: 100 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$BreakdownChild(a6, f, f && p + '/children/' + i7)) return false
        }
      } else if (!miss(f, p + '/children', 'type', { type: 'array' })) return false
    } else if (!miss(f, p, 'required', { missingProperty: 'children' })) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

function $TaxonomyId(v, f, p) {
  return typeof v === 'string' ? (v.length >= 1 || miss(f, p, 'minLength', { limit: 1 })) && (v.length <= 64 || codePoints(v) <= 64 || miss(f, p, 'maxLength', { limit: 64 })) && (c3.test(v) || miss(f, p, 'pattern', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })) : miss(f, p, 'type', { type: 'string' })
}

function $BreakdownChild(v, f, p) {
  if (isObject(v)) {
    const a1 = v.id
    if (!(a1 !== undefined ? $TaxonomyId(a1, f, f && p + '/id') : miss(f, p, 'required', { missingProperty: 'id' }))) return false
    const a2 = v.displayName
    if (!(a2 !== undefined ? $BreakdownName(a2, f, f && p + '/displayName') : miss(f, p, 'required', { missingProperty: 'displayName' }))) return false
    const a3 = v.emissions
    if (!(a3 !== undefined ? $Emissions(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
    const a5 = v.children
    if (a5 !== undefined) {
      if (Array.isArray(a5)) {
        if (!(a5.length <= 200 || miss(f, p + '/children', 'maxItems', { limit: 200 }))) return false
        for (let i7 = 0; i7 < a5.length; i7++) {
          const a6 = a5[i7]
          if (!$BreakdownSubchild(a6, f, f && p + '/children/' + i7)) return false
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
    if (!(a3 !== undefined ? $Emissions(a3, f, f && p + '/emissions') : miss(f, p, 'required', { missingProperty: 'emissions' }))) return false
    const a4 = v.share
    if (!(a4 !== undefined ? $Share(a4, f, f && p + '/share') : miss(f, p, 'required', { missingProperty: 'share' }))) return false
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
    if (!(a5 !== undefined ? $EmissionsMarket(a5, f, f && p + '/totalMarket') : miss(f, p, 'required', { missingProperty: 'totalMarket' }))) return false
    const a6 = v.scope1
    if (!(a6 !== undefined ? $EmissionsScope1(a6, f, f && p + '/scope1') : miss(f, p, 'required', { missingProperty: 'scope1' }))) return false
    const a7 = v.scope2Location
    if (!(a7 !== undefined ? $EmissionsScope2Location(a7, f, f && p + '/scope2Location') : miss(f, p, 'required', { missingProperty: 'scope2Location' }))) return false
    const a8 = v.scope2Market
    if (!(a8 !== undefined ? $EmissionsScope2Market(a8, f, f && p + '/scope2Market') : miss(f, p, 'required', { missingProperty: 'scope2Market' }))) return false
    const a9 = v.scope3
    if (!(a9 !== undefined ? $EmissionsScope3(a9, f, f && p + '/scope3') : miss(f, p, 'required', { missingProperty: 'scope3' }))) return false
    const a10 = v.outsideOfScopes
    if (!(a10 !== undefined ? $EmissionsOutsideOfScopes(a10, f, f && p + '/outsideOfScopes') : miss(f, p, 'required', { missingProperty: 'outsideOfScopes' }))) return false
  } else if (!miss(f, p, 'type', { type: 'object' })) return false
  return true
}

export const getDashboard_200 = /* @__PURE__ */ validator(function (v, f, p) {
  return $GetDashboardResponse(v, f, p)
})
