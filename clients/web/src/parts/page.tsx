import { type ReactNode, useEffect, useRef } from 'react'

type PageProps = {
  readonly title: string
  /** Beside the title, such as a button. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Heading and content of a page. Coming to a page moves the focus to its heading, which screen readers then read. */
export function Page({ title, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} - Tomorro`
  }, [title])
  useEffect(() => {
    // Not on the first page: there the browser reads the document from its beginning.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true })
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
