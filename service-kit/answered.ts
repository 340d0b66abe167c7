import { channel } from 'node:diagnostics_channel'
import type { Observation } from '@tomorro/runtime/router'

/** Diagnostics channel: publishes each request when it is over, for metrics and traces. */
const answered = channel('tomorro.answered')

export const tellAnswered = (seen: Observation): void => answered.publish(seen)

export const onAnswered = (listener: (seen: Observation) => void): void =>
  answered.subscribe((seen) => listener(seen as Observation))
