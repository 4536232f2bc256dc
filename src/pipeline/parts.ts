import type { Block } from '../model/block.js'
import type { CleanOptions } from '../options.js'
import type { reformat } from '../parse/markdown/reformat.js'
import type { Parser } from '../parse/parser.js'
import type { Scorer } from '../score/scorer.js'
import type { writeMarkdown } from '../write/index.js'

export type Writer = typeof writeMarkdown

/** What one call cleans with: the parts that its format needs, and its options. */
export interface Parts {
  readonly parse: Parser
  /** Markdown has none. */
  readonly scorer: Scorer | undefined
  readonly write: Writer
  /** Loads what writes Markdown anew. */
  readonly loadReformat: () => Promise<{ readonly reformat: typeof reformat }>
  readonly options: CleanOptions
}

/** The writer with its last result kept: a round that changes nothing asks for the same again. */
export function remembering(write: Writer): Writer {
  let last: { blocks: readonly Block[]; markdown: string } | undefined
  return async (blocks) => {
    if (last?.blocks !== blocks) last = { blocks, markdown: await write(blocks) }
    return last.markdown
  }
}
