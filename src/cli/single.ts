import { type CleanResult, clean } from '../clean.js'
import type { Decoded } from '../decode.js'
import { UsageError } from '../options.js'
import type { Arguments } from './arguments/index.js'
import { cleanOptions } from './clean-options.js'
import { settingsFor } from './config/index.js'
import { Failure, toFailure } from './failure.js'
import { outputText } from './output-text.js'
import { decodeInput, readBytes, type Source, sourceOf } from './read.js'
import { isTerminal, write } from './streams.js'

/**
 * Cleans one input and writes the Markdown to standard output.
 *
 * @returns 0, or 1 when nothing of the input is left
 */
export async function runSingle({ inputs, flags }: Arguments): Promise<number> {
  if (inputs.length === 0 && (await isTerminal(0))) {
    throw new UsageError('no input: name a file, or - for standard input; clean-article --help explains')
  }
  const path = inputs[0] ?? '-'
  const source = sourceOf(path, flags)
  if (/[*?{[]/.test(path)) await refusePattern(path)
  const decoded = await decodeInput(await readBytes(source), source, flags)
  const settings = await settingsFor(source.filename, flags)
  const result = await cleanOne(decoded, source, cleanOptions(flags, settings, source.filename))
  await write(1, outputText(decoded, result))
  await report(source, decoded, result, flags.verbose === true)
  if (result.markdown.trim() !== '') return 0
  const why = decoded.text.trim() === '' ? 'the input is empty' : 'all of it was taken for boilerplate: try --explain'
  await write(2, `clean-article: ${source.label}: nothing is left: ${why}\n`)
  return 1
}

/** Several files may match a pattern, so what is to be done with each must be said. */
async function refusePattern(path: string): Promise<void> {
  const { existsSync } = await import('node:fs')
  if (existsSync(path)) return
  throw new UsageError(`${path}: a pattern may match many files: add -o DIR, --write, --check or --jsonl`)
}

async function cleanOne(decoded: Decoded, source: Source, options: Parameters<typeof clean>[1]): Promise<CleanResult> {
  try {
    return await clean(decoded.text, options)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const failure = toFailure(error)
    throw new Failure(failure.code, `${source.label}: ${failure.message}`)
  }
}

async function report(source: Source, decoded: Decoded, result: CleanResult, isVerbose: boolean): Promise<void> {
  if (decoded.undecodable > 0) {
    const { undecodable, encoding } = decoded
    await write(
      2,
      `clean-article: ${source.label}: ${undecodable} bytes are no ${encoding}: kept as U+FFFD; try --encoding\n`,
    )
  }
  if (isVerbose || (await isTerminal(2))) {
    const { oneLineSummary } = await import('./summary.js')
    await write(2, `${source.label}: ${oneLineSummary(result)}\n`)
  }
}
