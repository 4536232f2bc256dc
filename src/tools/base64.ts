/** What is used of Node's `Buffer`, which decodes many times as fast as `atob` and is missing in browsers. */
interface Decoder {
  from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer>
}

/** Data in base64, or its bytes: the command line reads them from files of their own. */
export type Packed = string | Uint8Array<ArrayBuffer>

/** The bytes of packed data. */
export function bytesOf(packed: Packed): Uint8Array<ArrayBuffer> {
  if (typeof packed !== 'string') return packed
  const { Buffer } = globalThis as { Buffer?: Decoder }
  if (Buffer !== undefined) return Buffer.from(packed, 'base64')
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Bytes as little-endian 32-bit words, copied only where the platform or the place of the bytes asks for it. */
export function integersOf(bytes: Uint8Array<ArrayBuffer>): Int32Array {
  const count = bytes.length >> 2
  if (IS_LITTLE_ENDIAN && bytes.byteOffset % 4 === 0) return new Int32Array(bytes.buffer, bytes.byteOffset, count)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int32Array.from({ length: count }, (_, index) => view.getInt32(index * 4, true))
}
