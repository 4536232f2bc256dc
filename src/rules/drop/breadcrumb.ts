import { itemOf } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { inStory, story } from './support/story.js'

/** Up to which probability of being article a path is taken for a breadcrumb. */
const LIMIT = 0.9
/** The same in a list, where a bar stands between a title and its source as often. */
const ITEM_LIMIT = 0.5
const SEPARATOR = /[>»›→❯▸|/\\]/
const SEPARATORS = /\s*[>»›→❯▸]\s*|\s+[/|\\]\s+/u
const MAX_STEP_WORDS = 7
/** Sentences, formulas, code, arrows of diagrams, and numbers, marks or names with values in columns. */
const NO_PATH = /[.!?;,:]$|\w\(|[>/|] ['"]|[;=<+∈⊆∧∀∃×÷≤≥∘]|->|:\s|(?:^|\s)[\d.,%✓✗-]+\s*[|/\\]/u

export const breadcrumb = defineRule({
  id: 'breadcrumb',
  phase: 'drop',
  summary: 'Removes the path of pages that leads to the article.',
  why: 'A page names its place in the site above the headline: "Home > News > Harbour".',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  characters: SEPARATOR,
  gate: /[>»›→❯▸]|\s[/|\\]\s/u,
  examples: {
    changes: [
      { from: 'text', before: `Home > News > Harbour\n\n${story}`, after: story },
      { from: 'text', before: `Startseite » Region » Küste\n\n${story}`, after: story },
      { from: 'text', before: `Accueil / Actualités / Ports\n\n${story}`, after: story },
    ],
    leaves: [
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
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' || roles.of(block) !== undefined || !isPath(block.text)) continue
      const verdict = score.of(block)
      if (verdict.probability >= (itemOf(block) === undefined ? LIMIT : ITEM_LIMIT) || isAllowed(block.text, context))
        continue
      const reasons = (): readonly string[] => ['short steps between separators', ...verdict.reasons()]
      yield {
        kind: 'drop',
        block: index,
        message: 'the way to this page',
        reasons,
        confidence: 1 - verdict.probability / 2,
      }
    }
  },
})

/** Two steps or more, each a few words, none a sentence. */
function isPath(text: string): boolean {
  if (text.length > 200 || !SEPARATOR.test(text) || NO_PATH.test(text)) return false
  const steps = text.split(SEPARATORS).filter((step) => step !== '')
  return (
    steps.length >= (/[|/\\]/.test(text) ? 3 : 2) &&
    steps.every((step) => step.split(/\s+/).length <= MAX_STEP_WORDS && !/[.!?]\s/.test(step))
  )
}
