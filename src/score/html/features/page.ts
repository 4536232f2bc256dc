import { NAME_GROUPS } from '../../../markup/name-groups.js'
import { countByte, shareByte, smallByte } from '../../model/quantise.js'
import type { Situation } from '../situation/index.js'

type PageMeasure = (situation: Situation) => number

function coreWords({ core, wordsBefore }: Situation): number {
  return (wordsBefore[core.to] as number) - (wordsBefore[core.from] as number)
}

function countIf<T>(values: readonly T[], test: (value: T) => boolean): number {
  let count = 0
  for (const value of values) if (test(value)) count++
  return count
}

function mostRepeated(node: Situation['containers']['wide']): number {
  let most = 0
  for (const { count } of node.shapes?.values() ?? []) most = Math.max(most, count)
  return most
}

/** Groups of names whose weight in the page tells its type. */
const TELLING: readonly (typeof NAME_GROUPS)[number][] = [
  'article',
  'post',
  'product',
  'thread',
  'message',
  'comment',
  'review',
  'documentation',
  'code',
  'service',
  'list',
  'card',
  'price',
  'cart',
  'author',
  'vote',
  'filter',
  'pagination',
  'question',
  'recipe',
  'event',
  'search',
  'contents',
  'sign',
]

/** For each telling group the elements that bear it. */
function groupMeasures(): Record<string, PageMeasure> {
  const measures: Record<string, PageMeasure> = {}
  for (const name of TELLING) {
    const group = NAME_GROUPS.indexOf(name)
    measures[`page elements ${name}`] = ({ page }) => countByte(page.bearers[group] as number)
  }
  return measures
}

/** What holds for the page as a whole; it tells one type of page from another. */
export const pageMeasures: Readonly<Record<string, PageMeasure>> = {
  'page blocks': ({ blocks }) => countByte(blocks.length),
  'page words': ({ page }) => countByte(page.words),
  'page prose': ({ page }) => countByte(page.prose),
  'page proseShare': ({ page }) => shareByte(page.prose / (page.words + 1)),
  'page linkDensity': ({ page }) => shareByte(page.linkWords / (page.words + 1)),
  'page coreShare': (situation) => shareByte(coreWords(situation) / (situation.page.words + 1)),
  'page coreWords': (situation) => countByte(coreWords(situation)),
  'page coreBlocks': ({ core }) => countByte(core.to - core.from),
  'page coreFrom': ({ core, blocks }) => shareByte(core.from / (blocks.length + 1)),
  'page longest': ({ blocks }) => countByte(blocks.reduce((most, { text }) => Math.max(most, text.words), 0)),
  'page headings': ({ headingCount }) => countByte(headingCount.at(-1) ?? 0),
  'page mainHeadings': ({ blocks }) => smallByte(countIf(blocks, ({ block }) => block.depth === 1)),
  'page tables': ({ blocks }) => smallByte(countIf(blocks, ({ block }) => block.type === 'table')),
  'page code': ({ blocks }) => smallByte(countIf(blocks, ({ block }) => block.type === 'code')),
  'page items': ({ blocks }) => shareByte(countIf(blocks, ({ block }) => block.containers.length > 0) / blocks.length),
  'page quotes': ({ blocks }) =>
    smallByte(countIf(blocks, ({ block }) => block.containers.some(({ kind }) => kind === 'quote'))),
  'page images': ({ blocks }) => countByte(blocks.reduce((sum, { images }) => sum + images, 0)),
  'page currencies': ({ blocks }) => countByte(countIf(blocks, ({ text }) => text.currencies > 0)),
  'page questions': ({ blocks }) => countByte(countIf(blocks, ({ text }) => text.questions > 0)),
  'page wideShare': ({ containers, page }) => shareByte(containers.wide.words / (page.words + 1)),
  'page narrowShare': ({ containers, page }) => shareByte(containers.narrow.words / (page.words + 1)),
  'page wideChildren': ({ containers }) => smallByte(containers.wide.children),
  'page wideRepeated': ({ containers }) => smallByte(mostRepeated(containers.wide)),
  'page narrowRepeated': ({ containers }) => smallByte(mostRepeated(containers.narrow)),
  'page articles': ({ page }) => smallByte(countIf(page.nodes, ({ element }) => element.tag === 'article')),
  'page paragraphs': ({ blocks, page }) =>
    shareByte(
      blocks.reduce((sum, { node, text }) => (node.element.tag === 'p' ? sum + text.words : sum), 0) / (page.words + 1),
    ),
  ...groupMeasures(),
}

/** The page's measures as bytes; the same for all of its blocks, and worked out once. */
export function pageRow(situation: Situation): Uint8Array {
  const { page } = situation
  page.measures ??= Uint8Array.from(Object.values(pageMeasures), (value) => value(situation))
  return page.measures
}
