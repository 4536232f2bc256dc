import { type Block, linkedLength } from '../../../../model/block.js'
import type { Context, PhraseMasks } from '../../../../model/rule.js'
import { endsSentence } from '../../../../roles/body.js'
import { contentWords, stemOf } from '../../../../roles/title/words.js'
import { isAboutArticle, isButtonsOrLabel } from '../../../../roles/under-headline.js'
import { isDense } from '../../../../unicode/dense.js'

/** So many lines of dates, names and buttons may part the lead from the headline. */
const REACH = 4
/** In code units; East Asian text says as much in fewer. */
const SHORTEST = 40
const SHORTEST_DENSE = 16
const LONGEST = 450

/** Blocks below it among whose words those of the lead are looked for. */
const SAMPLE = 30
/** So many words of the headline or the text speak of its matter. */
const LEAST_SHARED = 2
/** What says what a picture shows. */
const PICTURED =
  /^(?:\S+ ){0,2}(?:illustration|photo(?:graph(?:ie)?)?|image|picture|screenshot|graphic|icon|logo|portrait|foto(?:graf[i\u00ed]a)?|bild|symbolbild|imagen|immagine|imagem|afbeelding|zdj\u0119cie)s? (?:of|show|von|zeigt|de|del|della|di|do|da|van|p\u00e5|przedst)/i

/** What sites say of themselves, in whatever language. */
const OF_SITE = /\bcookies?\b|newsletter|\be-?mail/i

/**
 * The sentences right below the headline, which say what the article is about. Buttons and names part them from the
 * text, as they part teasers from it, so the scorer doubts them.
 *
 * @param isKept whether a block stays whatever is found here
 * @returns the place of the block; undefined where something else follows the headline, or the lead stays
 */
export function leadOf(
  blocks: readonly Block[],
  context: Pick<Context, 'roles' | 'foundPhrases'>,
  isKept: (block: Block) => boolean,
): number | undefined {
  const roles = context.roles()
  const title = blocks.findIndex((block) => roles.of(block) === 'title')
  if (title === -1) return undefined
  const phrases = context.foundPhrases()
  for (let index = title + 1; index <= Math.min(title + REACH, blocks.length - 1); index++) {
    const block = blocks[index] as Block
    const masks = phrases.of(block)
    const isAbout = isAboutArticle(block) || isButtonsOrLabel(block, masks)
    if (!isAbout && !isKept(block) && isLead(block, masks)) return isOfMatter(blocks, title, index) ? index : undefined
    if (!isAbout && roles.of(block) === undefined) return undefined
  }
  return undefined
}

function isLead(block: Block, masks: PhraseMasks | undefined): boolean {
  const { type, text, containers } = block
  if (type !== 'paragraph' || containers.length > 0 || linkedLength(block) > text.length / 2) return false
  if (text.length > LONGEST || text.length < (isDense(text) ? SHORTEST_DENSE : SHORTEST)) return false
  if (masks !== undefined && (masks.whole | masks.start | masks.inside | masks.opens) !== 0) return false
  return endsSentence(text) && !/(?:\.\.\.|…)$/.test(text) && !PICTURED.test(text) && !OF_SITE.test(text)
}

/** True for a block that says some of the headline's words or of the text's, and others than the headline. */
function isOfMatter(blocks: readonly Block[], title: number, index: number): boolean {
  const stemsOf = (block: Block | undefined): string[] => contentWords(block?.text ?? '').map(stemOf)
  const headline = new Set(stemsOf(blocks[title]))
  const text = new Set(blocks.slice(index + 1, index + 1 + SAMPLE).flatMap(stemsOf))
  const own = [...new Set(stemsOf(blocks[index]))]
  const shared = own.filter((word) => headline.has(word) || text.has(word))
  return shared.length >= LEAST_SHARED && own.some((word) => !headline.has(word))
}
