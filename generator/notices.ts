/** A notice: the place, without spaces, and the sentence. */
export const noticeText = (at: string, sentence: string): string =>
  `${at.replaceAll(/\s/g, encodeURIComponent)} ${sentence}`

/** Names in backticks, such as `a, b, c, d, e and 12 more`. */
export function named(names: readonly string[]): string {
  const rest = names.length - NAMES
  const shown = rest > 1 ? [names.slice(0, NAMES).join(', '), `and ${rest} more`] : [names.join(', ')]
  return `\`${shown.join(' ').replaceAll('`', "'")}\``
}

/** Notices of one kind: the same sentence at several places. Where the sentence holds names, each place has its own. */
export type NoticeKind = { readonly sentence: string; readonly places: readonly NoticePlace[] }
type NoticePlace = { readonly at: string; readonly names: string; readonly notice: string }

/** Names that one notice gives. */
const NAMES = 5
/** Names that the command shows of each kind. */
const SHOWN_NAMES = 3

/**
 * Groups notices such as ``#/paths/~1a/get has no operationId; it is called `getA` here``. The first word is the place; names stand in
 * backticks, and notices that differ only by them are of one kind.
 */
export function noticeKinds(notices: readonly string[]): NoticeKind[] {
  const bySentence = Map.groupBy(notices.map(placeOf), ({ sentence }) => sentence)
  return [...bySentence].map(([sentence, places]) => ({ sentence, places }))
}

function placeOf(notice: string): NoticePlace & { readonly sentence: string } {
  const end = notice.indexOf(' ')
  const text = notice.slice(end + 1)
  const names = [...text.matchAll(/`([^`]*)`/g)].map(([, name]) => name).join(', ')
  return { at: notice.slice(0, end), names, notice, sentence: text.replaceAll(/`[^`]*`/g, '…').replace(/^… /, '') }
}

/** One line for each kind, with the first place and a few names. */
export const noticeLines = (notices: readonly string[]): string[] =>
  noticeKinds(notices).map(({ sentence, places }) => {
    const [first] = places
    if (places.length === 1 || !first) return first?.notice ?? sentence
    const names = [...new Set(places.map((place) => place.names))].filter((name) => name !== '')
    const shown = names.length > SHOWN_NAMES ? [...names.slice(0, SHOWN_NAMES), '…'] : names
    return `${places.length} times: ${sentence} (${shown.length > 0 ? `${shown.join(', ')}; ` : ''}first: ${first.at})`
  })

/** A paragraph for each kind: the notice, or the sentence and below it the places with their names. */
export const noticeParagraphs = (notices: readonly string[]): string =>
  noticeKinds(notices)
    .map(({ sentence, places: [first, ...others] }) => {
      if (!first || others.length === 0) return `${first?.notice}\n`
      const lines = [first, ...others].map(({ at, names }) => `  ${at}${names === '' ? '' : ` ${names}`}\n`)
      return `${lines.length} times: ${sentence}\n${lines.join('')}`
    })
    .join('\n')
