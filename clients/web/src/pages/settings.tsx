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
import { ChangedMeanwhile, TypedBefore } from '../parts/typed-before.tsx'
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
          return setting === undefined ? [] : [<SettingCard key={key} setting={setting} />]
        })}
    </Page>
  )
}

/** The typed value of a setting, with the stored value that it is based on. */
type SettingDraft = { readonly value: Value; readonly updatedAt?: string | undefined }

function SettingCard({ setting }: { readonly setting: Setting }) {
  const { key, source, updatedAt } = setting
  const { title, effect, needsRecalculation, fields = [], lists = [] } = settingForms[key]
  const api = useApi()
  const client = useQueryClient()
  const mayWrite = useMay('settings:write')
  const { id: personId } = usePerson()
  const draftName = `setting:${key}`
  const [restored, setRestored] = useState(() => readDraft<SettingDraft>(personId, draftName))
  // Until something is typed, the form shows the value as it is now.
  const [typed, setTyped] = useState(restored)
  const value = typed?.value ?? (setting.value as Value)
  const isChanged = JSON.stringify(value) !== JSON.stringify(setting.value)
  const basis = typed !== undefined && isChanged ? typed.updatedAt : updatedAt
  const change = (next: Value) => {
    const draft = { value: next, updatedAt: basis }
    setTyped(draft)
    keepDraft(personId, draftName, draft)
  }
  const startAfresh = () => {
    forgetDraft(personId, draftName)
    setRestored(undefined)
    setTyped(undefined)
  }
  /** The `ETag` of the value that the form was begun from; undefined where it has changed since. */
  const etag = async () => {
    const asked = api.getSetting({ path: { key } })
    const { item } = await asked.ok()
    return item.updatedAt === basis ? ((await asked).headers.get('ETag') ?? undefined) : undefined
  }
  const done = async (text: string | undefined) => {
    await invalidate(client, 'listSettings', 'getDashboard')
    if (text === undefined) return
    startAfresh()
    announce(needsRecalculation ? `${text}. It counts for what is calculated from now on` : text)
  }
  const save = useMutation({
    mutationFn: async () => {
      const match = await etag()
      if (match === undefined) return undefined
      const input = { path: { key }, headers: { 'If-Match': match }, body: { key, value } }
      // The cast is safe: the key decides the shape, and the API checks it.
      await api.putSetting(input as unknown as InputOf<'putSetting'>).ok()
      return `${title} saved`
    },
    onSuccess: done,
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
      {basis !== updatedAt && !isBusy ? (
        <ChangedMeanwhile onStartAfresh={startAfresh} />
      ) : (
        restored !== undefined && <TypedBefore onStartAfresh={startAfresh} />
      )}
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
