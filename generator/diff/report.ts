import type { Finding, Impact, Judgement } from './version.ts'

const words: Readonly<Record<Impact, string>> = { none: '', patch: 'wording', minor: 'addition', major: 'breaking' }

/** For people: each document with the version its changes need, and the changes, the gravest first. */
export const reportOf = (judgements: readonly Judgement[]): string =>
  judgements.map((judgement) => `\n${headline(judgement)}\n${linesOf(judgement).join('')}`).join('')

function headline({ domain, compared, impact, needed, falls, fails }: Judgement): string {
  const file = `openapi/${domain}.yaml`
  switch (compared.kind) {
    case 'new':
      return `${file}: new, there is nothing to compare it with`
    case 'removed':
      return `${file}: gone, and with it everything that clients use; --removed ${domain} says that it is meant`
    case 'dropped':
      return `${file}: gone, as it is meant`
    case 'kept': {
      const { baseVersion, version } = compared
      const versions = baseVersion === version ? version : `${baseVersion} -> ${version}`
      if (impact === 'none') return `${file} ${versions}: unchanged${fails ? ', but its version went back' : ''}`
      const verdict = { none: '', patch: 'reads otherwise', minor: 'does more', major: 'breaks clients' }[impact]
      return `${file} ${versions}: ${verdict}, ${falls ? `needs ${needed}` : `${needed} is enough`}`
    }
  }
}

function linesOf({ compared }: Judgement): string[] {
  if (compared.kind !== 'kept') return []
  const of = (impact: Impact) => compared.findings.filter((finding) => finding.impact === impact)
  const lines = [...of('major'), ...of('minor')].map(
    (finding) => `  ${words[finding.impact]}  ${sentenceOf(finding)}${locationOf(finding)}\n`,
  )
  const wording = of('patch').length
  return wording === 0 ? lines : [...lines, `  and ${wording} that no client has to care about\n`]
}

/** Annotations that GitHub shows beside the lines of a pull request. */
export const annotationsOf = (judgements: readonly Judgement[]): string =>
  judgements
    .flatMap(({ domain, compared, impact, needed }) => {
      const title = `openapi/${domain}.yaml needs ${needed ?? 'to stay'}`
      if (compared.kind !== 'kept') return [`::error file=openapi/${domain}.yaml,title=${title}::It is gone\n`]
      return compared.findings
        .filter((finding) => finding.impact === impact)
        .map((finding) => {
          const at = `file=${finding.file ?? `openapi/${domain}.yaml`}${finding.line ? `,line=${finding.line}` : ''}`
          return `::error ${at},title=${title}::${escaped(sentenceOf(finding))}\n`
        })
    })
    .join('')

const sentenceOf = ({ operation, place, message }: Finding): string =>
  [operation, place, message].filter((part) => part !== '').join(' · ')

const locationOf = ({ file, line }: Finding): string => (file === undefined ? '' : `  ${file}:${line}`)

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
