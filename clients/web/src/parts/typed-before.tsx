/** Says that a form contains an earlier draft, and empties it on request. */
export const TypedBefore = ({ onStartAfresh }: { readonly onStartAfresh: () => void }) => (
  <div className="notice wait" role="status">
    <p>This is what you typed before, kept on this device.</p>
    <button type="button" onClick={onStartAfresh}>
      Start afresh
    </button>
  </div>
)

/** Says that what a form was begun from has changed since, so that saving would undo that. */
export const ChangedMeanwhile = ({ onStartAfresh }: { readonly onStartAfresh: () => void }) => (
  <div className="notice error" role="alert">
    <p>
      <b>This was changed meanwhile</b>, in another tab or by somebody else, so your version is not saved over it. What
      you typed is still here: note what you need, then start afresh from the change.
    </p>
    <button type="button" onClick={onStartAfresh}>
      Start afresh
    </button>
  </div>
)
