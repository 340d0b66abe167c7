import type { Readable } from 'node:stream'

/** A stored object: its size and the SHA-256 of its content, in lower-case hexadecimal. */
export type StoredObject = { readonly bytes: number; readonly sha256: string }

/**
 * A store of files: uploaded templates, finished reports. Writes are atomic: an object exists whole or not at all, and
 * a second `put` replaces the first.
 */
export type ObjectStore = {
  /** Stores the stream's content, whose size need not be known. If the stream fails, nothing is stored. */
  put(key: string, content: Readable, mediaType: string): Promise<StoredObject>
  /** The content, or undefined where there is no such object. */
  get(key: string): Promise<Readable | undefined>
  /**
   * A URL from which anybody who has it can download the object for some seconds, under a given file name; undefined if
   * the store has no URLs.
   */
  link(key: string, options: LinkOptions): Promise<string | undefined>
  /** Removes the object; no effect if there is none. */
  delete(key: string): Promise<void>
  /** Closes connections. */
  close(): void
}

export type LinkOptions = { readonly disposition: string; readonly mediaType: string; readonly seconds: number }

/** Maximum length of a key in S3. */
const KEY_LENGTH_MAX = 1_024
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/

/**
 * Checks a key: names of letters, digits, dots, dashes and underscores, joined by slashes. No name begins with a dot, so that a key
 * never leads out of a folder or to a file that a store has made for itself.
 * @throws Error for any other key
 */
export function requireKey(key: string): string {
  if (key.length > KEY_LENGTH_MAX || !KEY.test(key))
    throw new Error(`Not a key of an object, which is at most ${KEY_LENGTH_MAX} characters and matches ${KEY.source}`)
  return key
}
