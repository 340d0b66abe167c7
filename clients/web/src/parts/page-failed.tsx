import { Link, useRevalidator, useRouteError } from 'react-router'
import { Page } from './page.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/** In place of a page that could not be shown. */
export function PageFailed() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  return (
    <Page title="This page cannot be shown">
      <ProblemNotice error={error} onRetry={() => void revalidate().then(() => location.reload())} />
    </Page>
  )
}

export function PageMissing() {
  return (
    <Page title="There is no such page">
      <p>
        The address may be mistyped. <Link to="/">Go to the overview</Link>
      </p>
    </Page>
  )
}
