/** One step of a JSON Pointer (RFC 6901 §3). */
export const pointerStep = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key

/** The key that a step of a JSON Pointer stands for. */
export const keyOfStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
