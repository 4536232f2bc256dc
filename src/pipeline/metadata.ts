import type { ActiveRule, SharedContext } from '../engine/run-rules.js'
import type { ParsedDocument } from '../model/document.js'

/** Plain letters and marks with single spaces between them need no repair. */
const MAY_BE_DAMAGED = /[^\x20-\x7E]|[&\\]|^ | $| {2}/
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
  const { repairedValues } = await import('../engine/values.js')
  const repaired = await repairedValues(values, document, rules, context)
  if (Object.keys(repaired).length === 0) return { document, context }
  return {
    document: { ...document, metadata: { ...document.metadata, ...repaired } },
    context: { ...context, roles: () => ({ of: roles.of, metadata: { ...roles.metadata, ...repaired } }) },
  }
}
