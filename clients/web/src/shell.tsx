import { Suspense, useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import { useApp, usePerson } from './app.ts'
import { useIsArriving } from './arrivals.ts'
import { Announcements } from './parts/announcements.tsx'
import { FailureBoundary } from './parts/page-failed.tsx'
import { useScrollPosition } from './scroll.ts'

/** The frame of every page: skip link, navigation, person, and messages. */
export function Shell() {
  const { configuration } = useApp()
  const menu = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  const isArriving = useIsArriving()
  useScrollPosition()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when its page has come
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover()
  }, [pathname])
  return (
    <div className="shell">
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className="side">
        <NavLink to="/" className="brand" aria-label="Tomorro, overview">
          Tomorro
        </NavLink>
        <button type="button" className="menu-button" popoverTarget="menu" aria-label="Menu">
          <span aria-hidden="true">☰</span> Menu
        </button>
        <div className="wide-menu">
          <Menu isReviewOffered={configuration.isReviewOffered} />
        </div>
      </header>
      <div id="menu" popover="auto" ref={menu} className="narrow-menu">
        <Menu isReviewOffered={configuration.isReviewOffered} />
      </div>
      <main id="content" tabIndex={-1}>
        <div className={isArriving ? 'progress-line loading' : 'progress-line'} role="presentation" />
        <FailureBoundary address={pathname}>
          <Suspense fallback={<p className="starting">Loading…</p>}>
            <Outlet />
          </Suspense>
        </FailureBoundary>
      </main>
      <Announcements />
    </div>
  )
}

function Menu({ isReviewOffered }: { isReviewOffered: boolean }) {
  const { session } = useApp()
  const { name, organisation } = usePerson()
  const { pathname } = useLocation()
  return (
    <>
      <nav aria-label="Main">
        <NavLink to="/" end>
          Overview
        </NavLink>
        <NavLink to="/activity">Activity</NavLink>
        <Link to="/upload" aria-current={/^\/(upload|imports)\b/.test(pathname) ? 'page' : undefined}>
          Upload
        </Link>
        <NavLink to="/reports">Reports</NavLink>
        <NavLink to="/factors">Factors</NavLink>
        <NavLink to="/organisation">Settings</NavLink>
        {isReviewOffered && <NavLink to="/review">Review desk</NavLink>}
      </nav>
      <div className="person">
        <p>
          <b>{name}</b>
          <br />
          {organisation}
        </p>
        <button type="button" className="quiet" onClick={() => void session.signOut()}>
          Sign out
        </button>
      </div>
    </>
  )
}
