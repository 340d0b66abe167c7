declare module 'oas-validator' {
  const validator: { validate(document: object, options: object): Promise<unknown> }
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default validator
}
