import { detectFormat } from './detect/index.js'
import { runRules } from './engine/run-rules.js'
import { loadPhraseFinder } from './lexicon/finder.js'
import type { Format } from './model/block.js'
import type { Finding } from './model/finding.js'
import { type CleanOptions, UsageError } from './options.js'
import { loadParser } from './parse/index.js'
import { withLostReferences, withRepairedMetadata, withRepairedPictures } from './pipeline/beside.js'
import { sharedContext } from './pipeline/context.js'
import { outputOf, withFrontMatter } from './pipeline/output.js'
import { type Parts, remembering } from './pipeline/parts.js'
import { rereader } from './pipeline/reread.js'
import { type CleanResult, resultOf } from './pipeline/result.js'
import { activeRules } from './rules/active.js'
import { loadScorer } from './score/index.js'
import { once } from './tools/once.js'
import { writeMarkdown } from './write/index.js'

export type { CleanResult, Stats } from './pipeline/result.js'

/**
 * Cleans one document.
 *
 * @param source the decoded document
 * @param given see `CleanOptions`
 * @returns the clean Markdown with every change that was made
 * @throws UsageError for a source that is no string, an unknown option or rule, a value that does not fit, or `patch`
 *   on HTML
 */
export async function clean(source: string, given: CleanOptions = {}): Promise<CleanResult> {
  const options = isPlain(source, given) ? given : await (await loadChecks()).checkedCall(source, given)
  const format = options.from ?? (await detectFormat(source, options.filename)).format
  const isPatch = patches(format, options)
  const [parse, scorer, finder] = await Promise.all([
    loadParser(format, source, options.filename),
    loadScorer(format, source),
    loadPhraseFinder(format),
  ])
  const parts: Parts = { parse, scorer, write: remembering(writeMarkdown), loadReformat, options }
  const rules = activeRules(options)
  const parsed = parse(source, { url: options.url })
  const { document, context } = await withRepairedMetadata(
    parsed,
    sharedContext(parsed, scorer, options, finder),
    rules,
  )
  const reread = format === 'text' ? rereader(document, parts) : undefined
  const left = await withLostReferences(await runRules(document, rules, context, reread), document)
  const run = await withRepairedPictures(left, document, rules, context)
  const metadata = once(() => ({ ...context.roles().metadata, ...run.metadata }))
  const { output, changes } = await outputOf(document, run, parts, isPatch)
  return resultOf({
    document,
    changes,
    metadata,
    output: await withFrontMatter(output, metadata, options),
    score: run.score,
    language: context.language,
    filename: options.filename,
  })
}

/**
 * Finds what `clean` would change, and changes nothing.
 *
 * @param source the decoded document
 * @param options see `CleanOptions`
 * @returns the findings by place in the source
 * @throws UsageError as `clean`
 */
export async function check(source: string, options: CleanOptions = {}): Promise<readonly Finding[]> {
  return (await clean(source, options)).findings
}

const loadReformat: Parts['loadReformat'] = () => import('./parse/markdown/reformat.js')

/** True for a text without options but its name, as most runs of the program have: nothing of it needs a closer look. */
function isPlain(source: unknown, options: CleanOptions): boolean {
  return (
    typeof source === 'string' &&
    options?.constructor === Object &&
    Object.entries(options).every(([name, value]) => name === 'filename' && typeof value === 'string')
  )
}

const loadChecks = once(() => import('./option-checks.js'))

/** True where the source is patched in place of being written anew. */
function patches(format: Format, options: CleanOptions): boolean {
  if (options.patch === true && format === 'html') {
    throw new UsageError('HTML is written anew and cannot be patched: leave out --patch')
  }
  return options.patch ?? format === 'markdown'
}
