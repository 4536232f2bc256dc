import type { Block } from '../model/block.js'
import { holdsWholeAddresses, isProtected } from '../model/block.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { DropEdit, Edit, InsertEdit, NoteEdit, ReplaceEdit, RetypeEdit } from '../model/edit.js'
import type { Change, Severity } from '../model/finding.js'
import type { Context, GateContext, OptionValues, Rule } from '../model/rule.js'
import { type IsDisabled, readDisabled } from './disabled.js'
import { type Entry, Ledger } from './ledger.js'
import { replaceText } from './replace.js'
import { separatorChange } from './separators.js'
import { hasGap, sourceRange } from './source-map.js'

/** A rule with its configuration. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** True where the configuration gives the severity: then edits do not soften it. */
  readonly isConfigured?: boolean
  readonly options: OptionValues
}

/** What the engine hands back. */
export interface EngineResult {
  /** The blocks that stay, as changed. */
  readonly blocks: readonly Block[]
  /** By place in the source; applied ones never overlap. */
  readonly changes: readonly Change[]
  readonly metadata: Metadata
}

/** The context of a run without what differs from rule to rule. */
export type SharedContext = GateContext

/** Blocks as they are read from what they are written as, with the context that rules see then. */
export interface Reread {
  readonly blocks: readonly Block[]
  readonly shared: SharedContext
}

/** Reads again what blocks are written as; undefined when that is what rules saw last. */
export type Rereader = (blocks: readonly Block[]) => Promise<Reread | undefined>

/** More rounds than any document has needed: few need more than two. */
const MOST_ROUNDS = 32
/** Blocks that all rounds after the first may read together, so that a document of a million lines ends in time. */
const MOST_BLOCKS_READ_AGAIN = 100_000

/**
 * Runs the rules in order, each on the blocks that the one before left, and records every change.
 * Blocks and rules are never mutated.
 *
 * @param document the parsed source
 * @param rules active rules in the order of `src/rules/index.ts`
 * @param shared the context that all rules see
 * @param reread when given, the rules run again on their own result until nothing changes
 */
export async function runRules(
  document: ParsedDocument,
  rules: readonly ActiveRule[],
  shared: SharedContext,
  reread?: Rereader,
): Promise<EngineResult> {
  const due = await dueRules(rules, shared)
  if (due.length === 0 && reread === undefined) return untouched(document)
  const run = new Run(document)
  await runRound(run, due, shared)
  let blocks = run.blocks.length
  for (let round = 1; reread !== undefined && round < MOST_ROUNDS && blocks <= MOST_BLOCKS_READ_AGAIN; round++) {
    const again = await reread(run.blocks)
    if (again === undefined) break
    run.blocks = again.blocks
    await runRound(run, await dueRules(rules, again.shared), again.shared)
    blocks += again.blocks.length
  }
  return run.result()
}

async function dueRules(rules: readonly ActiveRule[], shared: SharedContext): Promise<ActiveRule[]> {
  const due: ActiveRule[] = []
  for (const active of rules) {
    const verdict = isDue(active.rule, shared)
    if (typeof verdict === 'boolean' ? verdict : await verdict) due.push(active)
  }
  return due
}

async function runRound(run: Run, due: readonly ActiveRule[], shared: SharedContext): Promise<void> {
  for (const active of due) {
    const { rule } = active
    const tools = rule.load === undefined ? undefined : (loaded.get(rule) ?? (await load(rule)))
    const context = contextOf(shared, active.options, run.metadata)
    run.apply(active, [...rule.propose(run.blocks, context, tools)])
  }
}

/** Named one by one: spreading takes longer than most rules do. */
function contextOf(shared: SharedContext, options: OptionValues, metadata: Metadata): Context {
  const { format, source, text, characters, strictness, language, score, roles } = shared
  const { foundPhrases, layout, allow, phrases } = shared
  return {
    format,
    source,
    text,
    characters,
    strictness,
    language,
    score,
    roles,
    foundPhrases,
    layout,
    allow,
    phrases,
    options,
    metadata,
  }
}

/** What rules have loaded: a stream of documents asks for it again and again. */
const loaded = new WeakMap<Rule, unknown>()

async function load(rule: Rule): Promise<unknown> {
  const tools = await rule.load?.()
  loaded.set(rule, tools)
  return tools
}

/** Reads no blocks: those of a healthy Markdown file are never made. */
function untouched(document: ParsedDocument): EngineResult {
  return {
    changes: [],
    metadata: document.metadata,
    get blocks() {
      return document.blocks
    },
  }
}

function isDue({ formats, characters, gate }: Rule, shared: SharedContext): boolean | Promise<boolean> {
  if (formats?.includes(shared.format) === false) return false
  if (characters !== undefined && !characters.test(shared.characters())) return false
  if (gate === undefined) return true
  return typeof gate === 'function' ? gate(shared) : gate.test(shared.text())
}

const NO_EVIDENCE: readonly string[] = Object.freeze([])

/** The state of one run: the blocks and what was done to them so far. */
class Run {
  blocks: readonly Block[]
  metadata: Metadata
  readonly #document: ParsedDocument
  readonly #ledger = new Ledger()
  readonly #dropped = new Set<number>()
  readonly #isDisabled: IsDisabled

  constructor(document: ParsedDocument) {
    this.#document = document
    this.#isDisabled = readDisabled(document)
    this.blocks = document.blocks
    this.metadata = { ...document.metadata }
  }

  apply(active: ActiveRule, edits: readonly Edit[]): void {
    if (edits.length === 0) return
    const blocks: (Block | undefined)[] = this.blocks.slice()
    for (const edit of lastFirst(edits)) {
      const block = blocks[edit.block]
      if (block === undefined || this.#isDisabled(active.rule.id, placeOf(edit, block))) continue
      switch (edit.kind) {
        case 'drop':
          this.#drop(active, edit, block)
          blocks[edit.block] = undefined
          break
        case 'retype':
          blocks[edit.block] = this.#retype(active, edit, block)
          break
        case 'note':
          this.#note(active, edit, block)
          break
        case 'replace':
          blocks[edit.block] = this.#replace(active, edit, block)
          break
        case 'insert':
          // Edits come last first: what moves down by one has had its own.
          blocks.splice(edit.block, 0, this.#insert(active, edit, block))
          break
      }
    }
    this.blocks = blocks.filter((block) => block !== undefined)
  }

  #insert(active: ActiveRule, edit: InsertEdit, before: Block): Block {
    const { text, depth } = edit
    const { start } = before
    this.#record(active, edit, before, {
      start,
      end: start,
      inserted: `${'#'.repeat(depth)} ${text}\n\n`,
      isPrefix: true,
    })
    const id = this.#document.blocks.reduce((most, block) => Math.max(most, block.id), 0) + 1
    const nothing = { containers: [], segments: [], marks: [], verbatim: [], hints: {} }
    return { ...nothing, id, type: 'heading', depth, text, start, end: start }
  }

  #drop(active: ActiveRule, edit: DropEdit, block: Block): void {
    this.#ledger.removeBlock(block.id)
    this.#dropped.add(block.id)
    if (edit.metadata !== undefined) this.metadata = { ...this.metadata, ...edit.metadata }
    this.#record(active, edit, block, { start: block.start, end: block.end, inserted: '' })
  }

  #retype(active: ActiveRule, edit: RetypeEdit, block: Block): Block {
    if (edit.prefix !== undefined) {
      const { start } = sourceRange(block, 0, 0)
      this.#record(active, edit, block, { start, end: start, inserted: edit.prefix, isPrefix: true })
    }
    return { ...block, ...edit.to }
  }

  #note(active: ActiveRule, edit: NoteEdit, block: Block): void {
    const range = sourceRange(block, edit.from, edit.to)
    const inserted = this.#document.source.slice(range.start, range.end)
    this.#record({ ...active, severity: 'warn' }, edit, block, { ...range, inserted }, false)
  }

  #replace(active: ActiveRule, edit: ReplaceEdit, block: Block): Block {
    if (edit.source === undefined && !isReplaceable(block, edit)) return block
    if (edit.source === undefined && this.#document.format === 'markdown' && hasGap(block, edit.from, edit.to)) {
      const narrower = withoutSpaceBeyondMarkup(block, edit)
      if (narrower !== undefined) return this.#replace(active, narrower, block)
      const message = `${edit.message} (left: markup stands inside of it)`
      this.#note(active, { ...edit, kind: 'note', message }, block)
      return block
    }
    const range = rangeOf(edit, block)
    const merged = this.#mergeEarlier(block, edit, range)
    const id = this.#record(active, { ...edit, evidence: merged.evidence }, block, merged)
    return replaceText(block, { ...merged.text, start: merged.start, end: merged.end, change: id })
  }

  /** Takes in the earlier changes whose source text this edit touches, so that changes never overlap. */
  #mergeEarlier(
    block: Block,
    edit: ReplaceEdit,
    range: { start: number; end: number },
  ): {
    start: number
    end: number
    inserted: string
    evidence: readonly string[]
    text: { from: number; to: number; insert: string }
  } {
    let { start, end } = range
    let { from, to } = edit
    const evidence = [...(edit.evidence ?? [])]
    for (;;) {
      const earlier = this.#ledger.overlapping(block.id, start, end)
      if (earlier.length === 0) break
      for (const entry of earlier) {
        start = Math.min(start, entry.start)
        end = Math.max(end, entry.end)
        evidence.push(`after ${entry.rule}: ${entry.message}`)
        this.#ledger.remove(entry.id)
        for (const segment of block.segments) {
          if (segment.change !== entry.id) continue
          from = Math.min(from, segment.from)
          to = Math.max(to, segment.to)
        }
      }
    }
    const insert = block.text.slice(from, edit.from) + edit.insert + block.text.slice(edit.to, to)
    return { start, end, inserted: insert, evidence, text: { from, to, insert } }
  }

  #record(
    active: ActiveRule,
    edit: Edit,
    block: Block,
    change: { start: number; end: number; inserted: string; isPrefix?: boolean },
    applied = true,
  ): number {
    const id = this.#ledger.reserve()
    const entry: Entry = {
      id,
      block: block.id,
      rule: active.rule.id,
      severity: active.isConfigured === true ? active.severity : (edit.severity ?? active.severity),
      risk: active.rule.risk,
      message: edit.message,
      start: change.start,
      end: change.end,
      inserted: change.inserted,
      confidence: edit.confidence ?? 1,
      evidence: edit.evidence ?? NO_EVIDENCE,
      applied,
    }
    // Most changes have reasons or no prefix: copies are made of the few others alone.
    const reasoned = edit.reasons === undefined ? entry : Object.assign(entry, { reasons: edit.reasons })
    this.#ledger.add(change.isPrefix === undefined ? reasoned : { ...reasoned, isPrefix: change.isPrefix })
    return id
  }

  result(): EngineResult {
    const changes = separatorChange(this.#document, this.#ledger.sorted(), this.#dropped)
    return { blocks: this.blocks, changes, metadata: this.metadata }
  }
}

/** The engine applies edits from the end, so that the offsets of those before stay right. */
function lastFirst(edits: readonly Edit[]): Edit[] {
  const at = (edit: Edit): number => ('from' in edit ? edit.from : -1)
  const isRising = edits.every((edit, index) => index === 0 || (edits[index - 1] as Edit).block < edit.block)
  return isRising ? edits.toReversed() : [...edits].sort((a, b) => b.block - a.block || at(b) - at(a))
}

function rangeOf({ from, to, source }: ReplaceEdit, block: Block): { start: number; end: number } {
  return source === undefined ? sourceRange(block, from, to) : { start: source.from, end: source.to }
}

/** Source offset where an edit begins. */
function placeOf(edit: Edit, block: Block): number {
  return 'from' in edit ? sourceRange(block, edit.from, edit.to).start : block.start
}

function isReplaceable(block: Block, edit: ReplaceEdit): boolean {
  if (edit.from > edit.to || edit.to > block.text.length) return false
  if (block.text.slice(edit.from, edit.to) === edit.insert) return false
  const isTaken = edit.withAddresses === true && edit.insert === '' && holdsWholeAddresses(block, edit.from, edit.to)
  if (!isTaken && isProtected(block, edit.from, edit.to)) return false
  const parts = block.type === 'table' ? /[\t\n]/ : /\n/
  return !parts.test(block.text.slice(edit.from, edit.to)) && !parts.test(edit.insert)
}

/**
 * A removal whose last or first space stands on the other side of a mark, as behind the end of a link: without
 * that space, or with the one at its other end. Undefined where more than a space is beyond the mark.
 */
function withoutSpaceBeyondMarkup(block: Block, edit: ReplaceEdit): ReplaceEdit | undefined {
  if (edit.insert !== '') return undefined
  const { text } = block
  const isSpace = (at: number): boolean => text[at] === ' '
  const tries: [from: number, to: number][] = []
  if (isSpace(edit.to - 1)) {
    if (isSpace(edit.from - 1)) tries.push([edit.from - 1, edit.to - 1])
    tries.push([edit.from, edit.to - 1])
  }
  if (isSpace(edit.from)) {
    if (isSpace(edit.to)) tries.push([edit.from + 1, edit.to + 1])
    tries.push([edit.from + 1, edit.to])
  }
  const fitting = tries.find(([from, to]) => from < to && !hasGap(block, from, to))
  return fitting && { ...edit, from: fitting[0], to: fitting[1] }
}
