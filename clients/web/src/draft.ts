const PREFIX = 'tomorro.draft'

const keyOf = (personId: string, form: string): string => `${PREFIX}:${personId}:${form}`

/** Keeps what was typed into a form on this device, so that the end of a session or a reload does not lose it. */
export function keepDraft(personId: string, form: string, values: object): void {
  localStorage.setItem(keyOf(personId, form), JSON.stringify(values))
}

/** What was typed into a form before, if it was not handed in since. */
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
