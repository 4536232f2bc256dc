import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { mathFromMarkdown } from 'mdast-util-math'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { mdxjs } from 'micromark-extension-mdxjs'
import type { ParsedDocument } from '../../model/document.js'
import { FRONT_MATTER, gfmTree, listsOf, markdownTree } from './grammar.js'
import { lazyDocument } from './index.js'

/**
 * Parses MDX: expressions, imports and elements are kept as they are, the text inside elements is read.
 * A document that is not well formed as MDX is read as Markdown.
 */
export function parseMdx(source: string): ParsedDocument {
  return lazyDocument(source, (text) => mdxTree(text) ?? markdownTree(text))
}

/** The syntax tree of an MDX document; undefined where its expressions or elements are not well formed. */
export function mdxTree(source: string): Root | undefined {
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), frontmatter(FRONT_MATTER), math(), mdxjs(), listsOf(source)],
      mdastExtensions: [...gfmTree, frontmatterFromMarkdown(FRONT_MATTER), mathFromMarkdown(), mdxFromMarkdown()],
    })
  } catch {
    return undefined
  }
}
