import type { EngineResult, SharedContext } from '../engine/run-rules.js'
import type { ActiveRule } from '../model/active-rule.js'
import type { Mark } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'

/** Plain letters with single spaces between them, and marks at the end of words, need no repair. */
const MAY_BE_DAMAGED = /[^\x20-\x7E]|[&\\]|^ | $| {2}| [,.;:!?)\]]|[([] /
/** What metadata says in words; addresses, dates and codes are none. */
const WORDED = ['title', 'author', 'site', 'description'] as const

/** The document and its context with metadata repaired; that of Markdown is part of its source. */
export async function withRepairedMetadata(
  document: ParsedDocument,
  context: SharedContext,
  rules: readonly ActiveRule[],
): Promise<{ document: ParsedDocument; context: SharedContext }> {
  if (document.format === 'markdown') return { document, context }
  const roles = context.roles()
  const told = { ...roles.metadata, ...document.metadata }
  const values = Object.fromEntries(WORDED.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])))
  if (!Object.values(values).some((value) => MAY_BE_DAMAGED.test(value))) return { document, context }
  const { repairedValues } = await import('../engine/beside/values.js')
  const repaired = await repairedValues(values, document, rules, context)
  if (Object.keys(repaired).length === 0) return { document, context }
  return {
    document: { ...document, metadata: { ...document.metadata, ...repaired } },
    context: { ...context, roles: () => ({ of: roles.of, metadata: { ...roles.metadata, ...repaired } }) },
  }
}

/** The run with what its pictures say repaired; that of Markdown is part of its text. */
export async function withRepairedPictures<Run extends EngineResult>(
  run: Run,
  document: ParsedDocument,
  rules: readonly ActiveRule[],
  context: SharedContext,
): Promise<Run> {
  if (document.format === 'markdown' || !run.blocks.some(({ marks }) => marks.some(mayBeDamaged))) return run
  const { withRepairedAlternatives } = await import('../engine/beside/alternatives.js')
  return withRepairedAlternatives(run, document, rules, context)
}

function mayBeDamaged({ kind, alt = '', title = '' }: Mark): boolean {
  return kind === 'image' && (MAY_BE_DAMAGED.test(alt) || MAY_BE_DAMAGED.test(title))
}

/** The run with a change for each number of a note that went; Markdown keeps its numbers. */
export async function withLostReferences<Run extends EngineResult>(run: Run, document: ParsedDocument): Promise<Run> {
  if (document.format === 'markdown' || !run.blocks.some(({ marks }) => marks.some(isReference))) return run
  const { addLostReferences } = await import('../engine/beside/lost-references.js')
  return addLostReferences(run, document)
}

function isReference({ kind }: Mark): boolean {
  return kind === 'footnoteReference'
}
