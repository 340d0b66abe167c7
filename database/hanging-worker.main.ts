import { startWorker } from './jobs.ts'

// A worker for tests to kill: it claims one job, reports it and never completes it.

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
