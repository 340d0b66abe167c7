/** The part of the package that the test uses; version 4 comes without types. */
declare module 'postman-collection' {
  type List = { toObject(): Readonly<Record<string, string>>; upsert(one: { key: string; value: string }): void }
  type Each<T> = { each(visit: (one: T) => void): void }
  type Pair = { readonly key: string; readonly value: string; readonly type?: string; readonly disabled?: boolean }
  export type Item = {
    readonly name: string
    readonly request: {
      readonly method: string
      readonly url: { readonly variables: List; toString(): string; getPath(options: { unresolved: boolean }): string }
      readonly headers: Each<Pair>
      readonly body?: {
        readonly mode: string
        readonly raw?: string
        readonly formdata?: Each<Pair>
        isEmpty(): boolean
      }
    }
    getAuth(): { readonly type: string; parameters(): { get(name: string): string } } | undefined
  }
  export type Collection = {
    readonly variables: List
    forEachItem(visit: (item: Item) => void): void
    oneDeep(name: string): unknown
  }
  /** The package is CommonJS, of which Node exposes only the default export. */
  const postman: {
    readonly Collection: new (definition: unknown) => Collection
    readonly Property: { replaceSubstitutions(text: string, variables: List): string }
  }
  // biome-ignore lint/style/noDefaultExport: the package's
  export default postman
}
