import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { invalidate, problemOf } from '../api.ts'
import { useApi, usePerson } from '../app.ts'
import { shiftYears, today, yearAround } from '../day.ts'
import { forgetDraft, keepDraft, REPORT_DRAFT, readDraft } from '../draft.ts'
import { draftOfReport, errorsOfReport, type ReportDraft, readReport } from '../report-request.ts'
import type { Schemas } from '../words.ts'
import { announce } from './announcements.tsx'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { focusHeading } from './page.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { ReportForm } from './report-form.tsx'
import { TypedBefore } from './typed-before.tsx'

/** The form of a new report; its draft stays on the device until the report is requested. */
export function NewReport({ onDone }: { readonly onDone: () => void }) {
  const api = useApi()
  const client = useQueryClient()
  const { id: personId } = usePerson()
  // Not a state: the inputs hold the typed text and need no rendering for it.
  const typed = useRef(readDraft<ReportDraft>(personId, REPORT_DRAFT) ?? {})
  const [isRestored, setRestored] = useState(Object.keys(typed.current).length > 0)
  const [start, setStart] = useState(0)
  const close = () => {
    forgetDraft(personId, REPORT_DRAFT)
    onDone()
    focusHeading()
  }
  const ask = useMutation({
    mutationFn: (body: Schemas['CreateReportRequest']) => api.createReport({ body }).ok(),
    onSuccess: async () => {
      announce('The report is being made')
      close()
      await invalidate(client, 'listReports')
    },
    onError: (error) => setErrors(errorsOfReport(problemOf(error)?.errors ?? [])),
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readReport(new FormData(event.currentTarget))
    if (isErrors(read)) return setErrors(read)
    setErrors([])
    ask.mutate(read)
  }
  const keep = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    typed.current = draftOfReport(new FormData(currentTarget), typed.current)
    keepDraft(personId, REPORT_DRAFT, typed.current)
  }
  const startAfresh = () => {
    forgetDraft(personId, REPORT_DRAFT)
    typed.current = {}
    setRestored(false)
    setErrors([])
    setStart(start + 1)
  }
  return (
    <form className="card" noValidate onSubmit={submit} onChange={keep}>
      <h2>New report</h2>
      {isRestored && <TypedBefore onStartAfresh={startAfresh} />}
      <ErrorSummary errors={errors} />
      {ask.isError && errors.length === 0 && <ProblemNotice error={ask.error} />}
      <ReportForm
        key={start}
        period={shiftYears(yearAround(today()), -1)}
        errors={errors}
        typedIn={(name) => typed.current[name]}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={ask.isPending}>
          {ask.isPending ? 'Asking…' : 'Make report'}
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}

const isErrors = (read: ReturnType<typeof readReport>): read is FieldError[] => Array.isArray(read)
