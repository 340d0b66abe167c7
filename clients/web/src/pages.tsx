import { QueryClientProvider } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router'
import { createApi, createQueryClient } from './api.ts'
import { AppContext } from './app.ts'
import type { Configuration } from './configuration.ts'
import { AppRoutes } from './router.tsx'
import type { Session } from './session.ts'
import { taxonomyQuery } from './taxonomy.ts'

/** The pages of one person, with their own query cache. */
export function createPages(configuration: Configuration, session: Session) {
  const client = createQueryClient()
  const app = { configuration, session, api: createApi(configuration, session), client }
  // Most pages show names of the taxonomy, so it is fetched while the code of the page loads.
  void client.prefetchQuery(taxonomyQuery(app.api))
  return (
    <AppContext value={app}>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <AppRoutes isReviewOffered={configuration.isReviewOffered} />
        </BrowserRouter>
      </QueryClientProvider>
    </AppContext>
  )
}
