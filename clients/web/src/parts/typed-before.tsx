/** Says that a form holds what was typed before, and empties it on demand. */
export const TypedBefore = ({ onStartAfresh }: { readonly onStartAfresh: () => void }) => (
  <div className="notice wait" role="status">
    <p>This is what you typed before, kept on this device.</p>
    <button type="button" onClick={onStartAfresh}>
      Start afresh
    </button>
  </div>
)
