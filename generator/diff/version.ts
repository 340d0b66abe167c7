/** The impact of a change on the version (Semantic Versioning 2.0.0, items 6 to 8). */
export const impacts = ['none', 'patch', 'minor', 'major'] as const
export type Impact = (typeof impacts)[number]

export type Finding = {
  readonly impact: Impact
  /** Such as `POST /ingestion/form`; empty where it concerns the document as a whole. */
  readonly operation: string
  /** Where within the operation. */
  readonly place: string
  /** What changed, and the rule that found it. */
  readonly message: string
  /** Where it stands in the working tree. */
  readonly file?: string
  readonly line?: number
}

/** A document and what became of it. */
export type Compared =
  | { readonly domain: string; readonly kind: 'new' | 'removed' | 'dropped' }
  | {
      readonly domain: string
      readonly kind: 'kept'
      readonly baseVersion: string
      readonly version: string
      readonly findings: readonly Finding[]
    }

export type Judgement = {
  readonly domain: string
  readonly compared: Compared
  readonly impact: Impact
  /** The least version that the changes allow. */
  readonly needed?: string
  /** A breaking change without a new major version, a version that went back, or a document that is gone. */
  readonly fails: boolean
  /** A version below the needed one. */
  readonly falls: boolean
}

/**
 * Checks the version of a document against its changes. A breaking change counts below 1.0.0 too, since clients exist.
 */
export function judge(compared: Compared): Judgement {
  const { domain } = compared
  if (compared.kind !== 'kept') {
    const isGone = compared.kind === 'removed'
    return { domain, compared, impact: compared.kind === 'new' ? 'none' : 'major', fails: isGone, falls: isGone }
  }
  const impact = highest(compared.findings)
  const base = parse(compared.baseVersion)
  const needed = bumped(base, impact)
  const falls = order(parse(compared.version), needed) < 0
  const wentBack = order(parse(compared.version), base) < 0
  return { domain, compared, impact, needed: needed.join('.'), falls, fails: wentBack || (falls && impact === 'major') }
}

const highest = (findings: readonly Finding[]): Impact =>
  impacts[Math.max(0, ...findings.map(({ impact }) => impacts.indexOf(impact)))] ?? 'none'

type Version = readonly [major: number, minor: number, patch: number]

function bumped([major, minor, patch]: Version, impact: Impact): Version {
  switch (impact) {
    case 'none':
      return [major, minor, patch]
    case 'patch':
      return [major, minor, patch + 1]
    case 'minor':
      return [major, minor + 1, 0]
    case 'major':
      return [major + 1, 0, 0]
  }
}

function parse(text: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? []
  if (patch === undefined) throw new Error(`info.version has to be three numbers such as 1.2.3, not ${text}`)
  return [Number(major), Number(minor), Number(patch)]
}

const order = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
