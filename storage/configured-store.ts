import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { EnvironmentError, optional } from '@tomorro/service-kit/env'
import { folderStore, sweepUnfinished } from './folder-store.ts'
import type { ObjectStore } from './object-store.ts'

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
 * @throws EnvironmentError unless it names exactly one of folder and bucket, and for a folder that cannot be written
 */
export async function configuredStore({
  STORAGE_FOLDER: folder,
  STORAGE_BUCKET: bucket,
  STORAGE_REGION: region,
  STORAGE_ENDPOINT: endpoint,
}: StorageEnv): Promise<ObjectStore> {
  if ((folder === '') === (bucket === ''))
    throw new EnvironmentError('environment: set either STORAGE_FOLDER or STORAGE_BUCKET')
  if (folder !== '') {
    await expectWritable(folder)
    await sweepUnfinished(folder, new Date())
    return folderStore(folder)
  }
  // Imported on demand: loading takes a while, and a folder does without.
  const { s3Store } = await import('./s3-store.ts')
  return s3Store({ bucket, region, ...(endpoint === '' ? {} : { endpoint }) })
}

/** Otherwise the first upload would notice, which may be days later. */
async function expectWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new EnvironmentError(`environment: STORAGE_FOLDER ${folder} cannot be written: ${(error as Error).message}`)
  }
}
