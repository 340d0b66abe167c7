declare module 'pluralize' {
  const pluralize: {
    singular(word: string): string
    plural(word: string): string
    isPlural(word: string): boolean
  }
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default pluralize
}
