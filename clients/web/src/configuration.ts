/** The content of `/config.json` beside the page; one build serves every stage. */
export type Configuration = {
  readonly issuer: string
  readonly clientId: string
  readonly audience: string
  readonly isReviewOffered: boolean
  /** The origin of the API; the page's own origin if absent. */
  readonly apiUrl?: string
}

/** @throws Error if the page is served without its configuration */
export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch('/config.json')
  if (!response.ok) throw new Error(`/config.json was answered with ${response.status}`)
  return (await response.json()) as Configuration
}
