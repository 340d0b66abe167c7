import { Component, type ComponentProps, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Page } from './page.tsx'
import { ProblemNotice, QueryProblem } from './problem-notice.tsx'

type FailureBoundaryProps = {
  /** A new address resets the boundary. */
  readonly address: string
  readonly children: ReactNode
}
type FailureBoundaryState = { readonly address: string; readonly failure?: { readonly error: unknown } | undefined }

/** Shows the error in place of a page that failed to render; the navigation stays. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { address: this.props.address }

  static getDerivedStateFromError(error: unknown): Partial<FailureBoundaryState> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps(
    { address }: FailureBoundaryProps,
    state: FailureBoundaryState,
  ): FailureBoundaryState | null {
    return address === state.address ? null : { address, failure: undefined }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === undefined) return this.props.children
    return (
      <Page title="This page cannot be shown">
        <ProblemNotice error={failure.error} onRetry={() => location.reload()} />
      </Page>
    )
  }
}

type PageFailedProps = ComponentProps<typeof QueryProblem> & {
  readonly title: string
  /** The way back. */
  readonly children: ReactNode
}

/** A page whose content could not be fetched. */
export const PageFailed = ({ title, query, children }: PageFailedProps) => (
  <Page title={title}>
    <QueryProblem query={query} />
    <p>{children}</p>
  </Page>
)

export function PageMissing() {
  return (
    <Page title="There is no such page">
      <p>
        The address may be mistyped. <Link to="/">Go to the overview</Link>
      </p>
    </Page>
  )
}
