import { builtClient } from './built-client.ts'

// Prints the folder of the built web client. A process of its own, because Vite sets NODE_ENV for the whole process.
console.log(await builtClient())
