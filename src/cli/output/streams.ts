import { fstatSync, readSync, writeSync } from 'node:fs'
import { systemCode } from '../failure.js'

const CHUNK = 65_536

/** What happens when whoever read our output has gone, which is no fault. */
let readerHasGone = (): void => process.exit(0)

/** Lets the program do its work and end with the exit code of that, although nobody reads its output to the end. */
export function outliveReader(): void {
  readerHasGone = () => {}
}

/**
 * Writes to standard output or standard error at once. `process.stdout` is not touched while the
 * descriptor takes the bytes: loading its stream costs more than cleaning a page of text.
 *
 * @param descriptor 1 or 2
 */
export async function write(descriptor: 1 | 2, data: string | Uint8Array): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at, bytes.length - at)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EPIPE') return readerHasGone()
    if (code === 'EAGAIN') return writeThroughStream(descriptor, bytes.subarray(at))
    // Where messages cannot be written, nobody can be told; the exit code still can.
    if (descriptor === 1) throw error
  }
}

/** Writes to a pipe that does not block and is full. */
function writeThroughStream(descriptor: 1 | 2, bytes: Uint8Array): Promise<void> {
  const stream = descriptor === 1 ? process.stdout : process.stderr
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (systemCode(error) === 'EPIPE') readerHasGone()
      else if (error) reject(error)
      resolve()
    }
    stream.once('error', settle)
    stream.write(bytes, settle)
  })
}

/** All of standard input, or somewhat more of it than a limit. */
export async function readStandardInput(limit: number): Promise<Buffer> {
  const { chunks, size, isWhole } = readDescriptor(0, limit)
  let rest = limit - size
  if (!isWhole) {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer)
      rest -= chunk.length
      if (rest < 0) break
    }
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}

/** Reads a descriptor to its end or beyond a limit; not whole where it is a pipe that does not block and is empty for now. */
export function readDescriptor(
  descriptor: number,
  limit: number,
): { chunks: Buffer[]; size: number; isWhole: boolean } {
  const chunks: Buffer[] = []
  let size = 0
  while (size <= limit) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    try {
      const length = readSync(descriptor, chunk, 0, CHUNK, null)
      if (length === 0) break
      chunks.push(chunk.subarray(0, length))
      size += length
    } catch (error) {
      const code = systemCode(error)
      if (code === 'EOF') break
      if (code === 'EAGAIN') return { chunks, size, isWhole: false }
      throw error
    }
  }
  return { chunks, size, isWhole: true }
}

/** True when the descriptor is a terminal: asked of the file system first, which costs next to nothing. */
export async function isTerminal(descriptor: 0 | 1 | 2): Promise<boolean> {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    return false
  }
  const { isatty } = await import('node:tty')
  return isatty(descriptor)
}
