// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, map, missing, nothing, number, object, string } from '@tomorro/runtime/serialize'

const $IngestableReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $IngestableRecord(value["item"])
  return text + '}'
}

const $IngestableRecord = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["subchildId"] === undefined) missing("subchildId")
  text += ",\"subchildId\":" + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ",\"activity\":" + $Activity(value["activity"])
  if (value["entries"] === undefined) missing("entries")
  text += ",\"entries\":" + integer(value["entries"])
  if (value["state"] === undefined) missing("state")
  text += ",\"state\":" + string(value["state"])
  if (value["inputMethod"] === undefined) missing("inputMethod")
  text += ",\"inputMethod\":" + string(value["inputMethod"])
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += ",\"calculationMethod\":" + string(value["calculationMethod"])
  if (value["revision"] === undefined) missing("revision")
  text += ",\"revision\":" + integer(value["revision"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  if (value["reason"] !== undefined) text += ",\"reason\":" + string(value["reason"])
  if (value["duplicates"] !== undefined) text += ",\"duplicates\":" + array(value["duplicates"], (item) => string(item))
  return text + '}'
}

const $Period = (value) => {
  object(value)
  let text = '{'
  if (value["from"] === undefined) missing("from")
  text += "\"from\":" + string(value["from"])
  if (value["until"] === undefined) missing("until")
  text += ",\"until\":" + string(value["until"])
  return text + '}'
}

const $Activity = (value) => map(value, (member) => typeof member === 'string' ? string(member) : typeof member === 'number' ? number(member) : bool(member))

const $TemplateCheck = (value) => {
  object(value)
  let text = '{'
  if (value["rows"] === undefined) missing("rows")
  text += "\"rows\":" + integer(value["rows"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  return text + '}'
}

const $TemplateProblem = (value) => {
  object(value)
  let text = '{'
  if (value["type"] === undefined) missing("type")
  text += "\"type\":" + string(value["type"])
  if (value["title"] === undefined) missing("title")
  text += ",\"title\":" + string(value["title"])
  if (value["status"] === undefined) missing("status")
  text += ",\"status\":" + integer(value["status"])
  if (value["requestId"] === undefined) missing("requestId")
  text += ",\"requestId\":" + string(value["requestId"])
  if (value["detail"] !== undefined) text += ",\"detail\":" + string(value["detail"])
  if (value["state"] !== undefined) text += ",\"state\":" + string(value["state"])
  if (value["errors"] !== undefined) text += ",\"errors\":" + array(value["errors"], (item) => $Fault(item))
  if (value["cells"] !== undefined) text += ",\"cells\":" + array(value["cells"], (item) => $CellFault(item))
  if (value["total"] !== undefined) text += ",\"total\":" + integer(value["total"])
  return text + '}'
}

const $Fault = (value) => {
  object(value)
  let text = '{'
  if (value["in"] === undefined) missing("in")
  text += "\"in\":" + string(value["in"])
  if (value["code"] === undefined) missing("code")
  text += ",\"code\":" + string(value["code"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  if (value["pointer"] !== undefined) text += ",\"pointer\":" + string(value["pointer"])
  if (value["name"] !== undefined) text += ",\"name\":" + string(value["name"])
  if (value["expected"] !== undefined) text += ",\"expected\":" + string(value["expected"])
  return text + '}'
}

const $CellFault = (value) => {
  object(value)
  let text = '{'
  if (value["row"] === undefined) missing("row")
  text += "\"row\":" + integer(value["row"])
  if (value["column"] === undefined) missing("column")
  text += ",\"column\":" + string(value["column"])
  if (value["code"] === undefined) missing("code")
  text += ",\"code\":" + string(value["code"])
  if (value["message"] === undefined) missing("message")
  text += ",\"message\":" + string(value["message"])
  if (value["shape"] === undefined) missing("shape")
  text += ",\"shape\":" + string(value["shape"])
  return text + '}'
}

const $IngestableList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $IngestableRecord(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $EntryList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $Entry(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $Entry = (value) => {
  object(value)
  let text = '{'
  if (value["ordinal"] === undefined) missing("ordinal")
  text += "\"ordinal\":" + integer(value["ordinal"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ",\"activity\":" + $Activity(value["activity"])
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  return text + '}'
}

const $Taxonomy = (value) => {
  object(value)
  let text = '{'
  if (value["parents"] === undefined) missing("parents")
  text += "\"parents\":" + array(value["parents"], (item) => $TaxonomyParent(item))
  if (value["children"] === undefined) missing("children")
  text += ",\"children\":" + array(value["children"], (item) => $TaxonomyChild(item))
  if (value["subchildren"] === undefined) missing("subchildren")
  text += ",\"subchildren\":" + array(value["subchildren"], (item) => $TaxonomySubchild(item))
  return text + '}'
}

const $TaxonomyParent = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  return text + '}'
}

const $TaxonomyChild = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["parentId"] === undefined) missing("parentId")
  text += ",\"parentId\":" + string(value["parentId"])
  return text + '}'
}

const $TaxonomySubchild = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["parentId"] === undefined) missing("parentId")
  text += ",\"parentId\":" + string(value["parentId"])
  if (value["childId"] === undefined) missing("childId")
  text += ",\"childId\":" + string(value["childId"])
  if (value["parameters"] === undefined) missing("parameters")
  text += ",\"parameters\":" + array(value["parameters"], (item) => $TaxonomyParameter(item))
  if (value["ways"] === undefined) missing("ways")
  text += ",\"ways\":" + array(value["ways"], (item) => $TaxonomyWay(item))
  return text + '}'
}

const $TaxonomyParameter = (value) => {
  object(value)
  let text = '{'
  if (value["number"] === undefined) missing("number")
  text += "\"number\":" + string(value["number"])
  if (value["key"] === undefined) missing("key")
  text += ",\"key\":" + string(value["key"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["type"] === undefined) missing("type")
  text += ",\"type\":" + string(value["type"])
  if (value["help"] === undefined) missing("help")
  text += ",\"help\":" + string(value["help"])
  if (value["unit"] !== undefined) text += ",\"unit\":" + string(value["unit"])
  if (value["minimum"] !== undefined) text += ",\"minimum\":" + number(value["minimum"])
  if (value["maximum"] !== undefined) text += ",\"maximum\":" + number(value["maximum"])
  if (value["decimals"] !== undefined) text += ",\"decimals\":" + integer(value["decimals"])
  if (value["choices"] !== undefined) text += ",\"choices\":" + array(value["choices"], (item) => $TaxonomyChoice(item))
  if (value["default"] !== undefined) text += ",\"default\":" + (typeof value["default"] === 'string' ? string(value["default"]) : typeof value["default"] === 'number' ? number(value["default"]) : bool(value["default"]))
  return text + '}'
}

const $TaxonomyChoice = (value) => {
  object(value)
  let text = '{'
  if (value["value"] === undefined) missing("value")
  text += "\"value\":" + string(value["value"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  return text + '}'
}

const $TaxonomyWay = (value) => {
  object(value)
  let text = '{'
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += "\"calculationMethod\":" + string(value["calculationMethod"])
  if (value["requires"] === undefined) missing("requires")
  text += ",\"requires\":" + array(value["requires"], (item) => string(item))
  if (value["optional"] === undefined) missing("optional")
  text += ",\"optional\":" + array(value["optional"], (item) => string(item))
  return text + '}'
}

export const createForm_201 = (value) => $IngestableReply(value)
export const createTemplateUpload_200 = (value) => $TemplateCheck(value)
export const createTemplateUpload_201 = (value) => $IngestableReply(value)
export const createTemplateUpload_400 = (value) => $TemplateProblem(value)
export const listItems_200 = (value) => $IngestableList(value)
export const getItem_200 = (value) => $IngestableReply(value)
export const updateItem_200 = (value) => $IngestableReply(value)
export const listItemActivity_200 = (value) => $EntryList(value)
export const submitItem_200 = (value) => $IngestableReply(value)
export const getTaxonomy_200 = (value) => $Taxonomy(value)
