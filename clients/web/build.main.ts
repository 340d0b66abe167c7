import { builtClient } from './built-client.ts'

// Prints the folder of the built web client. A process of its own, because Vite sets NODE_ENV for the whole process.
try {
  console.log(await builtClient())
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
