import { detectFormat } from './detect.js'
import { asWritten } from './engine/align.js'
import { charactersOf } from './engine/characters.js'
import { type ActiveRule, type EngineResult, type Rereader, runRules, type SharedContext } from './engine/index.js'
import { applyChanges } from './engine/patch.js'
import { languageOf } from './language/index.js'
import { loadPhraseFinder, type PhraseFinder } from './lexicon/finder.js'
import { findPhrases, keepMasks } from './lexicon/index.js'
import type { Block, Format } from './model/block.js'
import type { Metadata, ParsedDocument } from './model/document.js'
import type { Change, Finding } from './model/finding.js'
import { once } from './model/once.js'
import type { Strictness } from './model/rule.js'
import { type CleanOptions, checkOptions, UsageError } from './options.js'
import { loadParser, type Parser } from './parse/index.js'
import { toFindings } from './report/findings.js'
import { findRoles } from './roles/index.js'
import { activeRules } from './rules/active.js'
import { loadScorer, type Scorer } from './score/index.js'
import { writeMarkdown } from './write/index.js'

/** Counts of one document, in UTF-16 code units. */
export interface Stats {
  readonly charactersIn: number
  readonly charactersOut: number
  /** Removed code units by rule id. */
  readonly removed: Readonly<Record<string, number>>
}

/** What `clean` returns. */
export interface CleanResult {
  /** The clean document. Ends with one line feed unless it is empty. */
  readonly markdown: string
  /** The format that was read. */
  readonly format: Format
  readonly metadata: Metadata
  /** How likely the result is the article, 0 to 1. */
  readonly confidence: number
  readonly stats: Stats
  /** Every change and report, by place in the source. Worked out when first asked for. */
  readonly findings: readonly Finding[]
}

/**
 * Cleans one document.
 *
 * @param source the decoded document
 * @param options see `CleanOptions`
 * @returns the clean Markdown with every change that was made
 * @throws UsageError for an unknown rule, an option that does not fit, or `patch` on HTML
 */
export async function clean(source: string, options: CleanOptions = {}): Promise<CleanResult> {
  checkOptions(options)
  const format = options.from ?? (await detectFormat(source, options.filename)).format
  const patch = isPatch(format, options)
  const [parse, scorer, finder] = await Promise.all([
    loadParser(format, source, options.filename),
    loadScorer(format, source),
    loadPhraseFinder(format),
  ])
  const rules = activeRules(options)
  const parsed = parse(source, { url: options.url })
  const { document, context } = await withRepairedMetadata(
    parsed,
    sharedContext(parsed, scorer, options, finder),
    rules,
  )
  const write = remembering(writeMarkdown)
  const reread = format === 'text' ? rereader(document, parse, scorer, write, options) : undefined
  const run = await runRules(document, rules, context, reread)
  const metadata = once(() => ({ ...context.roles().metadata, ...run.metadata }))
  const { output, changes } = await written(document, run, patch, parse, write, options)
  return result({
    document,
    changes,
    metadata,
    output: await withFrontMatter(output, metadata, options),
    score: run.score,
    language: context.language,
    options,
  })
}

/**
 * Text is cleaned until cleaning changes nothing: what was dropped no longer tells what is around it, and what is
 * written may be read as more than it was.
 */
function rereader(
  document: ParsedDocument,
  parse: Parser,
  scorer: Scorer | undefined,
  write: Writer,
  options: CleanOptions,
): Rereader {
  let seen = document.source
  return async (left) => {
    const written = left.some(({ hints }) => hints.follows)
      ? (await import('./engine/paragraphs.js')).withParagraphs(left)
      : left
    const source = await write(written)
    if (source === seen || source === '') return undefined
    seen = source
    const read = parse(source, { isWritten: true })
    const blocks = asWritten(read.blocks, written)
    if (blocks === undefined) return undefined
    return { blocks, shared: sharedContext({ ...read, blocks }, scorer, options) }
  }
}

/** Plain letters and marks with single spaces between them need no repair. */
const MAY_BE_DAMAGED = /[^\x20-\x7E]|[&\\]|^ | $| {2}/
/** What metadata says in words; addresses, dates and codes are none. */
const WORDED = ['title', 'author', 'site', 'description'] as const

/** The document and its context with metadata repaired; that of Markdown is part of its source. */
async function withRepairedMetadata(
  document: ParsedDocument,
  context: SharedContext,
  rules: readonly ActiveRule[],
): Promise<{ document: ParsedDocument; context: SharedContext }> {
  if (document.format === 'markdown') return { document, context }
  const roles = context.roles()
  const told = { ...roles.metadata, ...document.metadata }
  const values = Object.fromEntries(WORDED.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])))
  if (!Object.values(values).some((value) => MAY_BE_DAMAGED.test(value))) return { document, context }
  const { repairedValues } = await import('./engine/values.js')
  const repaired = await repairedValues(values, document, rules, context)
  if (Object.keys(repaired).length === 0) return { document, context }
  return {
    document: { ...document, metadata: { ...document.metadata, ...repaired } },
    context: { ...context, roles: () => ({ of: roles.of, metadata: { ...roles.metadata, ...repaired } }) },
  }
}

type Writer = typeof writeMarkdown

/** The writer with its last result kept: a round that changes nothing asks for the same again. */
function remembering(write: Writer): Writer {
  let last: { blocks: readonly Block[]; markdown: string } | undefined
  return async (blocks) => {
    if (last?.blocks !== blocks) last = { blocks, markdown: await write(blocks) }
    return last.markdown
  }
}

/** The output without front matter, and the changes that are in it. */
async function written(
  { source, format }: ParsedDocument,
  run: EngineResult,
  patch: boolean,
  parse: Parser,
  write: Writer,
  options: CleanOptions,
): Promise<{ output: string; changes: readonly Change[] }> {
  const { changes } = run
  if (!patch) return { output: await write(run.blocks), changes }
  const isMarkdown = format === 'markdown'
  const patched = isMarkdown ? await verified(source, run, parse) : { output: applyChanges(source, changes), changes }
  if (options.reformat !== true || !isMarkdown) return patched
  return { output: await reformatted(patched.output), changes }
}

/** Healthy Markdown needs nothing that reads a patch again. */
async function verified(
  source: string,
  run: EngineResult,
  parse: Parser,
): Promise<{ output: string; changes: readonly Change[] }> {
  const { changes } = run
  if (!changes.some(({ applied }) => applied)) return { output: source, changes }
  const { verifiedPatch } = await import('./engine/verify.js')
  return verifiedPatch(
    source,
    () => run.blocks,
    changes,
    (text) => parse(text, {}),
  )
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

function isPatch(format: Format, options: CleanOptions): boolean {
  if (options.patch === true && format === 'html') {
    throw new UsageError('HTML is written anew and cannot be patched: leave out --patch')
  }
  return options.patch ?? format === 'markdown'
}

/** What the rules of one document share. */
export function sharedContext(
  document: ParsedDocument,
  scorer: Scorer | undefined,
  options: CleanOptions,
  finder: PhraseFinder = findPhrases,
): SharedContext {
  const strictness: Strictness = options.strictness ?? 'normal'
  const language = once(() => options.lang ?? languageOf(document))
  const text = once(() => textOf(document))
  const repairedScore = (blocks: readonly Block[]): ReturnType<Scorer> | undefined => {
    keepMasks(document.blocks, blocks)
    return scorer?.({ ...document, blocks }, { strictness, language })
  }
  return {
    format: document.format,
    source: document.source,
    text,
    characters: once(() => charactersOf(text())),
    strictness,
    language,
    score: once(() => scorer?.(document, { strictness, language })),
    // A page is judged by its elements, which no repair changes.
    scoreOf: document.format === 'text' ? repairedScore : undefined,
    roles: once(() => findRoles(document)),
    foundPhrases: once(() => finder(document)),
    allow: { phrases: options.allow?.phrases ?? [], scripts: options.allow?.scripts ?? [] },
    phrases: options.phrases ?? [],
    layout: { title: options.title ?? true, body: options.body ?? false },
  }
}

/** Does not touch the blocks of a Markdown document, which would be parsed for them. */
function textOf(document: ParsedDocument): string {
  if (document.format !== 'html') return document.source
  return document.blocks.map((block) => block.text).join('\n')
}

async function reformatted(markdown: string): Promise<string> {
  const { reformat } = await import('./write/reformat.js')
  return reformat(markdown)
}

async function withFrontMatter(markdown: string, metadata: () => Metadata, options: CleanOptions): Promise<string> {
  if ((options.frontMatter ?? 'none') === 'none') return markdown
  const { addFrontMatter } = await import('./write/front-matter.js')
  return addFrontMatter(markdown, metadata())
}

function result(run: {
  document: ParsedDocument
  changes: readonly Change[]
  metadata: () => Metadata
  output: string
  score: SharedContext['score']
  language: SharedContext['language']
  options: CleanOptions
}): CleanResult {
  const { document, changes, metadata, output, score, language, options } = run
  const findings = once(() => toFindings(document.source, changes, options.filename))
  const all = once((): Metadata => {
    const lang = metadata().lang ?? language()
    return lang === undefined ? metadata() : { ...metadata(), lang }
  })
  return {
    markdown: output,
    format: document.format,
    get metadata() {
      return all()
    },
    confidence: score()?.confidence ?? 1,
    stats: {
      charactersIn: document.source.length,
      charactersOut: output.length,
      removed: removedByRule(changes),
    },
    get findings() {
      return findings()
    },
  }
}

function removedByRule(changes: readonly Change[]): Record<string, number> {
  const removed = new Map<string, number>()
  for (const { applied, rule, start, end } of changes) {
    if (applied) removed.set(rule, (removed.get(rule) ?? 0) + end - start)
  }
  return Object.fromEntries(removed)
}
