/** Holds the place of what is being loaded, so that nothing jumps when it comes. Seen only after a moment. */
export const Skeleton = ({ height }: { readonly height: string }) => (
  <div className="skeleton" style={{ height }} role="status">
    Loading…
  </div>
)
