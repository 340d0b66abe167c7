import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type InputOf, invalidate, query } from '../api.ts'
import { useApi, useMay, usePerson } from '../app.ts'
import { momentText } from '../day.ts'
import { forgetDraft, keepDraft, readDraft } from '../draft.ts'
import { announce } from '../parts/announcements.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { SettingFields, SettingListTable } from '../parts/setting-form.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { TypedBefore } from '../parts/typed-before.tsx'
import { type SettingKey, settingForms, type Value } from '../settings.ts'
import type { Schemas } from '../words.ts'

type Setting = Schemas['SettingRecord']

/** The settings of the organisation, each with its effect. */
export function Component() {
  const settings = useQuery(query(useApi(), 'listSettings', { query: { limit: 100 } }))
  const keys = Object.keys(settingForms) as SettingKey[]
  return (
    <Page title="Settings">
      <QueryProblem query={settings} />
      {settings.isPending && <Skeleton height="40rem" />}
      {settings.data !== undefined &&
        keys.flatMap((key) => {
          const setting = settings.data.items.find((one) => one.key === key)
          // The form starts from the last stored value.
          return setting === undefined
            ? []
            : [<SettingCard key={`${key} ${setting.updatedAt ?? ''}`} setting={setting} />]
        })}
    </Page>
  )
}

/** The typed value of a setting, with the stored value that it is based on. */
type SettingDraft = { readonly value: Value; readonly updatedAt?: string }

function SettingCard({ setting }: { readonly setting: Setting }) {
  const { key, source, updatedAt } = setting
  const { title, effect, needsRecalculation, fields = [], lists = [] } = settingForms[key]
  const api = useApi()
  const client = useQueryClient()
  const mayWrite = useMay('settings:write')
  const { id: personId } = usePerson()
  const draftName = `setting:${key}`
  const [restored, setRestored] = useState(() => {
    const draft = readDraft<SettingDraft>(personId, draftName)
    // A value that another person has stored meanwhile is not overwritten.
    return draft?.updatedAt === updatedAt ? draft?.value : undefined
  })
  const [value, setValue] = useState(restored ?? (setting.value as Value))
  const isChanged = JSON.stringify(value) !== JSON.stringify(setting.value)
  const change = (next: Value) => {
    setValue(next)
    keepDraft(personId, draftName, { value: next, updatedAt })
  }
  const forget = () => {
    forgetDraft(personId, draftName)
    setRestored(undefined)
  }
  const startAfresh = () => {
    forget()
    setValue(setting.value as Value)
  }
  const done = (text: string) => {
    forget()
    announce(needsRecalculation ? `${text}. It counts for what is calculated from now on` : text)
    return invalidate(client, 'listSettings', 'getDashboard')
  }
  const save = useMutation({
    // The cast is safe: the key decides the shape, and the API checks it.
    mutationFn: () => api.putSetting({ path: { key }, body: { key, value } } as unknown as InputOf<'putSetting'>).ok(),
    onSuccess: () => done(`${title} saved`),
  })
  const reset = useMutation({
    mutationFn: () => api.deleteSetting({ path: { key } }).ok(),
    onSuccess: () => done(`${title} set to its default`),
  })
  const failed = [save, reset].find(({ isError }) => isError)
  const isBusy = save.isPending || reset.isPending
  return (
    <form
      className="card"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <div>
        <h2>{title}</h2>
        <p className="muted">{effect}</p>
        {needsRecalculation && (
          <p className="small muted">
            Changes count for what is calculated from then on; earlier figures change only once the administration
            calculates them again.
          </p>
        )}
      </div>
      {restored !== undefined && <TypedBefore onStartAfresh={startAfresh} />}
      {failed !== undefined && <ProblemNotice error={failed.error} />}
      <fieldset disabled={!mayWrite || isBusy} className={mayWrite ? undefined : 'readable'}>
        {fields.length > 0 && <SettingFields id={key} fields={fields} value={value} onChange={change} />}
        {lists.map((list) => (
          <SettingListTable key={list.path} id={key} list={list} value={value} onChange={change} />
        ))}
      </fieldset>
      <div className="actions">
        {mayWrite && (
          <button type="submit" className={isChanged ? 'primary' : ''} disabled={isBusy}>
            Save<span className="unseen"> {title}</span>
          </button>
        )}
        {mayWrite && source === 'organisation' && (
          <button type="button" className="quiet" disabled={isBusy} onClick={() => reset.mutate()}>
            Use the default<span className="unseen"> for {title}</span>
          </button>
        )}
        <span className="small muted">
          {source === 'default' ? 'Default' : `Set${updatedAt === undefined ? '' : ` on ${momentText(updatedAt)}`}`}
        </span>
      </div>
    </form>
  )
}
