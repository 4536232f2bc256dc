const LINE_FEED = 10
/** Bytes after which a line is handed out as far as it goes, so that what has no line ends is never held whole. */
const LONG_LINE = 65_536

/** Reads a stream of bytes by lines and lengths, and takes back what was read too far. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  /** What was given back, the next to read last. */
  readonly #unread: Buffer[] = []

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next line with its end; the part of one that is very long; undefined at the end of the stream. */
  async line(): Promise<Buffer | undefined> {
    const parts: Buffer[] = []
    let length = 0
    while (length < LONG_LINE) {
      const chunk = await this.#next()
      if (chunk === undefined) break
      const end = chunk.indexOf(LINE_FEED) + 1
      const part = end === 0 ? chunk : chunk.subarray(0, end)
      parts.push(part)
      length += part.length
      if (end === 0) continue
      this.unread(chunk.subarray(end))
      break
    }
    return parts.length === 0 ? undefined : joined(parts)
  }

  /** So many bytes; fewer at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    await this.#pass(count, (part) => parts.push(part))
    return joined(parts)
  }

  /** Leaves out so many bytes; fewer at the end of the stream. Tells how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0
    await this.#pass(count, (part) => {
      skipped += part.length
    })
    return skipped
  }

  /** Gives bytes back, which are then the next to read. */
  unread(bytes: Buffer): void {
    if (bytes.length > 0) this.#unread.push(bytes)
  }

  async #pass(count: number, onPart: (part: Buffer) => void): Promise<void> {
    for (let rest = count; rest > 0; ) {
      const chunk = await this.#next()
      if (chunk === undefined) return
      onPart(chunk.subarray(0, rest))
      this.unread(chunk.subarray(rest))
      rest -= chunk.length
    }
  }

  async #next(): Promise<Buffer | undefined> {
    const unread = this.#unread.pop()
    if (unread !== undefined) return unread
    const { value, done } = await this.#chunks.next()
    return done ? undefined : value
  }
}

/** Parts as one, which costs nothing where there is one. */
export function joined(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
}
