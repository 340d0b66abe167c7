import { type ReactNode, useEffect, useRef } from 'react'

type PageProps = {
  readonly title: string
  /** Beside the title, such as a button. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Whether no page has been shown since the document was loaded; there the browser reads from the beginning. */
let isFirst = true

/** Moves the focus to the page's heading, where an action has taken away the button that had it. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true })

/** Heading and content of a page. Coming to a page moves the focus to its heading, which screen readers then read. */
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
