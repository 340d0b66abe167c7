// Loaded into a process that is measured: tells at its end what it took.
import { appendFileSync } from 'node:fs'

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  appendFileSync(process.env.MEASURED, `${maxRSS} ${userCPUTime + systemCPUTime}\n`)
})
