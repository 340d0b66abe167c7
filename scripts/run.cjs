'use strict'
// Called by every npm script: `node scripts/run.cjs scripts/start.ts arguments…`. Installs what is missing and runs the target
// on Node 24. Plain CommonJS in the syntax of Node 14, since it runs on whatever Node the machine has.

const { spawn } = require('node:child_process')
const { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const NODE_MAJOR = 24
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** Usually ended by Ctrl-C, so that is not a failure. */
const START = 'scripts/start.ts'
const root = path.resolve(__dirname, '..')
const modules = path.join(root, 'node_modules')

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  },
)

async function main([target, ...args]) {
  if (target === undefined) throw new Error('usage: node scripts/run.cjs <file> [arguments]')
  if (!isInstalled()) {
    if (target === START && !args.includes('--help')) await expectFreePort(Number(process.env.PORT || 4000))
    await install()
  }
  return run(target, args)
}

/** Whether node_modules matches package-lock.json: npm records at the end of an installation what it has installed. */
function isInstalled() {
  const installed = packagesOf(path.join(modules, '.package-lock.json'))
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  if (installed === undefined) return false
  const same = (name) => wanted[name] !== undefined && wanted[name].version === installed[name].version
  // Packages of other platforms are marked as optional and are not installed.
  const present = (name) => name === '' || installed[name] !== undefined || wanted[name].optional === true
  return Object.keys(installed).every(same) && Object.keys(wanted).every(present)
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Fails before the installation, which takes a minute, rather than after it. */
function expectFreePort(port) {
  const server = require('node:net').createServer()
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start`)
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', () => server.close(resolve))
  })
}

/** Runs `npm ci` with the npm that called this script. Of two simultaneous calls the second waits for the first. */
async function install() {
  const lock = path.join(root, '.tomorro', 'installing')
  const isFirst = await enter(lock)
  try {
    if (!isFirst && isInstalled()) return
    process.stderr.write('Installing dependencies; this happens once and takes about a minute\n')
    const started = Date.now()
    const ticking = setInterval(() => process.stderr.write(`  ${secondsSince(started)} s\n`), 10000)
    const [command, args] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm.cmd' })
    // Otherwise an installation continues by itself when only this process is told to stop.
    const stop = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, stop)
    const code = await waitFor(child)
    for (const signal of SIGNALS) process.off(signal, stop)
    clearInterval(ticking)
    if (child.signalCode !== null) throw new Error('The installation was stopped; the next command begins it again')
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its message stands above`)
    process.stderr.write(`Installed in ${secondsSince(started)} s\n`)
  } finally {
    unlinkSync(lock)
  }
}

const secondsSince = (moment) => Math.round((Date.now() - moment) / 1000)

/** Takes a lock, a file with the holder's process id; waits while that process lives. @returns whether the lock was free */
async function enter(lock) {
  mkdirSync(path.dirname(lock), { recursive: true })
  for (let isFirst = true; ; isFirst = false) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return isFirst
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!isAlive(readFileSync(lock, 'utf8'))) unlinkSync(lock)
      else if (isFirst) process.stderr.write('Waiting for another installation to end\n')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function npm(args) {
  const caller = process.env.npm_execpath || ''
  if (/npm-cli\.js$/.test(caller)) return [process.execPath, [caller, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/** Runs the target as a child that receives every signal, and whose IPC channel closes when this process dies. */
async function run(target, args) {
  const binaries = path.join(modules, '.bin')
  const env = Object.assign({}, process.env, { PATH: `${binaries}${path.delimiter}${process.env.PATH || ''}` })
  const quickImports = `--import=${pathToFileURL(path.join(root, 'stack', 'quick-imports.mjs'))}`
  const options = ['--disable-warning=ExperimentalWarning', quickImports]
  const child = spawn(node(), [...options, path.join(root, target), ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  const code = await waitFor(child)
  // Ended by Ctrl-C before its first line ran, so that nothing was started.
  if (target !== START || !SIGNALS.includes(child.signalCode)) return code
  process.stdout.write('Stopped\n')
  return 0
}

/** A killed npm sends nothing; the processes below it notice that their parent has changed. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const before = callers()
  const watch = setInterval(() => {
    if (callers() === before) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
}

/** The ids of the processes from npm down to here: this one's parent and, where npm's shell stays in between, its parent. */
function callers() {
  try {
    const [, name, above] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'latin1'))
    return /^\w*sh$/.test(name) ? `${process.ppid} ${above}` : String(process.ppid)
  } catch (_) {
    return String(process.ppid)
  }
}

/** The Node that the project runs on: the one installed with it, or this one if it is new enough. */
function node() {
  const names = { linux: 'node-linux', win32: 'node-win', darwin: 'node-darwin' }
  const own = path.join(
    modules,
    `${names[process.platform]}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath
  const reason = `npm has none for ${process.platform} ${process.arch}, or installed it without optional dependencies`
  throw new Error(
    `Tomorro runs on Node ${NODE_MAJOR}; this is ${process.version}, and ${reason}. Please install Node ${NODE_MAJOR}.`,
  )
}

function waitFor(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      resolve(code === null ? 128 + (require('node:os').constants.signals[signal] || 0) : code),
    )
  })
}
