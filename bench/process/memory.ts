import { readFileSync, writeFileSync } from 'node:fs'

/** Memory of a process in KiB, as Linux counts it: what it holds now, or its peak. */
export function memoryOf(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  const [, kibibytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kibibytes)
}

/** Makes the peak of a process what it holds now. @returns that, in KiB */
export function resetPeak(pid: number): number {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return memoryOf(pid, 'VmRSS')
}
