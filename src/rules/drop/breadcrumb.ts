import { categoryMask, phraseMasks } from '../../lexicon/index.js'
import { type Block, itemOf } from '../../model/block.js'
import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { isRunningText } from '../../roles/body.js'
import { countWords } from '../../tools/count-words.js'
import { isAllowed } from './support/allowed.js'
import { afterStory, inStory, story } from './support/story.js'

/** Up to which probability of being article a path is taken for a breadcrumb. */
const LIMIT = 0.9
/** The same in a list, where a bar stands between a title and its source as often. */
const ITEM_LIMIT = 0.5
const SEPARATOR = /[>»›→❯▸|/\\]/
const SEPARATORS = /\s*[>»›→❯▸]\s*|\s+[/|\\]\s+/u
const MAX_STEP_WORDS = 7
const HOME = categoryMask('breadcrumb')
/**
 * Sentences, quotations, formulas, code, prompts, arrows of diagrams and between values, and numbers, prices, marks,
 * names with values or nothing in columns.
 */
const noPath = (): RegExp =>
  /[.!?;,:]$|^['"“‘]|\w\(|[>/|] ['"]|[;=<+∈⊆∧∀∃×÷≤≥∘{}]|->|:\s|(?:^|\s)[\d.,%✓✗-]+\s*[|/\\]|\p{Sc}\d|\|\s*(?:\||$)|^\S+>\s\p{Ll}|\d\w*\s→/u
/** From this probability on a line with as many bars as one beside it is a row of a table; menus have such rows too. */
const ROW_LIMIT = 0.5

const BINS =
  'The notebooks lay in a cellar for nineteen years. Nobody had asked for them, and the cellar was dry, which is the reason why they are still there to be read.'

export const breadcrumb = defineRule({
  id: 'breadcrumb',
  phase: 'drop',
  summary: 'Removes the path of pages that leads to the article.',
  why: 'A page names its place in the site above the headline: "Home > News > Harbour".',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  characters: SEPARATOR,
  gate: /[>»›→❯▸]|\s[/|\\]\s/u,
  examples: {
    changes: [
      { from: 'text', before: `Home > News > Harbour\n\n${story}`, after: story },
      { from: 'text', before: `Startseite » Region » Küste\n\n${story}`, after: story },
      { from: 'text', before: `Accueil / Actualités / Ports\n\n${story}`, after: story },
      // However likely a short text makes it, above the text the way from the home page is no part of it.
      {
        from: 'text',
        before: `Home > Waste\n\nQuestions about bins\n\n${BINS}\n`,
        after: `Questions about bins\n\n${BINS}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory('Stone | Weight | Price\nGranite | Heavy | High'),
      },
      { from: 'text', text: afterStory('lamp> show oil') },
      { from: 'text', text: afterStory("'Old Head | The Light Tour | The Final Show'") },
      { from: 'text', text: afterStory('182ms → 172ms') },
      {
        from: 'text',
        text: inStory(
          'The order was tar > rope > paint, and whoever mixed it up had to start from the keel once more.',
        ),
      },
      {
        from: 'text',
        text: inStory('Open File > Export > Picture, then choose where the drawing of the tower is to be kept.'),
      },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return
    const roles = context.roles()
    const text = blocks.findIndex(isRunningText)
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' || roles.of(block) !== undefined || !isPath(block.text)) continue
      const verdict = score.of(block)
      const { probability } = verdict
      const isUnlikely = probability < (itemOf(block) === undefined ? LIMIT : ITEM_LIMIT)
      if (!isUnlikely && !(index < text && isFromHome(block.text))) continue
      if (isAllowed(block.text, context) || (probability >= ROW_LIMIT && isRow(blocks, index))) continue
      const reasons = (): readonly string[] => ['short steps between separators', ...verdict.reasons()]
      yield {
        kind: 'drop',
        block: index,
        message: 'the way to this page',
        reasons,
        confidence: 1 - probability / 2,
      }
    }
  },
})

/** Two steps or more, each a few words, none a sentence. */
function isPath(text: string): boolean {
  if (text.length > 200 || !SEPARATOR.test(text) || noPath().test(text)) return false
  const steps = text.split(SEPARATORS).filter((step) => step !== '')
  return (
    steps.length >= (/[|/\\]/.test(text) ? 3 : 2) &&
    steps.every((step) => countWords(step) <= MAX_STEP_WORDS && !/[.!?]\s/.test(step))
  )
}

/** The first step is the home page, in the words of sites. */
function isFromHome(text: string): boolean {
  const [first = ''] = text.split(SEPARATORS)
  return (phraseMasks(first).whole & HOME) !== 0
}

/** The cells of a row are parted as those of the next or the last one are. */
function isRow(blocks: readonly Block[], index: number): boolean {
  const bars = (at: number): number => blocks[at]?.text.split(' |').length ?? 0
  return bars(index) > 1 && (bars(index - 1) === bars(index) || bars(index + 1) === bars(index))
}
