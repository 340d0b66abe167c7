import { lazy, type ReactNode, Suspense, useMemo, useSyncExternalStore } from 'react'
import type { Configuration } from './configuration.ts'
import { Dialog } from './parts/dialog.tsx'
import type { Session } from './session.ts'

type SignedInProps = { readonly configuration: Configuration; readonly session: Session }

/** Shows the pages to a signed-in person and the sign-in page to everybody else. The sign-in page loads without the pages. */
export function SignedIn({ configuration, session }: SignedInProps) {
  const state = useSyncExternalStore(session.subscribe, session.state)
  const personId = state.status === 'signed-in' || state.status === 'ended' ? state.person.id : undefined
  // Memoised by person: form state survives the end of the session.
  const pages = useMemo(
    () => (personId === undefined ? null : pagesOf(configuration, session)),
    [personId, configuration, session],
  )

  switch (state.status) {
    case 'starting':
      return <p className="alone starting">Signing in…</p>
    case 'signed-out':
      return (
        <main className="alone">
          <p className="brand">Tomorro</p>
          <h1>Know your organisation’s emissions</h1>
          <p>Hand in bills and mileage, see what they amount to, and report it with every figure explained.</p>
          <SignInFailed because={state.because} />
          <button type="button" className="primary" onClick={() => void session.signIn(returnTo())}>
            Sign in
          </button>
        </main>
      )
    case 'signed-in':
    case 'ended':
      return (
        <>
          {pages}
          {state.status === 'ended' && (
            <Dialog title="Your session has ended" isOpen>
              <p>
                What you typed is kept on this device; a file has to be chosen again. Sign in again to go on where you
                are.
              </p>
              <SignInFailed because={state.because} />
              <button type="button" className="primary" onClick={() => void session.signIn()}>
                Sign in again
              </button>
            </Dialog>
          )}
        </>
      )
  }
}

const SignInFailed = ({ because }: { readonly because: string | undefined }) =>
  because !== undefined && (
    <p role="alert" className="error">
      The sign-in did not succeed: {because}
    </p>
  )

function pagesOf(configuration: Configuration, session: Session): ReactNode {
  const Pages = lazy(async () => {
    const { createPages } = await import('./pages.tsx')
    const pages = createPages(configuration, session)
    return { default: () => pages }
  })
  return (
    <Suspense fallback={<p className="alone starting">Loading…</p>}>
      <Pages />
    </Suspense>
  )
}

const returnTo = (): string => location.pathname + location.search
