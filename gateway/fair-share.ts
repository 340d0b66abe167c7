/** Gives a place back. */
export type Release = () => void

type Limits = {
  /** Places that one client may hold at a time. */
  readonly placesMax: number
  /** Requests of one client that may wait for one of its places. */
  readonly waitingMax: number
}

type Waiting = { readonly enter: (release: Release | undefined) => void }

/**
 * Divides places among clients: each holds at most `placesMax` at a time, and its further requests wait in order behind its own.
 * Without this 128 slow requests of one client would take all connections to a service.
 */
export function fairShare({ placesMax, waitingMax }: Limits) {
  const clients = new Map<string, { held: number; readonly waiting: Set<Waiting> }>()

  /**
   * Takes a place of a client, or waits for one.
   * @param whenGone called only if the request has to wait, with a function that ends the waiting
   * @returns a function that releases the place; undefined if too many wait already, or the waiting was ended
   */
  return function enter(
    client: string,
    whenGone: (leave: () => void) => void,
  ): Promise<Release | undefined> | Release | undefined {
    const share = clients.get(client) ?? { held: 0, waiting: new Set<Waiting>() }
    clients.set(client, share)
    const release = () => {
      const [next] = share.waiting
      if (next !== undefined) {
        share.waiting.delete(next)
        return next.enter(once(release))
      }
      share.held -= 1
      if (share.held === 0) clients.delete(client)
    }
    if (share.held < placesMax) {
      share.held += 1
      return once(release)
    }
    if (share.waiting.size >= waitingMax) return undefined
    return new Promise((resolve) => {
      const waiting: Waiting = { enter: resolve }
      share.waiting.add(waiting)
      whenGone(() => {
        if (share.waiting.delete(waiting)) resolve(undefined)
      })
    })
  }
}

function once(release: Release): Release {
  let isHeld = true
  return () => {
    if (isHeld) release()
    isHeld = false
  }
}
