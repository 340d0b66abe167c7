import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type Configuration, readConfiguration } from './configuration.ts'
import { createSession } from './session.ts'
import './style.css'
import { SignedIn } from './signed-in.tsx'

/** Starts the page: configuration, then session, then the page of the address. */
async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  let configuration: Configuration
  try {
    configuration = await readConfiguration()
  } catch {
    root.render(
      <main className="alone">
        <h1>Tomorro cannot start</h1>
        <p>Its configuration could not be read. Check your connection and reload the page.</p>
      </main>,
    )
    return
  }
  const session = createSession(configuration)
  root.render(
    <StrictMode>
      <SignedIn configuration={configuration} session={session} />
    </StrictMode>,
  )
  await session.start()
}

const element = document.getElementById('root')
if (element !== null) void start(element)
