import { startWorker } from './jobs.ts'

// A worker for a test to kill: it claims one job, says so, and never ends it.

await startWorker({
  url: process.env.DATABASE_URL ?? '',
  work: {
    'calculate-item': () =>
      new Promise(() => {
        process.send?.('working')
      }),
  },
  onFailure: () => undefined,
  onError: (error) => console.error(error.message),
})
