import { faultRun } from '../acceptance/fault-run.ts'

// Kills PostgreSQL (kill -9) and the calculation's worker while clients submit and approve through the gateway, and counts what
// was lost or doubled. Durability is on: what was answered has to be on the disk.

const ROUNDS = 20
const CLIENTS = 6
const RECOVERY_MILLISECONDS = 3_000

const counts = await faultRun({ rounds: ROUNDS, clients: CLIENTS, log: console.log })
const recoveries = [...counts.recoveries].sort((a, b) => a - b)
const served = counts.statuses['500'] ?? 0

console.log(`
PostgreSQL killed                        ${ROUNDS}
Worker killed                            ${2 * ROUNDS}
Submissions accepted                     ${counts.accepted}
Approved                                 ${counts.approved}
Accepted submissions lost                ${counts.lost}
Items doubled                            ${counts.doubled}
Items with too many or too few lines     ${counts.miscounted}
Kilograms between lines and months       ${counts.drift}
Answers by status (0: none came)         ${JSON.stringify(counts.statuses)}
Answers of 503 without Retry-After       ${counts.unadvised}
First success after the return, ms       median ${recoveries[Math.floor(ROUNDS / 2)]}, longest ${recoveries.at(-1)}
All calculated after the last round, ms  ${counts.drained}`)

const isSound =
  counts.lost === 0 &&
  counts.doubled === 0 &&
  counts.miscounted === 0 &&
  Number(counts.drift) === 0 &&
  counts.unadvised === 0 &&
  served === 0 &&
  (recoveries.at(-1) ?? 0) <= RECOVERY_MILLISECONDS
process.exit(isSound ? 0 : 1)
