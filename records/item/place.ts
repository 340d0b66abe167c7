/** Where a row stands in a list by creation: its time, then its id. */
export type Place = { createdAt: Date; id: string }

const MOMENT = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The place as the key of a cursor. */
export const placeKey = ({ createdAt, id }: Place): [string, string] => [createdAt.toISOString(), id]

/** Whether a cursor's key names a place. */
export const isPlaceKey = ([createdAt = '', id = '']: readonly string[]): boolean =>
  MOMENT.test(createdAt) && !Number.isNaN(Date.parse(createdAt)) && UUID.test(id)

/** The place that a key names. */
export const toPlace = ([createdAt = '', id = '']: readonly string[]): Place => ({ createdAt: new Date(createdAt), id })
