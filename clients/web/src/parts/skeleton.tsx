/** Reserves the space of loading content, so that nothing moves. Visible after 0.3 s. */
export const Skeleton = ({ height }: { readonly height: string }) => (
  <div className="skeleton" style={{ height }} role="status">
    Loading…
  </div>
)
