import { createBrowserRouter, type RouteObject } from 'react-router'
import { query } from './api.ts'
import type { App } from './app.ts'
import { PageFailed, PageMissing } from './parts/page-failed.tsx'
import { Shell } from './shell.tsx'

/** Every page by its address. Pages are loaded when they are gone to. */
export function createAppRouter({ api, client, configuration }: App) {
  // Names of what was handed in stand on every page, so they are asked for before the first is shown.
  const taxonomy = () =>
    client.ensureQueryData({ ...query(api, 'getTaxonomy', {}), staleTime: Number.POSITIVE_INFINITY })
  const pages: RouteObject[] = [
    { index: true, lazy: () => import('./pages/overview.tsx') },
    { path: 'lines', lazy: () => import('./pages/lines.tsx') },
    { path: 'activity', lazy: () => import('./pages/activity-list.tsx') },
    { path: 'activity/new', lazy: () => import('./pages/activity-form.tsx') },
    { path: 'activity/:itemId', lazy: () => import('./pages/item.tsx') },
    { path: 'activity/:itemId/edit', lazy: () => import('./pages/activity-form.tsx') },
    { path: 'upload', lazy: () => import('./pages/upload.tsx') },
    { path: 'reports', lazy: () => import('./pages/reports.tsx') },
    { path: 'factors', lazy: () => import('./pages/factors.tsx') },
    { path: 'organisation', lazy: () => import('./pages/settings.tsx') },
    ...(configuration.isReviewOffered ? [{ path: 'review', lazy: () => import('./pages/review.tsx') }] : []),
    { path: '*', Component: PageMissing },
  ]
  return createBrowserRouter([
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: PageFailed,
      HydrateFallback: Loading,
      loader: taxonomy,
      shouldRevalidate: () => false,
      children: [{ ErrorBoundary: PageFailed, children: pages }],
    },
  ])
}

const Loading = () => <p className="alone starting">Loading…</p>
