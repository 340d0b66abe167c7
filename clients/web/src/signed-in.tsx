import { type ReactNode, useMemo } from 'react'
import { useApp, useSessionState } from './app.ts'
import { Dialog } from './parts/dialog.tsx'

/** Shows the pages to people who have signed in, and the way in to everybody else. */
export function SignedIn({ children }: { children: () => ReactNode }) {
  const { session } = useApp()
  const state = useSessionState()
  const personId = state.status === 'signed-in' || state.status === 'ended' ? state.person.id : undefined
  // Made once for a person, so that what they typed outlives the end of their session.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person gets pages of their own
  const pages = useMemo(() => (personId === undefined ? null : children()), [personId])

  switch (state.status) {
    case 'starting':
      return <p className="alone starting">Signing in…</p>
    case 'signed-out':
      return (
        <main className="alone">
          <p className="brand">Tomorro</p>
          <h1>Know your organisation’s emissions</h1>
          <p>Hand in bills and mileage, see what they amount to, and report it with every figure explained.</p>
          {state.because !== undefined && (
            <p role="alert" className="fault">
              The sign-in did not succeed: {state.because}
            </p>
          )}
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
              <p>What you typed is kept on this device. Sign in again to go on.</p>
              <button type="button" className="primary" onClick={() => void session.signIn()}>
                Sign in again
              </button>
            </Dialog>
          )}
        </>
      )
  }
}

const returnTo = (): string => location.pathname + location.search
