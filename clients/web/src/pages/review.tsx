import { useState } from 'react'
import { useApp } from '../app.ts'
import { Backlog } from '../parts/backlog.tsx'
import { DeadLetters } from '../parts/dead-letters.tsx'
import { InputField } from '../parts/field.tsx'
import { focusHeading, Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Recalculation } from '../parts/recalculation.tsx'
import { createReviewApi, type ReviewApi } from '../review-api.ts'

/** The review desk of one machine; production reviews in Retool. The key is typed in and stays in memory. */
export function Component() {
  const [api, setApi] = useState<ReviewApi>()
  return (
    <Page
      title="Review desk"
      actions={
        api !== undefined && (
          <button type="button" className="quiet" onClick={() => setApi(undefined)}>
            Lock
          </button>
        )
      }
    >
      {api === undefined ? (
        <Unlock onUnlock={setApi} />
      ) : (
        <>
          <Backlog api={api} />
          <DeadLetters api={api} />
          <Recalculation api={api} />
        </>
      )}
    </Page>
  )
}

function Unlock({ onUnlock }: { readonly onUnlock: (api: ReviewApi) => void }) {
  const { configuration } = useApp()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const unlock = async (form: FormData) => {
    const api = createReviewApi(configuration, String(form.get('key')).trim(), String(form.get('reviewer')).trim())
    setBusy(true)
    try {
      await api.listBacklog({ query: { limit: 1 } }).ok()
      onUnlock(api)
      focusHeading()
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <form
      className="card questions"
      onSubmit={(event) => {
        event.preventDefault()
        void unlock(new FormData(event.currentTarget))
      }}
    >
      {failure !== undefined && <ProblemNotice error={failure} />}
      <InputField
        id="key"
        name="key"
        label="Administration key"
        help="ADMIN_KEY in .tomorro/env, which npm start writes. The page does not store it."
        type="password"
        autoComplete="off"
        required
      />
      <InputField
        id="reviewer"
        name="reviewer"
        label="Your email address"
        help="Recorded in the audit with your decisions. Reviewers cannot approve what they handed in."
        type="email"
        isOptional
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={isBusy}>
          Open the desk
        </button>
      </div>
    </form>
  )
}
