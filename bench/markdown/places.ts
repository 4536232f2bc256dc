import type { Nodes, Parent } from 'mdast'
import { markdownTree } from '../../src/parse/markdown/grammar.js'
import { mdxTree } from '../../src/parse/markdown/mdx.js'

/** A stretch of a source where damage can be put. */
export interface Place {
  /** What stands there: `heading`, `table`, `link target`. */
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Where a reader reads, and where machines read. */
export interface Places {
  readonly prose: readonly Place[]
  readonly foreign: readonly Place[]
  /** Where a paragraph begins behind another: a line of its own can be put there. */
  readonly gaps: readonly number[]
}

/** Nodes whose whole source is no prose. */
const FOREIGN: Readonly<Record<string, string>> = {
  code: 'code block',
  inlineCode: 'inline code',
  yaml: 'front matter',
  toml: 'front matter',
  math: 'mathematics',
  inlineMath: 'mathematics',
  definition: 'link definition',
  mdxjsEsm: 'import',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
}

/** Nodes that name the place of the text in them. */
const NAMES: Readonly<Record<string, string>> = {
  heading: 'heading',
  tableCell: 'table',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
  link: 'link text',
  linkReference: 'link text',
  listItem: 'list',
  leafDirective: 'directive',
  containerDirective: 'directive',
  textDirective: 'directive',
  mdxJsxFlowElement: 'element',
  mdxJsxTextElement: 'element',
  emphasis: 'emphasis',
  strong: 'emphasis',
}

/** What other programs read inside of text. */
const INSERTS: readonly (readonly [string, RegExp])[] = [
  ['shortcode', /\{\{[\s\S]*?\}\}/g],
  ['liquid', /\{%[\s\S]*?%\}/g],
  ['wiki link', /\[\[[^\]\n]+\]\]/g],
  ['attribute list', /\{[:#.][^}\n]*\}/g],
  ['comment', /<!--[\s\S]*?-->/g],
  ['bare address', /https?:\/\/[^\s<>)\]]+/g],
]

/**
 * All places of a Markdown or MDX document.
 *
 * @param source with or without byte order mark
 */
export function placesOf(source: string, isMdx: boolean): Places {
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(shift)
  const places = { prose: [] as Place[], foreign: [] as Place[] }
  const inserts = INSERTS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ name, from: match.index, to: match.index + match[0].length })),
  ).sort((a, b) => a.from - b.from)
  places.foreign.push(...inserts)
  const tree = (isMdx ? mdxTree(text) : undefined) ?? markdownTree(text)
  visit(tree, 'paragraph', { text, places, inserts })
  const gaps = tree.children.flatMap((node, index) =>
    node.type === 'paragraph' && tree.children[index - 1]?.type === 'paragraph'
      ? [(node.position?.start.offset ?? 0) + shift]
      : [],
  )
  const moved = (place: Place): Place => ({ ...place, from: place.from + shift, to: place.to + shift })
  return { prose: places.prose.map(moved), foreign: places.foreign.map(moved), gaps }
}

interface Reading {
  readonly text: string
  readonly places: { readonly prose: Place[]; readonly foreign: Place[] }
  readonly inserts: readonly Place[]
}

function visit(node: Nodes, place: string, reading: Reading): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  const foreign = FOREIGN[node.type]
  if (foreign !== undefined) reading.places.foreign.push({ name: foreign, from, to })
  else if (node.type === 'text') prose(place, from, to, reading)
  else if (node.type === 'html') html(from, to, reading)
  else parent(node, place, reading)
}

function parent(node: Nodes, place: string, reading: Reading): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  // An address that stands for itself, in angle brackets or bare.
  if (node.type === 'link' && reading.text[from] !== '[') {
    reading.places.foreign.push({ name: 'address', from, to })
    return
  }
  const name = NAMES[node.type] ?? place
  const children = (node as Parent).children ?? []
  for (const child of children) visit(child, name, reading)
  const first = children[0]?.position?.start.offset
  const last = children.at(-1)?.position?.end.offset
  if (node.type === 'link' || node.type === 'image') {
    const target = { name: 'link target', from: last ?? from + 2 + ((node as { alt?: string }).alt?.length ?? 0), to }
    reading.places.foreign.push(target)
  } else if (/^mdxJsx/.test(node.type)) {
    reading.places.foreign.push({ name: 'element attribute', from, to: first ?? to })
  } else if (/Directive$/.test(node.type) && last !== undefined && node.type === 'leafDirective') {
    reading.places.foreign.push({ name: 'directive attribute', from: last, to })
  }
}

function prose(name: string, from: number, to: number, { places, inserts }: Reading): void {
  let at = from
  for (const insert of inserts) {
    if (insert.to <= at || insert.from >= to) continue
    if (insert.from > at) places.prose.push({ name, from: at, to: insert.from })
    at = insert.to
  }
  if (at < to) places.prose.push({ name, from: at, to })
}

function html(from: number, to: number, { text, places }: Reading): void {
  const raw = text.slice(from, to)
  if (/^<(?:!--|script|style|pre|code|svg|textarea)/i.test(raw)) {
    places.foreign.push({ name: 'HTML code', from, to })
    return
  }
  let at = 0
  let inCode = false
  for (const match of raw.matchAll(/<[^>]*>/g)) {
    if (/\S/.test(raw.slice(at, match.index))) {
      const place = { from: from + at, to: from + match.index }
      if (inCode) places.foreign.push({ name: 'HTML code', ...place })
      else places.prose.push({ name: 'HTML text', ...place })
    }
    at = match.index + match[0].length
    if (/^<\/?(?:code|pre|kbd|samp|script|style)\b/i.test(match[0])) inCode = !match[0].startsWith('</')
    if (match[0].includes('=')) places.foreign.push({ name: 'HTML attribute', from: from + match.index, to: from + at })
  }
}
