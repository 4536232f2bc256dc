import type { Parents, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import { escapeText, type TextPlace } from './escape.js'
import type { WriteContext } from './fast.js'
import { toMdast } from './mdast.js'
import type { OutlineNode } from './tree.js'

/**
 * Writes any blocks through mdast-util-to-markdown, in the style of the whole product.
 *
 * Addresses written out in the text stay as they are: GFM links them by itself.
 *
 * @returns Markdown without a final line break
 */
export function writeFull(nodes: readonly OutlineNode[], context: WriteContext): string {
  return writeTree(toMdast(nodes), context)
}

const GFM = [gfmToMarkdown()]

/** Writes mdast content in the product's style; see `writeFull`. */
export function writeTree(children: RootContent[], context: WriteContext): string {
  const markdown = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      bulletOther: '*',
      bulletOrdered: '.',
      emphasis: '*',
      strong: '*',
      fence: '`',
      fences: true,
      rule: '-',
      listItemIndent: 'one',
      resourceLink: false,
      handlers: { text: textHandler(context) },
      extensions: GFM,
    },
  )
  return markdown.replace(/\n+$/, '')
}

/** Escapes text by our own rules, which leave alone what cannot be misread. */
function textHandler({ hasDefinitions }: WriteContext) {
  return (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
    escapeText(node.value, placeOf(node, parent, state, info, hasDefinitions))
}

function placeOf(
  node: Text,
  parent: Parents | undefined,
  state: State,
  info: Info,
  hasDefinitions: boolean,
): TextPlace {
  const siblings = parent?.children ?? []
  const isFirst = siblings[0] === node
  const isBlock = parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell'
  const atBreak = info.before.endsWith('\n') && parent?.type === 'paragraph'
  return {
    atBreak,
    isLaterLine: atBreak && !isFirst,
    endsHeading: parent?.type === 'heading' && siblings.at(-1) === node,
    inCell: state.stack.includes('tableCell'),
    inLabel: state.stack.includes('label'),
    mixed: !isBlock || siblings.length > 1,
    hasDefinitions,
  }
}
