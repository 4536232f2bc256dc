import type { Block } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'
import { countsOf } from '../../tools/counts.js'
import { once } from '../../tools/once.js'
import { isArticleAlone } from './support/article-alone.js'
import { countWordsOrPairs, REPEATED_WORDS, repetition } from './support/repetition.js'
import { inStory, story } from './support/story.js'

/** Lines that follow themselves: from so many words on they are doubled and no refrain. */
const DOUBLED_WORDS = 6
/** Fewer code units hold fewer words, in scripts without spaces too. */
const SHORTEST = 10
/** Headings that say what the heading right above them says; shorter ones are letters of an index. */
const SHORTEST_HEADING = 4
/** Longer items are no steps of a plan. */
const ITEM_WORDS = 60

/** A paragraph of a Markdown source that is followed by itself. */
const DOUBLED_SOURCE = /(?<=^\uFEFF?|\n\r?\n)(?=.{40})((?:[^\r\n]+\r?\n)*[^\r\n]+)(?:\r?\n){2,}\1(?![^\r\n])/

const ONCE = 'The stairs were counted by every child of the village, and no two of them agreed on how many there were.'

const STEP = '- Count every stair of the tower aloud on the way up, and then once more in silence on the way down.'
const plan = (): string => `Monday\n\n${STEP}\n- Oil the lamp.\n\nTuesday\n\n${STEP}\n- Wash the glass.`

const REFRAIN_OF_SONG =
  '<p>Oh carry me over the water tonight<br>where the lanterns are swinging and burning so bright<br>as long as the bells ring</p>'

const MENU = 'Home\n\nNews\n\nSport\n\nWeather\n\nVideo\n\nMore\n\nSign in\n\nSubscribe\n\n'

export const repeatedLines = defineRule({
  id: 'repeated-lines',
  phase: 'drop',
  summary: 'Removes lines and paragraphs that were scraped twice.',
  why: 'Pages hold the same text for wide and for narrow screens, or as a pull quote; scrapers keep both.',
  risk: 'guess',
  severity: 'error',
  gate: ({ text, format }) => format !== 'markdown' || DOUBLED_SOURCE.test(text()),
  examples: {
    changes: [
      { from: 'text', before: inStory(`${ONCE}\n\n${ONCE}`), after: inStory(ONCE) },
      { from: 'markdown', before: `# Stairs\n\n${ONCE}\n\n${ONCE}\n`, after: `# Stairs\n\n${ONCE}\n` },
      { from: 'text', before: `${MENU}${inStory(ONCE)}\n${ONCE}\n`, after: `${MENU}${inStory(ONCE)}` },
      {
        from: 'html',
        before: `<h1>Stairs</h1><p>${ONCE}</p><h2>Tools</h2><h3>Tools</h3><p>A brush.</p>`,
        after: `# Stairs\n\n${ONCE}\n\n## Tools\n\nA brush.\n`,
      },
      // Said again further down, and there twice in a row.
      { from: 'text', before: `${inStory(ONCE)}\n${ONCE}\n\n${ONCE}\n`, after: `${inStory(ONCE)}\n${ONCE}\n` },
    ],
    leaves: [
      { from: 'html', text: `<h1>Stairs</h1>${REFRAIN_OF_SONG}<p>${ONCE}</p>${REFRAIN_OF_SONG}${REFRAIN_OF_SONG}` },
      { from: 'text', text: 'Row, row, row your boat,\n\nRow, row, row your boat,\n\nGently down the stream.\n' },
      { from: 'text', text: story },
      // A song, which comes back to a line once more.
      {
        from: 'text',
        text: 'Low tide road, take us all home,\n\nLow tide road, take us all home,\n\nSalt on the rope and rust on the chrome,\n\nLow tide road, take us all home,\n',
      },
      // The first entry of an index.
      { from: 'html', text: `<h1>Stairs</h1><p>${ONCE}</p><h2>C</h2><h3>C</h3><p>It is short.</p>` },
      // A note to each of two parts.
      {
        from: 'html',
        text: `<h1>Stairs</h1><p>${ONCE} He wrote it down.</p><h2>Up</h2><p>${ONCE}</p><p>Mind the lamp.</p><h2>Down</h2><p>It is dark.</p><p>${ONCE}</p>`,
      },
      // A plan that has the same item under each heading.
      {
        from: 'text',
        text: `${MENU}${inStory(plan())}`,
      },
      // Filler of a page that shows how long paragraphs look, items, and a refrain further down.
      { from: 'markdown', text: `# Stairs\n\n${ONCE}\n\n${ONCE}\n\n${ONCE}\n` },
      { from: 'markdown', text: `${STEP}\n\n${STEP}\n\nOil the lamp.\n\n${ONCE}\n\n## Stairs\n\n${ONCE}\n` },
      // Nothing stands around this text: the author says it twice.
      { from: 'text', text: `${inStory(ONCE)}\n${ONCE}\n` },
    ],
  },
  load: async (format) => ({
    markdown: format === 'markdown' ? await import('./support/doubled-paragraphs.js') : undefined,
    html: format === 'html' ? await import('./support/said-again.js') : undefined,
  }),
  *propose(blocks, context, { markdown, html }) {
    if (markdown !== undefined) return yield* markdown.doubledParagraphs(blocks, context.source)
    const score = context.score()
    const saidAgain = once(() => html?.saidAgain(blocks, score))
    const roles = context.roles()
    const isTitle = (index: number): boolean => roles.of(blocks[index] as Block) === 'title'
    const isKept = (index: number): boolean => score?.of(blocks[index] as Block).keep !== false || isTitle(index)
    // The author of a text with nothing around it may say a thing twice, but not in a row.
    const isAlone = context.format === 'text' && score !== undefined && isArticleAlone(blocks, score)
    const counts = once(() => countsOf(blocks.map(({ text }) => text.trim())))
    const seen = new Map<string, number>()
    const mayBeRefrain = ({ index, text }: LongLine, words: number): boolean =>
      isAlone && !isTitle(index) && words < REPEATED_WORDS && (counts().get(text) ?? 0) >= REFRAIN
    yield* headingsSaidAgain(blocks, isTitle)
    for (const line of longLines(blocks)) {
      const { index, text } = line
      const earlier = seen.get(text)
      // A copy among the teasers goes by itself; its twin in the text must not go with it.
      if (earlier === undefined || !isKept(earlier)) {
        seen.set(text, index)
        continue
      }
      const words = countWordsOrPairs(text)
      if (words < DOUBLED_WORDS) continue
      const isHeadline = isTitle(index)
      const isBelowTitle = earlier === index - 1 && isTitle(earlier)
      if (!isBelowTitle && mayBeRefrain(line, words)) continue
      const mayComeAgain = (): boolean => saidAgain()?.(earlier, index) === true
      const isCopy = isBelowTitle || isRepeated(blocks, earlier, index, isAlone ? 0 : words, mayComeAgain)
      if (isCopy ? isHeadline : isAlone) seen.set(text, index)
      // Of two copies of the headline the one that was found to be it stays.
      if (isCopy) yield repetition(isHeadline ? earlier : index, text)
    }
  },
})

function* headingsSaidAgain(blocks: readonly Block[], isTitle: (index: number) => boolean): Iterable<Edit> {
  for (const [index, block] of blocks.entries()) {
    if (saysHeadingAgain(block, blocks[index - 1]))
      yield repetition(isTitle(index) ? index - 1 : index, block.text.trim())
  }
}

/** True for a heading with nothing but another between them, as the head of a box that folds up stands above its own. */
function saysHeadingAgain({ type, text }: Block, before: Block | undefined): boolean {
  if (type !== 'heading' || before?.type !== 'heading' || text.length < SHORTEST_HEADING) return false
  return text.trim().toLowerCase() === before.text.trim().toLowerCase()
}

/** A line that may be long enough to be a copy of another. */
interface LongLine {
  readonly index: number
  readonly text: string
}

function* longLines(blocks: readonly Block[]): Iterable<LongLine> {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue
    if (block.text.length < SHORTEST || saysHeadingAgain(block, blocks[index - 1])) continue
    yield { index, text: block.text.trim() }
  }
}

function isRepeated(
  blocks: readonly Block[],
  earlier: number,
  index: number,
  words: number,
  isSaidAgain: () => boolean,
): boolean {
  const block = blocks[index] as Block
  // A song comes back to its refrain, in a row at its end too; one that was scraped twice has its neighbours too.
  if (isVerse(block)) return hasSameNeighbour(blocks, earlier, index)
  const isSameKind = (blocks[earlier] as Block).type === block.type
  if (earlier === index - 1 && isSameKind) return true
  // Plans and reviews have the same item under each heading; a list that was scraped twice has its neighbours too.
  const mayComeAgain = (words <= ITEM_WORDS && isItem(block)) || isSaidAgain()
  return words >= REPEATED_WORDS && (!mayComeAgain || hasSameNeighbour(blocks, earlier, index))
}

/** A song comes back to its lines: so often a text has one. */
const REFRAIN = 3
/** The line breaks of a verse of three lines, and the longest of them. */
const LEAST_BREAKS = 2
const LONGEST_LINE = 60

/** True for short lines of one paragraph. */
function isVerse({ text, marks }: Block): boolean {
  const breaks = marks.reduce((sum, { kind }) => sum + Number(kind === 'break'), 0)
  return breaks >= LEAST_BREAKS && text.length <= LONGEST_LINE * (breaks + 1)
}

/** Replies are items too, and what they quote stands above already. */
function isItem({ containers }: Block): boolean {
  return containers.at(-1)?.kind === 'item'
}

function hasSameNeighbour(blocks: readonly Block[], one: number, other: number): boolean {
  return [-1, 1].some((step) => {
    const text = blocks[one + step]?.text
    return text !== undefined && text === blocks[other + step]?.text
  })
}
