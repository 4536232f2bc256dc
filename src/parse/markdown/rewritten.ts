import type { Parents, Root, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
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
  const callouts = { handlers: { text: textOf(text) } }
  const extensions = [gfmToMarkdown(), mathToMarkdown(), extension, callouts]
  const body = toMarkdown({ ...tree, children }, { ...STYLE, rule, extensions })
  return mark + head + (head === '' || body === '' ? '' : '\n') + body
}

/** What makes a quotation a callout, as GitHub and Obsidian write it: `[!NOTE]`, `[!tip]-`. */
const KIND = /^\[![A-Za-z][\w-]*\]/

/** Writes text; the kind of a callout stays as it is, since an escaped bracket would make it text. */
function textOf(source: string): Handle {
  return (node: Text, parent: Parents | undefined, state, info) => {
    const written = defaultHandlers.text(node, parent, state, info)
    const isFirst = state.stack.at(-3) === 'blockquote' && parent?.children[0] === node
    const isKind = isFirst && KIND.test(node.value) && source.startsWith('[!', node.position?.start.offset)
    return isKind ? written.replace('\\[', '[') : written
  }
}
