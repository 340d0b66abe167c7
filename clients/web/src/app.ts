import type { QueryClient } from '@tanstack/react-query'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Api } from './api.ts'
import type { Configuration } from './configuration.ts'
import type { Person, Session, SessionState } from './session.ts'

/** The context of every page, created once per person. */
export type App = {
  readonly configuration: Configuration
  readonly session: Session
  readonly api: Api
  readonly client: QueryClient
}

export const AppContext = createContext<App | undefined>(undefined)

export function useApp(): App {
  const app = use(AppContext)
  if (app === undefined) throw new Error('useApp needs AppContext')
  return app
}

export const useApi = (): Api => useApp().api

export function useSessionState(): SessionState {
  const { session } = useApp()
  return useSyncExternalStore(session.subscribe, session.state)
}

/** The signed-in person. @throws Error outside the signed-in pages */
export function usePerson(): Person {
  const state = useSessionState()
  if (state.status === 'signed-in' || state.status === 'ended') return state.person
  throw new Error('usePerson needs somebody who has signed in')
}

/** Whether the person's token has the scope. */
export const useMay = (scope: string): boolean => usePerson().scopes.has(scope)
