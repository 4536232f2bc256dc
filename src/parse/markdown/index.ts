import type { Root } from 'mdast'
import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import { markdownTree } from './grammar.js'
import { leavesOf } from './leaves.js'

/**
 * Parses Markdown: CommonMark, GFM, front matter, mathematics, directives. The tree is built when
 * the blocks are first asked for, since most healthy files need none.
 *
 * @param source the decoded document, with or without byte order mark; anything at all
 */
export function parseMarkdown(source: string): ParsedDocument {
  return lazyDocument(source, markdownTree)
}

/** A Markdown document whose blocks are made by `parse` on first use. */
export function lazyDocument(source: string, parse: (source: string) => Root): ParsedDocument {
  let blocks: readonly Block[] | undefined
  return {
    format: 'markdown',
    source,
    metadata: {},
    get blocks() {
      const shift = source.startsWith('\uFEFF') ? 1 : 0
      const text = source.slice(shift)
      blocks ??= leavesOf(parse(text), text, shift)
      return blocks
    },
  }
}
