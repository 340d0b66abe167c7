import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  /** Absent if the dialog cannot be dismissed. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** A modal dialog: traps the focus, restores it on close, and closes on Escape if `onClose` is given. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const { current } = dialog
    if (isOpen && current?.open === false) current.showModal()
    if (!isOpen && current?.open === true) current.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      // Without this a second Escape closes even a dialog that cannot be dismissed.
      closedby={onClose === undefined ? 'none' : 'closerequest'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onClose={() => onClose?.()}
    >
      <h2 id={id}>{title}</h2>
      {isOpen && children}
    </dialog>
  )
}
