import type { Image, Link, Parents, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import { isBareAddress, writeAddress } from './address.js'
import { escapeText } from './escape.js'
import { toMdast } from './mdast.js'
import type { OutlineNode } from './outline.js'
import type { WriteContext } from './simple.js'
import { STYLE } from './style.js'
import type { TextPlace } from './text-place.js'

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
      ...STYLE,
      resourceLink: false,
      handlers: { text: textHandler(context), link, image },
      extensions: GFM,
    },
  )
  return markdown.replace(/\n+$/, '')
}

/** Stands for an address while the serialiser writes the rest. */
const PLACE = 'address-of-this'

/** A handler that writes addresses by our own rules. */
function withAddress(handler: Handle & { peek?: Handle }): Handle {
  const own = (node: Link | Image, parent: Parents | undefined, state: State, info: Info): string => {
    // The serialiser's own forms: an address that is its own label, one between angle brackets.
    if (!isBareAddress(node.url) || isOwnLabel(node)) return handler(node, parent, state, info)
    const written = handler({ ...node, url: PLACE }, parent, state, info)
    const at = written.lastIndexOf(`](${PLACE}`) + 2
    return written.slice(0, at) + writeAddress(node.url) + written.slice(at + PLACE.length)
  }
  return Object.assign(own, { peek: handler.peek })
}

const link = withAddress(defaultHandlers.link)
const image = withAddress(defaultHandlers.image)

function isOwnLabel(node: Link | Image): boolean {
  const [only] = node.type === 'link' && node.children.length === 1 ? node.children : []
  return only?.type === 'text' && (only.value === node.url || `mailto:${only.value}` === node.url)
}

/** Escapes text by our own rules, which leave alone what cannot be misread. */
function textHandler({ hasDefinitions }: WriteContext) {
  return (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
    escapeText(node.value, { ...placeOf(node, parent, state, info), hasDefinitions })
}

function placeOf(node: Text, parent: Parents | undefined, state: State, info: Info): Omit<TextPlace, 'hasDefinitions'> {
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
  }
}
