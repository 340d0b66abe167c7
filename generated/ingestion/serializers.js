// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { array, bool, map, missing, number, string } from '@tomorro/runtime/serialize'

const $IngestableReply = (value) => {
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\"" + ':' + $IngestableRecord(value["item"])
  return text + '}'
}

const $IngestableRecord = (value) => {
  let text = '{'
  if (value["orgId"] === undefined) missing("orgId")
  text += "\"orgId\"" + ':' + string(value["orgId"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ',' + "\"createdAt\"" + ':' + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ',' + "\"updatedAt\"" + ':' + string(value["updatedAt"])
  if (value["id"] === undefined) missing("id")
  text += ',' + "\"id\"" + ':' + string(value["id"])
  if (value["subchildId"] === undefined) missing("subchildId")
  text += ',' + "\"subchildId\"" + ':' + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ',' + "\"period\"" + ':' + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ',' + "\"activity\"" + ':' + map(value["activity"], (member) => JSON.stringify(member))
  if (value["entries"] === undefined) missing("entries")
  text += ',' + "\"entries\"" + ':' + number(value["entries"])
  if (value["state"] === undefined) missing("state")
  text += ',' + "\"state\"" + ':' + string(value["state"])
  if (value["inputMethod"] === undefined) missing("inputMethod")
  text += ',' + "\"inputMethod\"" + ':' + string(value["inputMethod"])
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += ',' + "\"calculationMethod\"" + ':' + string(value["calculationMethod"])
  if (value["revision"] === undefined) missing("revision")
  text += ',' + "\"revision\"" + ':' + number(value["revision"])
  if (value["site"] !== undefined) text += ',' + "\"site\"" + ':' + string(value["site"])
  if (value["reason"] !== undefined) text += ',' + "\"reason\"" + ':' + string(value["reason"])
  return text + '}'
}

const $Period = (value) => {
  let text = '{'
  if (value["from"] === undefined) missing("from")
  text += "\"from\"" + ':' + string(value["from"])
  if (value["until"] === undefined) missing("until")
  text += ',' + "\"until\"" + ':' + string(value["until"])
  return text + '}'
}

const $TemplateCheck = (value) => {
  let text = '{'
  if (value["rows"] === undefined) missing("rows")
  text += "\"rows\"" + ':' + number(value["rows"])
  if (value["period"] === undefined) missing("period")
  text += ',' + "\"period\"" + ':' + $Period(value["period"])
  return text + '}'
}

const $IngestableList = (value) => {
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\"" + ':' + array(value["items"], (item) => $IngestableRecord(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ',' + "\"nextCursor\"" + ':' + (value["nextCursor"] === null ? 'null' : string(value["nextCursor"]))
  return text + '}'
}

const $EntryList = (value) => {
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\"" + ':' + array(value["items"], (item) => $Entry(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ',' + "\"nextCursor\"" + ':' + (value["nextCursor"] === null ? 'null' : string(value["nextCursor"]))
  return text + '}'
}

const $Entry = (value) => {
  let text = '{'
  if (value["ordinal"] === undefined) missing("ordinal")
  text += "\"ordinal\"" + ':' + number(value["ordinal"])
  if (value["period"] === undefined) missing("period")
  text += ',' + "\"period\"" + ':' + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ',' + "\"activity\"" + ':' + map(value["activity"], (member) => JSON.stringify(member))
  if (value["site"] !== undefined) text += ',' + "\"site\"" + ':' + string(value["site"])
  return text + '}'
}

const $Taxonomy = (value) => {
  let text = '{'
  if (value["parents"] === undefined) missing("parents")
  text += "\"parents\"" + ':' + array(value["parents"], (item) => $TaxonomyParent(item))
  if (value["children"] === undefined) missing("children")
  text += ',' + "\"children\"" + ':' + array(value["children"], (item) => $TaxonomyChild(item))
  if (value["subchildren"] === undefined) missing("subchildren")
  text += ',' + "\"subchildren\"" + ':' + array(value["subchildren"], (item) => $TaxonomySubchild(item))
  return text + '}'
}

const $TaxonomyParent = (value) => {
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\"" + ':' + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ',' + "\"displayName\"" + ':' + string(value["displayName"])
  return text + '}'
}

const $TaxonomyChild = (value) => {
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\"" + ':' + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ',' + "\"displayName\"" + ':' + string(value["displayName"])
  if (value["parentId"] === undefined) missing("parentId")
  text += ',' + "\"parentId\"" + ':' + string(value["parentId"])
  return text + '}'
}

const $TaxonomySubchild = (value) => {
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\"" + ':' + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ',' + "\"displayName\"" + ':' + string(value["displayName"])
  if (value["parentId"] === undefined) missing("parentId")
  text += ',' + "\"parentId\"" + ':' + string(value["parentId"])
  if (value["childId"] === undefined) missing("childId")
  text += ',' + "\"childId\"" + ':' + string(value["childId"])
  if (value["parameters"] === undefined) missing("parameters")
  text += ',' + "\"parameters\"" + ':' + array(value["parameters"], (item) => $TaxonomyParameter(item))
  if (value["ways"] === undefined) missing("ways")
  text += ',' + "\"ways\"" + ':' + array(value["ways"], (item) => $TaxonomyWay(item))
  return text + '}'
}

const $TaxonomyParameter = (value) => {
  let text = '{'
  if (value["number"] === undefined) missing("number")
  text += "\"number\"" + ':' + string(value["number"])
  if (value["key"] === undefined) missing("key")
  text += ',' + "\"key\"" + ':' + string(value["key"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ',' + "\"displayName\"" + ':' + string(value["displayName"])
  if (value["type"] === undefined) missing("type")
  text += ',' + "\"type\"" + ':' + string(value["type"])
  if (value["help"] === undefined) missing("help")
  text += ',' + "\"help\"" + ':' + string(value["help"])
  if (value["unit"] !== undefined) text += ',' + "\"unit\"" + ':' + string(value["unit"])
  if (value["minimum"] !== undefined) text += ',' + "\"minimum\"" + ':' + number(value["minimum"])
  if (value["maximum"] !== undefined) text += ',' + "\"maximum\"" + ':' + number(value["maximum"])
  if (value["decimals"] !== undefined) text += ',' + "\"decimals\"" + ':' + number(value["decimals"])
  if (value["choices"] !== undefined) text += ',' + "\"choices\"" + ':' + array(value["choices"], (item) => $TaxonomyChoice(item))
  if (value["default"] !== undefined) text += ',' + "\"default\"" + ':' + JSON.stringify(value["default"])
  return text + '}'
}

const $TaxonomyChoice = (value) => {
  let text = '{'
  if (value["value"] === undefined) missing("value")
  text += "\"value\"" + ':' + string(value["value"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ',' + "\"displayName\"" + ':' + string(value["displayName"])
  return text + '}'
}

const $TaxonomyWay = (value) => {
  let text = '{'
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += "\"calculationMethod\"" + ':' + string(value["calculationMethod"])
  if (value["requires"] === undefined) missing("requires")
  text += ',' + "\"requires\"" + ':' + array(value["requires"], (item) => string(item))
  if (value["optional"] === undefined) missing("optional")
  text += ',' + "\"optional\"" + ':' + array(value["optional"], (item) => string(item))
  return text + '}'
}

export const createForm_201 = (value) => $IngestableReply(value)
export const createTemplateUpload_200 = (value) => $TemplateCheck(value)
export const createTemplateUpload_201 = (value) => $IngestableReply(value)
export const listItems_200 = (value) => $IngestableList(value)
export const getItem_200 = (value) => $IngestableReply(value)
export const updateItem_200 = (value) => $IngestableReply(value)
export const listItemActivity_200 = (value) => $EntryList(value)
export const submitItem_200 = (value) => $IngestableReply(value)
export const getTaxonomy_200 = (value) => $Taxonomy(value)
