import { readFileSync } from 'node:fs'
import { extname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { isMarkdownName } from '../../detect/extensions.js'
import type { Flags } from '../arguments/flags.js'
import { Failure } from '../failure.js'
import { undecodableBytes } from '../input/undecodable.js'
import { outputText } from '../output/output-text.js'
import { write } from '../output/streams.js'
import { writeWhole } from '../output/write-file.js'
import type { Processed } from './document.js'
import { realPath } from './real-path.js'

/** Writes the clean documents where they belong. */
export interface Delivery {
  /** Writes one. What is to be said of it comes back. */
  deliver(processed: Processed): Promise<string | undefined>
}

/** Where the clean documents go that go to no file. */
export interface DeliveryOptions {
  /** The clean document itself is to be printed, not a report. */
  readonly toStandardOutput: boolean
  /** True for the path of an input. */
  isInput(path: string): boolean
}

/** The delivery that the command line asks for. */
export function createDelivery(flags: Flags, { toStandardOutput, isInput }: DeliveryOptions): Delivery {
  const written = new Map<string, string>()
  /** Refuses to write over another document. */
  const refuseConflict = (path: string, source: Processed['source']): void => {
    const earlier = written.get(path)
    if (earlier !== undefined) throw new Failure('conflict', `${path} is already written for ${earlier}: rename one`)
    if (isBeside(path, source, flags) && isInput(path))
      throw new Failure('conflict', `${path} is an input too: use -o DIR`)
    if (flags.output !== undefined && (isInput(path) || realPath(path) === realPath(source.path)))
      throw new Failure('conflict', `${path} is an input: choose another -o DIR, or --write it in place`)
  }
  const toFile = async (processed: Processed): Promise<string | undefined> => {
    const { source } = processed
    const path = targetOf(source, flags)
    refuseConflict(path, source)
    written.set(path, source.label)
    const isReplaced = await writeDocument(path, processed)
    if (!isReplaced || !isBeside(path, source, flags)) return undefined
    return `${path} was there already and is written over: -o DIR keeps both`
  }
  return {
    async deliver(processed) {
      const { decoded, result } = processed
      if (decoded === undefined || result === undefined || flags.check) return undefined
      // A file is never emptied: whoever asked for an article is told that there is none.
      if (isBlank(result.markdown) && !toStandardOutput) return undefined
      if (flags.write || flags.output !== undefined) return toFile(processed)
      if (toStandardOutput) await write(1, outputText(decoded, result))
      return undefined
    },
  }
}

/** True for what `--write` writes beside its source. */
function isBeside(path: string, { filename }: Processed['source'], flags: Flags): boolean {
  return flags.write === true && path !== filename
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function targetOf(source: Processed['source'], flags: Flags): string {
  if (source.filename === undefined) {
    throw new Failure('usage', 'it has no name to write to: add --stdin-filename')
  }
  const { filename } = source
  const isMarkdown = isMarkdownName(filename)
  if (flags.output === undefined) return isMarkdown ? filename : withMarkdownExtension(filename)
  const inside = pathInside(filename)
  return join(flags.output, isMarkdown ? inside : withMarkdownExtension(inside))
}

/** The path as it stands below the folder for output. */
export function pathInside(path: string): string {
  const fromHere = isAbsolute(path) ? relative(process.cwd(), path) : normalize(path)
  return fromHere
    .split(sep)
    .filter((part) => part !== '..')
    .join(sep)
}

function withMarkdownExtension(path: string): string {
  return `${path.slice(0, path.length - extname(path).length)}.md`
}

/**
 * Writes only when the bytes differ, so that nothing that watches the file wakes for nothing.
 *
 * @returns true when other bytes stood there
 */
async function writeDocument(path: string, { source, decoded, result }: Processed): Promise<boolean> {
  if (decoded === undefined || result === undefined) return false
  const isInPlace = path === source.filename
  if (isInPlace && result.markdown === decoded.text) return false
  if (isInPlace && decoded.undecodable > 0) {
    throw new Failure(
      'undecodable',
      `${undecodableBytes(decoded)} and would be lost: mend the file, or give --encoding`,
    )
  }
  const bytes = await bytesOf(decoded, result, isInPlace)
  const before = contentOf(path)
  if (before?.equals(bytes)) return false
  writeWhole(path, bytes)
  return before !== undefined
}

/** In place the file keeps its encoding and byte order mark; elsewhere Markdown is UTF-8. */
async function bytesOf(
  decoded: NonNullable<Processed['decoded']>,
  result: NonNullable<Processed['result']>,
  isInPlace: boolean,
): Promise<Buffer> {
  if (!isInPlace) return Buffer.from(result.markdown, 'utf8')
  if (decoded.encoding === 'utf-8') return Buffer.from(outputText(decoded, result), 'utf8')
  const { encode, missingCharacter } = await import('../../decode/encode.js')
  const missing = missingCharacter(result.markdown, decoded.encoding)
  if (missing === undefined) return encode(result.markdown, decoded)
  throw new Failure(
    'unencodable',
    `the clean text holds "${missing}", which ${decoded.encoding} does not have: convert the file to UTF-8, or use -o DIR`,
  )
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
