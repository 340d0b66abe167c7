import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  /** Left out where there is no other way on than by what the dialog offers. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** A modal dialog: focus stays inside and goes back to where it was, Escape closes it where it may be closed. */
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
