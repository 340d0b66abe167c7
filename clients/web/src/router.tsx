import { type ComponentType, lazy } from 'react'
import { Route, Routes } from 'react-router'
import { onItsWay } from './arrivals.ts'
import { PageMissing } from './parts/page-failed.tsx'
import { Shell } from './shell.tsx'

/** A page whose code is loaded on navigation; the page before stays until then. */
const page = (load: () => Promise<{ readonly Component: ComponentType }>) =>
  lazy(async () => ({ default: (await onItsWay(load())).Component }))

const Overview = page(() => import('./pages/overview.tsx'))
const Lines = page(() => import('./pages/lines.tsx'))
const ActivityList = page(() => import('./pages/activity-list.tsx'))
const ActivityForm = page(() => import('./pages/activity-form.tsx'))
const Item = page(() => import('./pages/item.tsx'))
const Upload = page(() => import('./pages/upload.tsx'))
const Imports = page(() => import('./pages/imports.tsx'))
const Import = page(() => import('./pages/import.tsx'))
const Reports = page(() => import('./pages/reports.tsx'))
const Factors = page(() => import('./pages/factors.tsx'))
const Settings = page(() => import('./pages/settings.tsx'))
const Review = page(() => import('./pages/review.tsx'))

/** Every page by its path. */
export const AppRoutes = ({ isReviewOffered }: { readonly isReviewOffered: boolean }) => (
  <Routes>
    <Route element={<Shell />}>
      <Route index element={<Overview />} />
      <Route path="lines" element={<Lines />} />
      <Route path="activity" element={<ActivityList />} />
      <Route path="activity/new" element={<ActivityForm />} />
      <Route path="activity/:itemId" element={<Item />} />
      <Route path="activity/:itemId/edit" element={<ActivityForm />} />
      <Route path="upload" element={<Upload />} />
      <Route path="imports" element={<Imports />} />
      <Route path="imports/:importId" element={<Import />} />
      <Route path="reports" element={<Reports />} />
      <Route path="factors" element={<Factors />} />
      <Route path="organisation" element={<Settings />} />
      {isReviewOffered && <Route path="review" element={<Review />} />}
      <Route path="*" element={<PageMissing />} />
    </Route>
  </Routes>
)
