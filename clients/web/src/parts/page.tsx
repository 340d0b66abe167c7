import { type ReactNode, useEffect, useRef } from 'react'

type PageProps = {
  readonly title: string
  /** Beside the title, such as a button. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Whether this is the first page after the document was loaded; the browser reads that one from the beginning. */
let isFirst = true

/** Moves the focus to the page's heading after an action has removed the focused button. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true })

/** Heading and content of a page. Navigation moves the focus to the heading, which screen readers then read. */
export function Page({ title, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} - Tomorro`
  }, [title])
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
  }, [])
  return (
    <div className="page">
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions}
      </div>
      {children}
    </div>
  )
}
