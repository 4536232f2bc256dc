import type { ActiveRule } from '../model/active-rule.js'
import type { Block, Format } from '../model/block.js'
import type { Metadata, ParsedDocument } from '../model/document.js'
import type { Edit } from '../model/edit.js'
import type { Context, DocumentScore, GateContext, OptionValues, Rule } from '../model/rule.js'
import { once } from '../tools/once.js'
import { charactersOf } from './characters.js'
import type { IsDisabled } from './disabled.js'
import { type EngineResult, Run } from './run.js'

export type { EngineResult } from './run.js'

/** The context of a run without what differs from rule to rule. */
export interface SharedContext extends GateContext {
  /** Scores blocks that repair has changed; where there is none, the score of the document holds for them. */
  readonly scoreOf?: ((blocks: readonly Block[]) => DocumentScore | undefined) | undefined
}

/** Blocks as they are read from what they are written as, with the context that rules see then. */
export interface Reread {
  readonly blocks: readonly Block[]
  readonly shared: SharedContext
}

/** What a run hands back: with the score of its first round, which is the one that was asked for. */
export interface RulesResult extends EngineResult {
  readonly score: GateContext['score']
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
): Promise<RulesResult> {
  const due = await dueRules(rules, shared)
  if (due.length === 0 && reread === undefined) return untouched(document, shared)
  const run = new Run(document, await disabledIn(document))
  const { score } = await runRound(run, rules, due, shared)
  let blocks = run.blocks.length
  for (let round = 1; reread !== undefined && round < MOST_ROUNDS && blocks <= MOST_BLOCKS_READ_AGAIN; round++) {
    const again = await reread(run.blocks)
    if (again === undefined) break
    run.readAgain(again.blocks)
    await runRound(run, rules, await dueRules(rules, again.shared), again.shared)
    blocks += again.blocks.length
  }
  return { ...run.result(), score }
}

/** Where comments switch rules off: few documents have such, and texts none. */
async function disabledIn(document: ParsedDocument): Promise<IsDisabled> {
  if (document.format === 'text' || !document.source.includes('clean-article-disable')) return () => false
  return (await import('./disabled.js')).readDisabled(document)
}

/** The rules that have something to do, by their gates. */
export async function dueRules(rules: readonly ActiveRule[], shared: SharedContext): Promise<ActiveRule[]> {
  const due: ActiveRule[] = []
  for (const active of rules) {
    const verdict = isDue(active.rule, shared)
    if (typeof verdict === 'boolean' ? verdict : await verdict) due.push(active)
  }
  return due
}

/** @returns the context that the rules after repair have seen */
async function runRound(
  run: Run,
  rules: readonly ActiveRule[],
  due: readonly ActiveRule[],
  given: SharedContext,
): Promise<SharedContext> {
  const damaged = run.blocks
  let shared = given
  let isRepaired = false
  let open = due
  for (let at = 0; at < open.length; at++) {
    const active = open[at] as ActiveRule
    const { rule } = active
    if (!isRepaired && rule.phase !== 'repair') {
      isRepaired = true
      shared = damaged === run.blocks ? given : withScoreOf(given, run.blocks)
    }
    const isLoaded = rule.load === undefined || loaded[shared.format].has(rule)
    const tools = isLoaded ? loaded[shared.format].get(rule) : await load(rule, shared.format)
    const context = contextOf(shared, active.options, run.metadata)
    const edits = proposed(() => [...rule.propose(run.blocks, context, tools)], rule)
    run.apply(active, edits)
    if (rule.reveals !== true || edits.length === 0) continue
    const text = run.blocks.map((block) => block.text).join('\n')
    const later = rules.slice(rules.indexOf(active) + 1)
    const found = await dueRules(later, withText(shared, text))
    open = [...open.slice(0, at + 1), ...later.filter((other) => open.includes(other) || found.includes(other))]
  }
  return shared
}

/** The context with the score of repaired blocks: what damage made of words tells nothing of them. */
function withScoreOf(shared: SharedContext, blocks: readonly Block[]): SharedContext {
  const { scoreOf } = shared
  return scoreOf === undefined ? shared : { ...shared, score: once(() => scoreOf(blocks)) }
}

/** What a rule proposes; its name is in what it throws, since rules of plugins are not ours. */
function proposed(propose: () => Edit[], { id }: Rule): Edit[] {
  try {
    return propose()
  } catch (cause) {
    throw new Error(`rule ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** The context with another text for gates to look through. */
export function withText(shared: SharedContext, text: string): SharedContext {
  return { ...shared, text: () => text, characters: () => charactersOf(text) }
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
const loaded: Readonly<Record<Format, WeakMap<Rule, unknown>>> = {
  text: new WeakMap(),
  html: new WeakMap(),
  markdown: new WeakMap(),
}

async function load(rule: Rule, format: Format): Promise<unknown> {
  const tools = await rule.load?.(format)
  loaded[format].set(rule, tools)
  return tools
}

/** Reads no blocks: those of a healthy Markdown file are never made. */
function untouched(document: ParsedDocument, { score }: SharedContext): RulesResult {
  return {
    changes: [],
    metadata: document.metadata,
    score,
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
