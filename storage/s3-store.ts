import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { measured } from './measured.ts'
import { type ObjectStore, requireKey } from './object-store.ts'
import { namingFailures } from './storage-error.ts'

export type S3Place = {
  readonly bucket: string
  readonly region: string
  /** Another server than AWS's own; its buckets stand in the path. */
  readonly endpoint?: string
}

/** Parts that are on their way at once; each takes up to 5 MiB of memory. */
const PARTS_AT_ONCE = 2

/** Objects in a bucket. Credentials are found as the AWS SDK finds them: environment, task role, instance role. */
export function s3Store({ bucket, region, endpoint }: S3Place): ObjectStore {
  const client = new S3Client({ region, ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }) })
  const at = (key: string) => ({ Bucket: bucket, Key: requireKey(key) })
  return namingFailures({
    async put(key, content, mediaType) {
      const { through, result } = measured()
      const body = new PassThrough()
      // A multipart upload, since the size is unknown; it is aborted if the stream fails.
      const upload = new Upload({
        client,
        params: { ...at(key), Body: body, ContentType: mediaType },
        queueSize: PARTS_AT_ONCE,
      })
      await together(pipeline(content, through, body), upload.done())
      return result()
    },

    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body as Readable
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },

    link(key, { disposition, mediaType, seconds }) {
      const response = { ResponseContentDisposition: disposition, ResponseContentType: mediaType }
      return getSignedUrl(client, new GetObjectCommand({ ...at(key), ...response }), { expiresIn: seconds })
    },

    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },

    close: () => client.destroy(),
  })
}

/** Waits for both to end, so that no work outlives the call; throws the first error. */
async function together(read: Promise<unknown>, sent: Promise<unknown>): Promise<void> {
  for (const outcome of await Promise.allSettled([read, sent])) if (outcome.status === 'rejected') throw outcome.reason
}
