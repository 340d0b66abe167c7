import path from 'node:path'
import { type Child, type Program, startChild } from './child.ts'
import { firstOfEachKind } from './first-of-each-kind.ts'

export type Fleet = {
  readonly children: ReadonlyMap<string, Child>
  start(program: Program): Promise<Child>
  /** Stops the processes that are still starting, and starts no more. */
  abandon(): void
  stop(): Promise<void>
}

/**
 * The processes of a stack. `stop` ends those that are still starting, then the others: the gateway first, the database last.
 * @param folder of the logs
 * @param shared environment of all processes
 * @param report called with one line per error
 * @param nodeOptions further options of Node for all processes
 */
export function startFleet(
  folder: string,
  shared: Readonly<Record<string, string>>,
  report: (line: string) => void,
  nodeOptions: readonly string[] = [],
): Fleet {
  const children = new Map<string, Child>()
  const told = firstOfEachKind(report)
  const starting = new Set<Promise<unknown>>()
  const abandoned = new AbortController()
  let stopped: Promise<void> | undefined
  const stopAll = async () => {
    abandoned.abort()
    await Promise.allSettled(starting)
    const named = (...names: string[]) => names.flatMap((name) => children.get(name) ?? [])
    const last = named('postgres')
    const first = named('gateway')
    const middle = [...children.values()].filter((child) => !first.includes(child) && !last.includes(child))
    for (const group of [first, middle, last]) await Promise.all(group.map((child) => child.stop()))
  }
  return {
    children,
    async start(program) {
      if (abandoned.signal.aborted) throw new Error('stopped')
      const env = { ...shared, ...program.env }
      // A database that is stopped during its start would keep running.
      const signal = program.name === 'postgres' ? {} : { abandoned: abandoned.signal }
      const start = startChild(
        { ...program, env },
        { logFolder: path.join(folder, 'log'), report: told, nodeOptions, ...signal },
      )
      starting.add(start)
      const child = await start
      children.set(program.name, child)
      return child
    },
    abandon: () => abandoned.abort(),
    stop() {
      stopped ??= stopAll()
      return stopped
    },
  }
}
