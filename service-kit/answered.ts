import type { EventEmitter } from 'node:events'
import type { RequestListener } from 'node:http'
import type { Observation } from '@tomorro/runtime/router'

const ANSWERED = 'answered'

// Express makes its apps emitters of events; its types know of one event only.
const emitterOf = (app: RequestListener) => app as unknown as EventEmitter

/** Tells whoever listens to a service's app of a request to an operation that is over. */
export const tellAnswered = (app: RequestListener, seen: Observation): void => void emitterOf(app).emit(ANSWERED, seen)

/** Listens to a service's app for requests that are over. */
export const onAnswered = (app: RequestListener, listener: (seen: Observation) => void): void =>
  void emitterOf(app).on(ANSWERED, listener)
