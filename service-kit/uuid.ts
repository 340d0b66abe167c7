import { randomFillSync } from 'node:crypto'

const SEQUENCE_MAX = 0xfff

/**
 * A source of ids (UUID version 7, RFC 9562 §5.7) that count up: by the millisecond, and within one by a sequence in the twelve
 * bits after it (method 1 of §6.2). A clock that is set back does not make them count down.
 */
export function uuidSource(now: () => Date): () => string {
  let last = 0
  let sequence = 0
  return () => {
    const milliseconds = now().getTime()
    if (milliseconds > last) {
      last = milliseconds
      sequence = 0
    } else if (sequence < SEQUENCE_MAX) sequence += 1
    else {
      last += 1
      sequence = 0
    }
    return format(last, sequence)
  }
}

function format(milliseconds: number, sequence: number): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const random = nextRandom()
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0)
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

const RANDOM_BYTES = 8
// Asking for many at once is ten times cheaper than for each id.
const pool = Buffer.alloc(512 * RANDOM_BYTES)
let used = pool.length

/** Unused random bytes of the pool; valid until the pool is refilled. */
function nextRandom(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += RANDOM_BYTES
  return pool.subarray(used - RANDOM_BYTES, used)
}

/** Whether a text is a UUID as the database prints it. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
