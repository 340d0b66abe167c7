import { generateKeyPairSync, sign } from 'node:crypto'
import type { Tls } from './edge-server.ts'

/** A self-signed certificate of 127.0.0.1 (RFC 5280), valid for a day, for tests that trust it. */
export function selfSigned(now: Date): Tls {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(set(sequence(oid(85, 4, 3), tagged(0x0c, Buffer.from('localhost')))))
  const validity = sequence(utcTime(now.getTime() - 60_000), utcTime(now.getTime() + 86_400_000))
  const alternativeName = sequence(tagged(0x87, Buffer.from([127, 0, 0, 1])))
  const extensions = sequence(sequence(oid(85, 29, 17), tagged(0x04, alternativeName)))
  const version3 = tagged(0xa0, integer(2))
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' })
  const certificate = [version3, integer(1), ecdsaWithSha256, name, validity, name, keyInfo, tagged(0xa3, extensions)]
  const toSign = sequence(...certificate)
  const signature = tagged(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toSign, privateKey)]))
  const base64 = sequence(toSign, ecdsaWithSha256, signature).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

/** DER (X.690): tag, length, content. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts))
const set = (...parts: Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts))
const integer = (value: number): Buffer => tagged(0x02, Buffer.from([value]))
const oid = (...bytes: number[]): Buffer => tagged(0x06, Buffer.from(bytes))
/** YYMMDDHHMMSSZ */
const utcTime = (milliseconds: number): Buffer =>
  tagged(0x17, Buffer.from(`${new Date(milliseconds).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`))

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
