/** Says that a form contains an earlier draft, and empties it on request. */
export const TypedBefore = ({ onStartAfresh }: { readonly onStartAfresh: () => void }) => (
  <div className="notice wait" role="status">
    <p>This is what you typed before, kept on this device.</p>
    <button type="button" onClick={onStartAfresh}>
      Start afresh
    </button>
  </div>
)
