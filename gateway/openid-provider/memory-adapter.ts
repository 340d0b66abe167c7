import type { Adapter, AdapterPayload } from 'oidc-provider'

const SWEEP_MILLISECONDS = 60_000

/**
 * Sessions, codes and refresh tokens of the stand-in for Auth0, in memory: a restart signs everybody out.
 * @returns the adapter of each kind of record; all of them share the grants
 */
export function memoryAdapter(now: () => number): (kind: string) => Adapter {
  const records = new Map<string, { payload: AdapterPayload; expiresAt: number }>()
  const find = (key: string): AdapterPayload | undefined => {
    const record = records.get(key)
    if (record !== undefined && record.expiresAt > now()) return record.payload
    records.delete(key)
    return undefined
  }
  const findBy = (kind: string, member: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
    for (const key of records.keys()) {
      const payload = key.startsWith(`${kind}:`) ? find(key) : undefined
      if (payload?.[member] === value) return payload
    }
    return undefined
  }
  // Nobody asks again for most records, such as the interaction of a sign-in that was given up.
  let sweptAt = now()
  const sweep = () => {
    if (now() - sweptAt < SWEEP_MILLISECONDS) return
    sweptAt = now()
    for (const key of records.keys()) find(key)
  }

  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      sweep()
      records.set(`${kind}:${id}`, { payload, expiresAt: now() + (expiresIn ?? Number.POSITIVE_INFINITY) * 1_000 })
    },
    find: async (id) => find(`${kind}:${id}`),
    findByUid: async (uid) => findBy(kind, 'uid', uid),
    findByUserCode: async (userCode) => findBy(kind, 'userCode', userCode),
    async consume(id) {
      const payload = find(`${kind}:${id}`)
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1_000)
    },
    async destroy(id) {
      records.delete(`${kind}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of records) if (payload.grantId === grantId) records.delete(key)
    },
  })
}
