import type { Decoded } from '../../decode/index.js'

/** Says how much of a document is not of the encoding that it was read as. */
export function undecodableBytes({ undecodable, encoding }: Decoded): string {
  return `${undecodable} ${undecodable === 1 ? 'byte is' : 'bytes are'} no ${encoding}`
}
