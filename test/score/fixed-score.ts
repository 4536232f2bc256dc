import { findPhrases } from '../../src/lexicon/index.js'
import type { Context, Rule } from '../../src/model/rule.js'
import { parseText } from '../../src/parse/text/index.js'

/**
 * The texts that a rule drops when the scorer gives every block the same probability but the first, which is sure.
 *
 * @param tools what the rule loads before it proposes
 */
export function droppedBy<Tools = undefined>(
  rule: Rule<Tools>,
  probability: number,
  lines: readonly string[],
  tools?: Tools,
): string[] {
  const document = parseText(lines.join('\n\n'))
  const { blocks } = document
  const context: Context = {
    format: 'text',
    source: document.source,
    text: () => document.source,
    characters: () => document.source,
    strictness: 'normal',
    language: () => 'en',
    score: () => ({
      confidence: 1,
      of: (block) => ({ probability: block === blocks[0] ? 1 : probability, keep: true, reasons: () => [] }),
    }),
    roles: () => ({ of: () => undefined, metadata: {} }),
    foundPhrases: () => findPhrases(document),
    layout: { title: true, body: false },
    metadata: {},
    options: {},
    allow: { phrases: [], scripts: [] },
    phrases: [],
  }
  const edits = [...rule.propose(blocks, context, tools as Tools)]
  return edits.flatMap((edit) => (edit.kind === 'drop' ? [blocks[edit.block]?.text ?? ''] : []))
}
