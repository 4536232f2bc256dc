import { type CleanResult, clean } from '../clean.js'
import type { Decoded } from '../decode/index.js'
import { type CleanOptions, UsageError } from '../options.js'
import type { Flags } from './arguments/flags.js'
import type { Arguments } from './arguments/index.js'
import { cleanOptions } from './clean-options.js'
import { settingsFor } from './config/index.js'
import { oneLine } from './failure.js'
import { decodeInput, readBytes } from './input/read.js'
import { type Source, sourceOf } from './input/source.js'
import { NO_ARTICLE } from './output/confidence.js'
import { outputText } from './output/output-text.js'
import { isTerminal, write } from './output/streams.js'

/**
 * Cleans one input and writes the Markdown to standard output.
 *
 * @returns 0, or 1 when nothing of the input is left or it is no article
 */
export async function runSingle({ inputs, flags }: Arguments): Promise<number> {
  if (inputs.length === 0 && (await isTerminal(0))) {
    throw new UsageError('no input: name a file, or - for standard input; clean-article --help explains')
  }
  const path = inputs[0] ?? '-'
  const source = sourceOf(path, flags)
  if (/[*?{[]/.test(path)) (await import('./output/pattern.js')).refusePattern(path)
  const decoded = await decodeInput(await readBytes(source, flags), source, flags)
  const settings = await settingsFor(source.filename, flags)
  const options = cleanOptions(flags, settings, source.filename, decoded.url)
  const result = await cleanOne(decoded, source, await withFormat(options, decoded, flags))
  await write(1, outputText(decoded, result))
  await report(source, decoded, result, flags.verbose === true)
  // Who asks for repairs alone does not ask what is an article.
  const isArticle = options.only !== undefined || result.confidence >= NO_ARTICLE
  if (isArticle && result.markdown.trim() !== '') return 0
  const { objectionTo } = await import('./output/objection.js')
  await write(2, `${oneLine(`clean-article: ${source.label}: ${objectionTo(decoded, result)}`)}\n`)
  return 1
}

/** The options with the format, where the name may not say it. */
async function withFormat(options: CleanOptions, { text }: Decoded, flags: Flags): Promise<CleanOptions> {
  if (!/\.m\w+$/i.test(options.filename ?? '')) return options
  const { formatFor } = await import('./format.js')
  return { ...options, from: (await formatFor(text, options, flags)).format }
}

async function cleanOne(decoded: Decoded, source: Source, options: CleanOptions): Promise<CleanResult> {
  try {
    return await clean(decoded.text, options)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { toFailureOf } = await import('./faults.js')
    throw toFailureOf(source.label, error)
  }
}

async function report(source: Source, decoded: Decoded, result: CleanResult, isVerbose: boolean): Promise<void> {
  if (decoded.undecodable > 0) {
    const { undecodableBytes } = await import('./input/undecodable.js')
    const fault = undecodableBytes(decoded)
    await write(2, `${oneLine(`clean-article: ${source.label}: ${fault}: kept as U+FFFD; try --encoding`)}\n`)
  }
  if (isVerbose || (await isTerminal(2))) {
    const { oneLineSummary } = await import('./output/summary.js')
    await write(2, `${oneLine(source.label)}: ${oneLineSummary(result)}\n`)
  }
}
