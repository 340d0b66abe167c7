import path from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isWatched } from './steps.ts'

/** Editors write several files at once, and some of them twice. */
const QUIET_MILLISECONDS = 200

/**
 * Reports saved files 200 ms after the last save. A file counts whether it is written in place or replaced, as editors and git
 * do. A temporary file, added and removed between two calls, does not count.
 * @param onSave takes sorted paths from `root`
 */
export function watchSaves(root: string, onSave: (files: readonly string[]) => void): FSWatcher {
  const saved = new Set<string>()
  const added = new Set<string>()
  let quiet: NodeJS.Timeout | undefined
  const relative = (file: string): string => path.relative(root, file).replaceAll(path.sep, '/')
  const watcher = watch(root, { ignoreInitial: true, ignored: (file) => file !== root && !isWatched(relative(file)) })
  return watcher.on('all', (event, absolute) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    const file = relative(absolute)
    if (event === 'unlink' && added.delete(file)) saved.delete(file)
    else saved.add(file)
    if (event === 'add') added.add(file)
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      const files = [...saved].sort()
      saved.clear()
      added.clear()
      if (files.length > 0) onSave(files)
    }, QUIET_MILLISECONDS)
  })
}
