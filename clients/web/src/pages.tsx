import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router'
import { createApi, createQueryClient } from './api.ts'
import { AppContext } from './app.ts'
import type { Configuration } from './configuration.ts'
import { createAppRouter } from './router.tsx'
import type { Session } from './session.ts'

/** The pages of one person: their router, and what they have been answered. */
export function createPages(configuration: Configuration, session: Session) {
  const client = createQueryClient()
  const app = { configuration, session, api: createApi(configuration, session), client }
  const router = createAppRouter(app)
  return (
    <AppContext value={app}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AppContext>
  )
}
