import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { STYLE } from '../../write/style.js'

/** A text as it is parsed: without byte order mark. */
export function withoutMark(source: string): string {
  return source.startsWith('\uFEFF') ? source.slice(1) : source
}

/**
 * A source written anew; its byte order mark and front matter stay as they are.
 *
 * @param tree what `withoutMark` leaves of it, parsed
 * @param extension what writes the grammar that Markdown and MDX do not share
 */
export function rewritten(source: string, tree: Root, extension: Options): string {
  const text = withoutMark(source)
  const mark = source.slice(0, source.length - text.length)
  const [first, ...others] = tree.children
  const isFrontMatter = first?.type === 'yaml' || (first?.type as string) === 'toml'
  const head = isFrontMatter ? `${text.slice(0, first?.position?.end.offset)}\n` : ''
  const children = isFrontMatter ? others : tree.children
  // Three dashes in the first line would begin front matter.
  const rule = head === '' && first?.type === 'thematicBreak' ? '*' : STYLE.rule
  const extensions = [gfmToMarkdown(), mathToMarkdown(), extension]
  const body = toMarkdown({ ...tree, children }, { ...STYLE, rule, extensions })
  return mark + head + (head === '' || body === '' ? '' : '\n') + body
}
