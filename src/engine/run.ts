import type { ActiveRule } from '../model/active-rule.js'
import { type Block, highestId } from '../model/block.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { DropEdit, Edit, InsertEdit, NoteEdit, ReplaceEdit, RetypeEdit } from '../model/edit.js'
import type { Change } from '../model/finding.js'
import { hasGap, sourceRange } from '../model/source-map.js'
import type { IsDisabled } from './disabled.js'
import { type Entry, Ledger } from './ledger.js'
import type { Splice } from './replacing/replace-texts.js'
import {
  cutsMarkup,
  isReplaceable,
  type Replacement,
  replacementOf,
  withoutSpaceBeyondMarkup,
} from './replacing/replacement.js'
import { Splices } from './replacing/splices.js'
import { separatorChange } from './separators.js'

/** What the engine hands back. */
export interface EngineResult {
  /** The blocks that stay, as changed. */
  readonly blocks: readonly Block[]
  /** By place in the source; applied ones never overlap. */
  readonly changes: readonly Change[]
  readonly metadata: Metadata
}

const NO_EVIDENCE: readonly string[] = Object.freeze([])

/** The state of one run: the blocks and what was done to them so far. */
export class Run {
  blocks: readonly Block[]
  metadata: Metadata
  readonly #document: ParsedDocument
  readonly #ledger = new Ledger()
  readonly #dropped = new Set<number>()
  readonly #isDisabled: IsDisabled
  /** What was told, by rule and place: what stays is met again by each round of rules. */
  readonly #told = new Set<string>()
  /** How many blocks were inserted. */
  #inserted = 0

  /** @param isDisabled where rules are switched off */
  constructor(document: ParsedDocument, isDisabled: IsDisabled) {
    this.#document = document
    this.#isDisabled = isDisabled
    this.blocks = document.blocks
    this.metadata = { ...document.metadata }
  }

  /** Goes on with blocks that were read anew; one that is gone is part of the one before it. */
  readAgain(blocks: readonly Block[]): void {
    const ids = new Set(blocks.map(({ id }) => id))
    let before: number | undefined
    for (const { id } of this.blocks) {
      if (ids.has(id)) before = id
      else if (before !== undefined) this.#ledger.join(id, before)
    }
    this.blocks = blocks
  }

  apply(active: ActiveRule, edits: readonly Edit[]): void {
    if (edits.length === 0) return
    const blocks: (Block | undefined)[] = this.blocks.slice()
    const splices = new Splices(blocks)
    for (const edit of lastFirst(edits)) {
      const block = splices.blockOf(edit)
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
          this.#replaceIn(splices, active, edit, block)
          break
        case 'insert':
          // Edits come last first: what moves down by one has had its own.
          blocks.splice(edit.block, 0, this.#insert(active, edit, block))
          break
      }
    }
    splices.close()
    this.blocks = blocks.filter((block) => block !== undefined)
  }

  #replaceIn(splices: Splices, active: ActiveRule, edit: ReplaceEdit, block: Block): void {
    let current = block
    let replacement = this.#replace(active, edit, current)
    if (replacement !== undefined && splices.isTouchedBy(replacement)) {
      current = splices.close() ?? block
      replacement = this.#replace(active, edit, current)
    }
    if (replacement !== undefined) splices.add(edit.block, this.#splice(active, edit, current, replacement))
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
    const id = highestId(this.#document.blocks) + ++this.#inserted
    const nothing = { containers: [], segments: [], marks: [], verbatim: [], hints: {} }
    return { ...nothing, id, type: 'heading', depth, text, start, end: start }
  }

  #drop(active: ActiveRule, edit: DropEdit, block: Block): void {
    this.#ledger.removeBlock(block.id)
    this.#dropped.add(block.id)
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
    const name = [active.rule.id, range.start, range.end, edit.message].join()
    if (this.#told.has(name)) return
    this.#told.add(name)
    const inserted = this.#document.source.slice(range.start, range.end)
    this.#record({ ...active, severity: 'warn' }, edit, block, { ...range, inserted, applied: false })
  }

  /** What a replacement does to the text of the block; undefined when nothing is replaced. */
  #replace(active: ActiveRule, edit: ReplaceEdit, block: Block): Replacement | undefined {
    const isPatched = this.#document.format === 'markdown'
    if (edit.source !== undefined) return replacementOf(block, edit, this.#ledger, isPatched)
    if (!isReplaceable(block, edit)) return undefined
    const isParted = hasGap(block, edit.from, edit.to)
    if (!isParted || !(isPatched || cutsMarkup(block, edit))) return replacementOf(block, edit, this.#ledger, isPatched)
    const narrower = withoutSpaceBeyondMarkup(block, edit)
    if (narrower !== undefined) return this.#replace(active, narrower, block)
    const message = `${edit.message} (left: markup stands inside of it)`
    this.#note(active, { ...edit, kind: 'note', message }, block)
    return undefined
  }

  #splice(active: ActiveRule, edit: ReplaceEdit, block: Block, replacement: Replacement): Splice {
    for (const entry of replacement.taken) this.#ledger.remove(entry)
    const { evidence, start, end, inserted } = replacement
    const change = this.#record(active, { ...edit, evidence }, block, { start, end, inserted })
    return { ...replacement.text, start, end, change }
  }

  #record(
    active: ActiveRule,
    edit: Edit,
    block: Block,
    change: Pick<Entry, 'start' | 'end' | 'inserted' | 'isPrefix'> & { readonly applied?: false },
  ): number {
    if (edit.metadata !== undefined) this.metadata = { ...this.metadata, ...edit.metadata }
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
      applied: change.applied ?? true,
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

/** Source offset where an edit begins. */
function placeOf(edit: Edit, block: Block): number {
  return 'from' in edit ? sourceRange(block, edit.from, edit.to).start : block.start
}
