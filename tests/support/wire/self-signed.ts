import { generateKeyPairSync, sign } from 'node:crypto'

/** The few pieces of DER that a certificate needs. */
const tlv = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Buffer[]) => tlv(0x30, ...parts)
const time = (text: string) => tlv(0x17, Buffer.from(text))
const SHA256_WITH_RSA = sequence(tlv(0x06, Buffer.from('2a864886f70d01010b', 'hex')), tlv(0x05))
const COMMON_NAME = tlv(0x06, Buffer.from('550403', 'hex'))

const pem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`

/** A private key and its certificate in one PEM text, as an operator would give it; for tests only. */
export function selfSigned(name: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(name)))))
  const toSign = sequence(
    tlv(0x02, Buffer.from([1])),
    SHA256_WITH_RSA,
    subject,
    sequence(time('260101000000Z'), time('360101000000Z')),
    subject,
    publicKey.export({ format: 'der', type: 'spki' }),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('RSA-SHA256', toSign, privateKey))
  const key = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return key + pem('CERTIFICATE', sequence(toSign, SHA256_WITH_RSA, signature))
}
