import { type FaultCounts, faultRun } from '../acceptance/fault-run.ts'
import { issueToken } from '../gateway/openid-provider/issue-token.ts'
import { attack, badRequests, collectable, type Harm } from './faults/hostile-clients.ts'
import { killEach, killWithJob, stopWithout } from './faults/process-faults.ts'

// Clients submit and approve through the gateway while PostgreSQL, the workers and then every process are killed (kill -9), PostgreSQL
// is frozen or gone while processes are told to stop, and one organisation sends hostile bodies. Counts what was lost, doubled or
// answered wrongly, and measures the longest recovery, the longest wait of another organisation and the growth of memory.
// Durability is on: what was answered has to be on the disk.

const ROUNDS = 5
const CLIENTS = 4
/** So many that what stays of each, if anything, exceeds what a heap varies by. */
const BAD_REQUESTS = 50_000
/** A process that cannot finish ends by itself after 15 s. */
const bars = { recovery: 3_000, stop: 16_000, wait: 1_000, growth: 1_000_000 }

let recoveries: Record<string, number> = {}
let resumed: Record<string, number> = {}
let stops: Record<'frozen' | 'gone', { longestStop: number; recovery: number }> | undefined
let harm: Harm | undefined
let bad: Awaited<ReturnType<typeof badRequests>> | undefined

const counts: FaultCounts = await faultRun({
  rounds: ROUNDS,
  clients: CLIENTS,
  nodeOptions: collectable,
  log: console.log,
  more: async (running) => {
    recoveries = await killEach(running)
    resumed = await killWithJob(running)
    console.log('Every process was killed once, the workers once more with a job')
    stops = { frozen: await stopWithout('frozen', running), gone: await stopWithout('gone', running) }
    console.log('PostgreSQL was frozen and gone while processes were told to stop')
    const { stack, bystander } = running
    const attacker = await issueToken(stack.tokenSource)
    harm = await attack(stack, { attacker, bystander })
    console.log('Slow and huge clients, hostile workbooks and numbers are over')
  },
  // Without the load, whose own objects come and go by more than what could stay of a bad request.
  afterwards: async ({ stack, bystander }) => {
    bad = await badRequests(stack, bystander, BAD_REQUESTS)
  },
})

const returns = [...counts.recoveries].sort((a, b) => a - b)
// A report worker works again once a report is made, which takes longer than to begin with it.
const { 'report-worker': _, ...others } = recoveries
const longestRecovery = Math.max(...Object.values(others), ...Object.values(resumed), ...returns)
const longestStop = Math.max(...Object.values(stops ?? {}).map((stop) => stop.longestStop))
const growth = Math.max(...Object.values(bad?.growth ?? {}))
const answers = Object.keys({ ...counts.statuses, ...harm?.statuses })
// Both ask the client to send the request once more.
const wrong = answers.filter((status) => Number(status) >= 500 && status !== '503' && status !== '504')

console.log(`
PostgreSQL killed                             ${ROUNDS + 1}
Worker killed                                 ${2 * ROUNDS + 1}
Submissions accepted                          ${counts.accepted}
Approved                                      ${counts.approved}
Accepted submissions lost                     ${counts.lost}
Items doubled                                 ${counts.doubled}
Items with too many or too few lines          ${counts.miscounted}
Kilograms between lines and months            ${counts.drift}
Answers by status (0: none came)              ${JSON.stringify(counts.statuses)}
Answers of 503 without Retry-After            ${counts.unadvised}
First success after PostgreSQL is back, ms    median ${returns[Math.floor(ROUNDS / 2)]}, longest ${returns.at(-1)}
Killed, then working again, ms                ${JSON.stringify(recoveries)}
Killed with a job, then at it again, ms       ${JSON.stringify(resumed)}
Told to stop, then ended, ms                  frozen ${stops?.frozen.longestStop}, gone ${stops?.gone.longestStop}
PostgreSQL back, then all working, ms         frozen ${stops?.frozen.recovery}, gone ${stops?.gone.recovery}
Hostile requests by status                    ${JSON.stringify(harm?.statuses)}
Longest wait of another organisation, ms      ${harm?.longestWait}
Heap growth per 10,000 bad requests, bytes    ${JSON.stringify(bad?.growth)}
Bad requests that were answered 5xx           ${bad?.failures}
All calculated after the last fault, ms       ${counts.drained}`)

const isSound =
  counts.lost === 0 &&
  counts.doubled === 0 &&
  counts.miscounted === 0 &&
  Number(counts.drift) === 0 &&
  counts.unadvised === 0 &&
  wrong.length === 0 &&
  bad?.failures === 0 &&
  longestRecovery <= bars.recovery &&
  longestStop <= bars.stop &&
  (harm?.longestWait ?? Number.POSITIVE_INFINITY) <= bars.wait &&
  growth <= bars.growth
process.exit(isSound ? 0 : 1)
