import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { ProblemNotice } from './problem-notice.tsx'

type DeleteDialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly remove: Pick<UseMutationResult<unknown, Error, void>, 'isPending' | 'isError' | 'error' | 'mutate'>
  readonly children?: ReactNode
}

/** Asks before something is deleted. */
export const DeleteDialog = ({ title, isOpen, onClose, remove, children }: DeleteDialogProps) => (
  <Dialog title={title} isOpen={isOpen} onClose={onClose}>
    {children}
    {remove.isError && <ProblemNotice error={remove.error} />}
    <div className="actions">
      <button type="button" className="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
        Delete
      </button>
      <button type="button" onClick={onClose}>
        Keep
      </button>
    </div>
  </Dialog>
)
