/** Interval in which repeated lines are only counted. */
const COUNT_MILLISECONDS = 30_000

/**
 * Forwards the first line of a kind at once, then reports the number of its repetitions every 30 s. Lines of one kind differ only
 * in digits and ids. Otherwise a database that is down for 10 s fills the screen with hundreds of equal errors.
 */
export function firstOfEachKind(report: (line: string) => void): (line: string) => void {
  const counts = new Map<string, { line: string; more: number }>()
  const summarise = () => {
    for (const [kind, { line, more }] of counts) {
      if (more === 0) counts.delete(kind)
      else {
        report(`${line} (${more} more like this)`)
        counts.set(kind, { line, more: 0 })
      }
    }
    if (counts.size > 0) arm()
  }
  const arm = () => setTimeout(summarise, COUNT_MILLISECONDS).unref()
  return (line) => {
    const kind = line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#')
    const known = counts.get(kind)
    if (known !== undefined) {
      known.more += 1
      return
    }
    if (counts.size === 0) arm()
    counts.set(kind, { line, more: 0 })
    report(line)
  }
}
