import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

/** The kinds of front matter that are known. */
export const FRONT_MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** GFM without the search for bare addresses after parsing, which would lose the places of text. */
export const gfmTree: Extension[] = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)

/**
 * The syntax tree of a Markdown document: CommonMark with GFM, front matter, mathematics and directives.
 *
 * @param source without byte order mark
 */
export function markdownTree(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(FRONT_MATTER), math(), directive()],
    mdastExtensions: [...gfmTree, frontmatterFromMarkdown(FRONT_MATTER), mathFromMarkdown(), directiveFromMarkdown()],
  })
}
