const PREFIX = 'tomorro.draft'

const keyOf = (personId: string, form: string): string => `${PREFIX}:${personId}:${form}`

/** Stores a half-filled form in localStorage; it survives a reload and the end of the session. */
export function keepDraft(personId: string, form: string, values: object): void {
  localStorage.setItem(keyOf(personId, form), JSON.stringify(values))
}

/** The draft of a form, undefined without one. */
export function readDraft<Values extends object>(personId: string, form: string): Values | undefined {
  const kept = localStorage.getItem(keyOf(personId, form))
  try {
    return kept === null ? undefined : (JSON.parse(kept) as Values)
  } catch {
    return undefined
  }
}

export const forgetDraft = (personId: string, form: string): void => localStorage.removeItem(keyOf(personId, form))

/** Removes all drafts of a person, at sign-out. */
export function forgetDrafts(personId: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(personId, ''))) localStorage.removeItem(key)
}

/** Name of the draft of a new report. */
export const REPORT_DRAFT = 'report'
