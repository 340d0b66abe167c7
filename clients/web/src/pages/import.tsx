import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { decimal } from '@tomorro/charts/measure'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { invalidate, query } from '../api.ts'
import { useApi, useMay, usePerson } from '../app.ts'
import { momentText, periodText } from '../day.ts'
import { forgetDraft, readDraft } from '../draft.ts'
import type { MappingDraft } from '../import-mapping.ts'
import { announce } from '../parts/announcements.tsx'
import { DeleteDialog } from '../parts/delete-dialog.tsx'
import type { SaidBefore } from '../parts/import-mapping.tsx'
import { ImportSheet, type SheetPlace } from '../parts/import-sheet.tsx'
import { Page } from '../parts/page.tsx'
import { PageFailed } from '../parts/page-failed.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { TableView } from '../parts/table-view.tsx'
import { saveFile } from '../save-file.ts'
import { nameOf, useTaxonomy } from '../taxonomy.ts'
import { methodWords, type Schemas } from '../words.ts'

type Import = Schemas['Import']

// Lazy: the content of the file appears before the form is loaded.
const ImportMapping = lazy(() => import('../parts/import-mapping.tsx').then(({ ImportMapping: C }) => ({ default: C })))

/** An imported file: the place and meaning of its columns, and its items. */
export function Component() {
  const { importId = '' } = useParams()
  const mayWrite = useMay('ingestion:write')
  const found = useQuery(query(useApi(), 'getImport', { path: { importId } }))
  if (found.isError && found.data === undefined)
    return (
      <PageFailed title="File" query={found}>
        <Link to="/imports">Back to all files</Link>
      </PageFailed>
    )
  if (found.isPending) return <Skeleton height="40rem" />
  const { item } = found.data
  const isOpen = item.state === 'open'
  return (
    <Page title={item.filename ?? 'A file without a name'} actions={<Actions item={item} />}>
      <QueryProblem query={found} />
      {!isOpen && <HandedIn item={item} />}
      {isOpen && mayWrite && <Open key={importId} item={item} />}
      {isOpen && !mayWrite && <p>The columns of this file have no mapping yet.</p>}
    </Page>
  )
}

/** The draft of an import's mapping on this device, so that a reload or the end of a session does not lose it. */
type KeptDraft = { readonly place: SheetPlace; readonly draft: MappingDraft }

const draftKey = ({ id }: Pick<Import, 'id'>): string => `import-${id}`

function Open({ item }: { readonly item: Import }) {
  const { id: personId } = usePerson()
  const [kept] = useState(() => readDraft<KeptDraft>(personId, draftKey(item)))
  const [place, setPlace] = useState<SheetPlace>(() => kept?.place ?? placeOf(item))
  const [sheet] = useSheet(item, place)
  const first = item.sheets[0]
  if (first === undefined) return <p>The file has no rows. Upload another one.</p>
  return (
    <ol className="steps">
      <li>
        <h2>See what the file holds</h2>
        <ImportSheet sheets={item.sheets} place={place} sheet={sheet} onChange={setPlace} />
      </li>
      {sheet !== undefined && (
        <Suspense
          fallback={
            <li>
              <Skeleton height="40rem" />
            </li>
          }
        >
          <ImportMapping
            // Another heading gives other columns, which have no mapping yet.
            key={`${sheet.name} ${sheet.headingRow}`}
            item={item}
            sheet={sheet}
            place={placeToSend(item, sheet)}
            before={saidBefore(item, sheet, kept)}
            draftKey={draftKey(item)}
          />
        </Suspense>
      )}
    </ol>
  )
}

/** The sheet and heading of the mapping, else the first visible sheet. */
function placeOf({ sheets, mapping }: Import): SheetPlace {
  const sheet =
    sheets.find(({ name }) => name === mapping?.sheet) ?? sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]
  return { sheet: sheet?.name ?? '', headingRow: sheet?.headingRow ?? 0 }
}

/** The sheet with its heading in that row; fetched again if another heading was found. */
function useSheet({ id, sheets }: Import, { sheet: name, headingRow }: SheetPlace) {
  const known = sheets.find((sheet) => sheet.name === name) ?? sheets[0]
  const isElsewhere = known !== undefined && known.headingRow !== headingRow
  const again = useQuery({
    ...query(useApi(), 'getImport', { path: { importId: id }, query: { sheet: name, headingRow } }),
    enabled: isElsewhere,
    placeholderData: keepPreviousData,
  })
  if (!isElsewhere) return [known] as const
  return [again.data?.item.sheets.find((sheet) => sheet.name === name)] as const
}

/** Names the sheet if there are several, and the heading if it differs from the one that was found. */
const placeToSend = ({ sheets }: Import, { name, headingRow }: Schemas['ImportSheet']) => ({
  ...(sheets.length > 1 && { sheet: name }),
  ...(sheets.find((sheet) => sheet.name === name)?.headingRow !== headingRow &&
    headingRow !== undefined && { headingRow }),
})

/** The earlier mapping of this sheet and heading: the draft on this device, or the import's mapping. */
function saidBefore(item: Import, sheet: Schemas['ImportSheet'], kept: KeptDraft | undefined): SaidBefore {
  const isOfSheet = ({ sheet: name, headingRow }: SheetPlace) =>
    name === sheet.name && headingRow === (sheet.headingRow ?? 0)
  return {
    ...(kept !== undefined && isOfSheet(kept.place) && { draft: kept.draft }),
    ...(item.mapping !== undefined && isOfSheet(placeOf(item)) && { mapping: item.mapping }),
  }
}

function HandedIn({ item: { items = [], mapping, createdAt } }: { readonly item: Import }) {
  const taxonomy = useTaxonomy()
  return (
    <section className="card">
      <h2>{items.length === 1 ? 'It became one item' : `It became ${decimal(items.length, 0)} items`}</h2>
      <p className="muted">
        Brought on {momentText(createdAt)}. File and mapping stay as they are, because the items rest on them.
      </p>
      <TableView
        caption="Items of this file"
        isStacked
        columns={[
          { heading: 'Category' },
          { heading: 'Period' },
          { heading: 'Entries', isNumeric: true },
          { heading: 'Calculated from' },
        ]}
        rows={items.map(({ id: itemId, subchildId, period, entries, calculationMethod }) => ({
          key: itemId,
          cells: [
            <Link key="link" to={`/activity/${itemId}`}>
              {nameOf(taxonomy, subchildId)}
            </Link>,
            periodText(period),
            entries,
            methodWords[calculationMethod],
          ],
        }))}
      />
      {mapping !== undefined && (
        <details>
          <summary>The mapping of the file</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <section className="scroll small" tabIndex={0} aria-label="Mapping">
            <pre>{JSON.stringify(mapping, null, 2)}</pre>
          </section>
        </details>
      )}
    </section>
  )
}

function Actions({ item: { id, filename, mediaType, state } }: { readonly item: Import }) {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { id: personId } = usePerson()
  const mayWrite = useMay('ingestion:write')
  const [isDeleting, setDeleting] = useState(false)
  const path = { importId: id }
  const download = useMutation({
    mutationFn: async () => {
      const content = await api.getImportFile({ path }).ok()
      const extension = mediaType === 'text/csv' ? 'csv' : 'xlsx'
      saveFile(filename ?? `import.${extension}`, content as Blob)
    },
  })
  const remove = useMutation({
    mutationFn: () => api.deleteImport({ path }).ok(),
    onSuccess: () => {
      announce('Deleted')
      forgetDraft(personId, draftKey({ id }))
      navigate('/imports')
      client.removeQueries({ queryKey: ['getImport'] })
      return invalidate(client, 'listImports')
    },
  })
  return (
    <div className="actions">
      <button type="button" disabled={download.isPending} onClick={() => download.mutate()}>
        Download the file
      </button>
      {mayWrite && state === 'open' && (
        <button type="button" className="danger" onClick={() => setDeleting(true)}>
          Delete
        </button>
      )}
      {download.isError && <ProblemNotice error={download.error} />}
      <DeleteDialog title="Delete this file?" isOpen={isDeleting} onClose={() => setDeleting(false)} remove={remove}>
        <p>The file and its mapping will be deleted. Nothing was handed in from it.</p>
      </DeleteDialog>
    </div>
  )
}
