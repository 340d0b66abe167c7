/** Prints the usage of a script and exits if its arguments ask for help. Call it before the script does anything. */
export function helpOr(usage: string): void {
  if (!process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return
  process.stdout.write(`${usage.trim()}\n`)
  process.exit(0)
}
