import { type CleanResult, clean } from '../../clean.js'
import type { Format } from '../../model/block.js'
import type { CleanOptions } from '../../options.js'
import type { Flags } from '../arguments/flags.js'
import { cleanOptions, formatOf } from '../clean-options.js'
import { settingsFor } from '../config/index.js'
import { oneLine } from '../failure.js'
import { toFailure } from '../faults.js'
import { isText, parseExactly } from './exact-json.js'

/** Fields that may hold the document, in the order in which they are looked for; the name is the format. */
const FORMAT_FIELDS = ['html', 'text', 'markdown'] as const

/** How records are read and written. */
export interface RecordOptions {
  readonly field: string | undefined
  readonly from: Format | undefined
  readonly keepInput: boolean
  readonly findings: boolean
  readonly clean: CleanOptions
}

/** What became of one record. */
export interface RecordResult {
  /** The output object. */
  readonly record: Readonly<Record<string, unknown>>
  /** Missing when the record failed. */
  readonly result?: CleanResult
  /** Whether the clean text is not what the record held; missing when it failed. */
  readonly changed?: boolean
}

/**
 * The record options of a command line, with the configuration of the current directory.
 *
 * @throws UsageError for options that no document can be cleaned with
 */
export async function recordOptions(flags: Flags): Promise<RecordOptions> {
  const options = cleanOptions(flags, await settingsFor(undefined, flags))
  await clean('', { ...options, from: options.from ?? 'text' })
  return {
    field: flags.field,
    from: formatOf(flags),
    keepInput: flags['keep-input'] === true,
    findings: flags.findings === true,
    clean: options,
  }
}

/**
 * Cleans the document of one line.
 *
 * @param line a JSON object
 * @param options how it is read and written
 * @returns the output object; one with `error` when the line or its document cannot be cleaned
 */
export async function cleanLine(line: Buffer, options: RecordOptions): Promise<RecordResult> {
  let input: unknown
  try {
    input = parseExactly(line.toString('utf8'))
  } catch (error) {
    return failed({}, 'invalid-json', `the line is not JSON: ${oneLine((error as Error).message)}`)
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed({}, 'not-an-object', 'the line is JSON, but no object')
  }
  return cleanRecord(input as Record<string, unknown>, options)
}

/** Cleans the document in a record; see `cleanLine`. */
async function cleanRecord(input: Readonly<Record<string, unknown>>, options: RecordOptions): Promise<RecordResult> {
  const field = options.field ?? FORMAT_FIELDS.find((name) => isText(input[name]))
  const source = field === undefined ? undefined : input[field]
  if (field === undefined || !isText(source)) {
    const fields = options.field ?? FORMAT_FIELDS.join(', ')
    return failed(input, 'no-document', `no text in the field ${fields}: name another with --field`)
  }
  const { [field]: _, ...others } = input
  try {
    const result = await clean(source, await documentOptions(input, field, source, options))
    const record = outputRecord({ others, field, source }, result, options)
    return { record, result, changed: result.markdown !== source }
  } catch (error) {
    const { code, message } = toFailure(error)
    return failed(others, code, message)
  }
}

/** The fields of a line besides the document; none when it is no JSON object. */
export function otherFields(line: Buffer, options: RecordOptions): Readonly<Record<string, unknown>> {
  try {
    const input = parseExactly(line.toString('utf8')) as Record<string, unknown>
    const field = options.field ?? FORMAT_FIELDS.find((name) => isText(input[name]))
    return Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))
  } catch {
    return {}
  }
}

/** The record of a document that failed: its other fields and the error. */
export function failed(others: Readonly<Record<string, unknown>>, code: string, message: string): RecordResult {
  return { record: { ...others, error: { code, message } } }
}

async function documentOptions(
  input: Readonly<Record<string, unknown>>,
  field: string,
  source: string,
  options: RecordOptions,
): Promise<CleanOptions> {
  const from = options.from ?? (await formatIn(field, source, options.clean))
  return {
    ...options.clean,
    ...(from === undefined ? {} : { from }),
    ...(options.clean.url === undefined && isAddress(input.url) ? { url: input.url } : {}),
  }
}

/** A record is none the worse for a field `url` that holds something else. */
function isAddress(value: unknown): value is string {
  return isText(value) && URL.canParse(value)
}

/** The format that the name of a field says, but for pages that a converter wrote as Markdown. */
async function formatIn(field: string, source: string, options: CleanOptions): Promise<Format | undefined> {
  const named = FORMAT_FIELDS.find((name) => name === field)
  if (named !== 'markdown') return named
  const { convertedPage } = await import('../format.js')
  return convertedPage(source, options)?.format ?? named
}

/** The other fields, then what was found. A field of ours keeps the record's own value where we know none. */
function outputRecord(
  input: { others: Readonly<Record<string, unknown>>; field: string; source: string },
  result: CleanResult,
  options: RecordOptions,
): Record<string, unknown> {
  const { metadata } = result
  const { others } = input
  // The output stands in `markdown`, so a kept input of that name moves.
  const kept = options.keepInput ? { [input.field === 'markdown' ? 'input' : input.field]: input.source } : {}
  return {
    ...others,
    ...kept,
    markdown: result.markdown,
    title: metadata.title ?? others.title ?? null,
    author: metadata.author ?? others.author ?? null,
    date: metadata.date ?? others.date ?? null,
    lang: metadata.lang ?? others.lang ?? null,
    confidence: result.confidence,
    stats: result.stats,
    ...(options.findings ? { findings: result.findings } : {}),
  }
}
