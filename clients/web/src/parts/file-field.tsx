import { type DragEvent, useState } from 'react'

export type Progress = { readonly bytes: number; readonly total: number | undefined }

type FileFieldProps = {
  readonly isDisabled: boolean
  readonly file: File | undefined
  readonly onChoose: (file: File | undefined) => void
}

/** Accepts a spreadsheet, dropped or chosen by keyboard. */
export function FileField({ isDisabled, file, onChoose }: FileFieldProps) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isDisabled) onChoose(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input inside does the same by keyboard
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="chosen">{file === undefined ? 'Drop the file here, or' : file.name}</p>
      <input
        id="file"
        className="unseen"
        type="file"
        accept=".xlsx,.csv"
        aria-describedby="file-help"
        disabled={isDisabled}
        onChange={({ target }) => {
          onChoose(target.files?.[0])
          // Lets the same file be chosen again after it was corrected.
          target.value = ''
        }}
      />
      <label htmlFor="file" className="button">
        {file === undefined ? 'Choose a file' : 'Choose another file'}
      </label>
      <p id="file-help" className="small muted">
        xlsx or csv, 8 MB and 100,000 rows at most.
      </p>
    </div>
  )
}

type SendingProps = {
  readonly progress: Progress | undefined
  /** The server's work after the upload: `Checking every row…`. */
  readonly next: string
  readonly onStop: () => void
}

/** The progress of the upload, then of the reading. */
export function Sending({ progress, next, onStop }: SendingProps) {
  const isSent = progress?.total !== undefined && progress.bytes >= progress.total
  return (
    <>
      <label htmlFor="sending">{isSent ? next : 'Sending…'}</label>
      {isSent || progress?.total === undefined ? (
        <progress id="sending" />
      ) : (
        <progress id="sending" value={progress.bytes} max={progress.total} />
      )}
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </>
  )
}
