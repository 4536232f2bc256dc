import { NAME_GROUPS, type NameGroup } from '../../../markup/name-groups.js'
import { TextExpression } from '../../../unicode/ascii.js'
import type { Page, PageBlock, PageNode } from '../page/index.js'
import { isHidden } from '../page/inside.js'

/**
 * Finds the flow of a technical document: documentation, a readme, an article on code.
 *
 * What is made from Markdown stands bare in one element: headings, paragraphs, lists and code without names of
 * their own, while what a site adds to it comes in elements that are named for it. Lists of links, short sections
 * and lines such as "License: MIT" belong to such a text though they look like furniture when they stand alone.
 *
 * @param page the page
 * @param keep 1 for blocks that the scorer keeps
 * @returns 1 for blocks that belong to the flow; undefined on pages without one
 */
export function documentFlow(page: Page, keep: Uint8Array): Uint8Array | undefined {
  const isSlug = slugTest(page)
  const root = flowRoot(page, keep, isSlug)
  if (root === undefined) return undefined
  const isIn = within(root, (node) => isPart(node, isSlug))
  const flow = page.blocks.map((block) => !isHidden(block.block) && isIn(block.node))
  if (!isTechnical(page, flow)) return undefined
  const [first, last] = isWhole(page, root, flow) ? [0, flow.length - 1] : extent(page, flow, keep)
  const added = Uint8Array.from(flow, (isFlow, index) => (isFlow && first <= index && index <= last ? 1 : 0))
  return isModest(page, added, keep) ? added : undefined
}

/** Where the scorer leaves out more than this, measured by what it keeps, it has grounds that no markup outweighs. */
const MOST_ADDED = 0.45

function isModest({ blocks }: Page, flow: Uint8Array, keep: Uint8Array): boolean {
  let kept = 0
  let added = 0
  for (const [index, { text }] of blocks.entries()) {
    if (keep[index] === 1) kept += text.words
    else if (flow[index] === 1) added += text.words
  }
  return added <= MOST_ADDED * kept
}

/** Tags that Markdown is rendered to. */
const TEXT_TAGS = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr table thead tbody tfoot tr td th caption figure ' +
    'figcaption details summary code center label a span strong b em i small'
  ).split(' '),
)
const HEADING = /^h[1-6]$/

/** What wrappers inside of a text are named for. */
const PART_GROUPS = groupSet('code section table note alert title link media caption quote text list item column tab')
/** What is never part of a text, whatever else it is named for. */
const FURNITURE_GROUPS = groupSet(
  'nav menu breadcrumb pagination footer sidebar widget related recent share promotion advertisement subscribe ' +
    'author meta tag category cookie modal account search form comment vote contents card carousel',
)

function groupSet(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => NAME_GROUPS.indexOf(name as NameGroup)))
}

/** Share of the kept words that the root of a flow holds. */
const ROOT_SHARE = 0.75

/** The innermost element, other than those of a text itself, that holds most of what is kept. */
function flowRoot(page: Page, keep: Uint8Array, isSlug: SlugTest): PageNode | undefined {
  const words = new Float64Array(page.nodes.length)
  let total = 0
  for (const [index, { node, text }] of page.blocks.entries()) {
    if (keep[index] === 0) continue
    total += text.words
    words[node.index] = (words[node.index] as number) + text.words
  }
  for (let index = page.nodes.length - 1; index >= 0; index--) {
    const node = page.nodes[index] as PageNode
    const own = words[index] as number
    if (own >= ROOT_SHARE * total && own > 0 && !isPart(node, isSlug)) return node
    const above = node.parent?.index
    if (above !== undefined) words[above] = (words[above] as number) + own
  }
  return undefined
}

type SlugTest = (names: string) => boolean

/** Tells ids that renderers give to headings, and to the sections around them. */
function slugTest({ blocks }: Page): SlugTest {
  const slugs = new Set<string>()
  for (const { block } of blocks) if (block.type === 'heading') slugs.add(slugOf(block.text))
  const known = new Map<string, boolean>()
  return (names) => {
    let isSlug = known.get(names)
    if (isSlug === undefined) {
      isSlug = slugs.has(slugOf(names.replace(/^\s*(?:section\b|level\d|user-content)+/, '')))
      known.set(names, isSlug)
    }
    return isSlug
  }
}

/** Letters and numbers parted by hyphens, as all slugs come to be when what they differ in is left out. */
function slugOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(NO_LETTERS.for(lower), '-').replace(/^-|-$/g, '')
}

const NO_LETTERS = new TextExpression(String.raw`[^\p{L}\p{N}]+`, 'gu')

/** Tells whether an element stands inside of the root, and all elements between are `fits`. */
function within(root: PageNode, fits: (node: PageNode) => boolean = () => true): (node: PageNode) => boolean {
  const known = new Map<PageNode, boolean>([[root, true]])
  return (node) => {
    const passed: PageNode[] = []
    let at: PageNode | undefined = node
    while (at !== undefined && !known.has(at) && fits(at)) {
      passed.push(at)
      at = at.parent
    }
    const isInside = at !== undefined && known.get(at) === true
    for (const element of passed) known.set(element, isInside)
    return isInside
  }
}

/** A part of a text: `ul`, `div.highlight`, `section#usage`. */
function isPart({ element, blocks, codes }: PageNode, isSlug: SlugTest): boolean {
  const { tag, names, groups } = element
  if (HEADING.test(tag) || tag === 'pre' || WORDPRESS_BLOCK.test(names)) return true
  if (codes > 0 && blocks <= MAX_CODE_PARTS) return true
  if (names === '') return TEXT_TAGS.has(tag) || /^(?:div|section|header)$/.test(tag)
  if (isSlug(names)) return true
  if (groups.some((group) => FURNITURE_GROUPS.has(group) && !isFieldList(group, tag))) return false
  return (
    TEXT_TAGS.has(tag) ||
    tag === 'section' ||
    (/^(?:div|aside)$/.test(tag) && groups.some((group) => PART_GROUPS.has(group)))
  )
}

/** Fields are those of a form, but in a list of definitions they are parameters (docutils). */
function isFieldList(group: number, tag: string): boolean {
  return group === FORM_GROUP && /^d[ldt]$/.test(tag)
}

const FORM_GROUP = NAME_GROUPS.indexOf('form' as NameGroup)

/** The blocks of WordPress's editor that hold text. */
const WORDPRESS_BLOCK =
  /^wp-block-(?:list|quote|table|code|heading|image|preformatted|paragraph|details|group|columns?)\b/
/** A wrapper around code holds it, its line numbers and its buttons. */
const MAX_CODE_PARTS = 4

/** Blocks with code that make a text a technical one, and their share in it; a short text need not have so many. */
const LEAST_SIGNS = 2
const LEAST_SHARE = 0.1
const SHORT = 60

function isTechnical({ blocks }: Page, flow: readonly boolean[]): boolean {
  let signs = 0
  let all = 0
  for (const [index, { block }] of blocks.entries()) {
    if (flow[index] !== true) continue
    all++
    if (block.type === 'code' || block.marks.some(({ kind }) => kind === 'code')) signs++
  }
  return signs >= LEAST_SIGNS && (all < SHORT || signs >= LEAST_SHARE * all)
}

/** An element of its own around the text, and not the body of the page or what holds its furniture too. */
const WHOLE_SHARE = 0.8

function isWhole({ blocks }: Page, root: PageNode, flow: readonly boolean[]): boolean {
  if (/^(?:html|body|main)$/.test(root.element.tag)) return false
  const isInside = within(root)
  let inside = 0
  let parts = 0
  for (const [index, { block, node }] of blocks.entries()) {
    if (isHidden(block) || !isInside(node)) continue
    inside++
    if (flow[index] === true) parts++
  }
  return parts >= WHOLE_SHARE * inside
}

/** From the first block that is kept, or the headings before it, to the last. */
function extent({ blocks }: Page, flow: readonly boolean[], keep: Uint8Array): [first: number, last: number] {
  let first = keep.indexOf(1)
  for (let index = first - 1; index >= 0; index--) {
    const { block } = blocks[index] as PageBlock
    if (isHidden(block)) continue
    if (flow[index] !== true || block.type !== 'heading') break
    first = index
  }
  return [first, keep.lastIndexOf(1)]
}
