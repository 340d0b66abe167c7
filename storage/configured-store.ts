import { EnvironmentError, optional } from '@tomorro/runtime/env'
import { folderStore } from './folder-store.ts'
import type { ObjectStore } from './object-store.ts'
import { s3Store } from './s3-store.ts'

/** The environment of a process that keeps files: a folder on one machine, or a bucket. */
export const storageEnv = {
  STORAGE_FOLDER: optional(String, ''),
  STORAGE_BUCKET: optional(String, ''),
  STORAGE_REGION: optional(String, 'eu-west-2'),
  STORAGE_ENDPOINT: optional(String, ''),
}

type StorageEnv = { readonly [Name in keyof typeof storageEnv]: string }

/**
 * The store that the environment names.
 * @throws Error unless it names exactly one of folder and bucket
 */
export function configuredStore({
  STORAGE_FOLDER: folder,
  STORAGE_BUCKET: bucket,
  STORAGE_REGION: region,
  STORAGE_ENDPOINT: endpoint,
}: StorageEnv): ObjectStore {
  if ((folder === '') === (bucket === ''))
    throw new EnvironmentError('environment: set either STORAGE_FOLDER or STORAGE_BUCKET')
  return folder === '' ? s3Store({ bucket, region, ...(endpoint === '' ? {} : { endpoint }) }) : folderStore(folder)
}
