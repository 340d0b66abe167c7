import { isMoment } from '@tomorro/service-kit/moment'
import { isUuid } from '@tomorro/service-kit/uuid'

/** The position of a row in a list by creation: its time, then its id. */
export type Place = { createdAt: Date; id: string }

/** The place as the key of a cursor. */
export const placeKey = ({ createdAt, id }: Place): [string, string] => [createdAt.toISOString(), id]

/** Whether a cursor's key names a place. */
export const isPlaceKey = ([createdAt = '', id = '']: readonly string[]): boolean => isMoment(createdAt) && isUuid(id)

/** The place that a key names. */
export const toPlace = ([createdAt = '', id = '']: readonly string[]): Place => ({ createdAt: new Date(createdAt), id })
