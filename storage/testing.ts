import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { folderStore } from './folder-store.ts'
import type { ObjectStore } from './object-store.ts'
import { s3Store } from './s3-store.ts'

export type Opened = { store: ObjectStore; close: () => Promise<void> }

/** A store in a folder that is removed when it is closed. */
export async function openFolder(): Promise<Opened> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-store-'))
  return { store: folderStore(path.join(folder, 'objects')), close: () => rm(folder, { recursive: true }) }
}

/** A store in a bucket of a server in place of S3. */
export async function openBucket(): Promise<Opened> {
  const server = await startFauxqs({ port: 0, logger: false })
  process.env.AWS_ACCESS_KEY_ID ??= 'test'
  process.env.AWS_SECRET_ACCESS_KEY ??= 'test'
  const place = { region: 'eu-west-2', endpoint: `http://127.0.0.1:${server.port}` }
  const client = new S3Client({ ...place, forcePathStyle: true })
  await client.send(new CreateBucketCommand({ Bucket: 'objects' }))
  client.destroy()
  const store = s3Store({ ...place, bucket: 'objects' })
  return {
    store,
    async close() {
      store.close()
      await server.stop()
    },
  }
}
