import { NAME_GROUPS, type NameGroup } from '../../markup/name-groups.js'
import type { Page, PageBlock, PageNode } from './page/index.js'

/** What pages are built of, and articles are not. */
const PARTS_OF_PAGES = /^(?:nav|aside|footer|form|dialog)$/
const FURNITURE: readonly NameGroup[] = [
  'nav',
  'menu',
  'breadcrumb',
  'pagination',
  'footer',
  'sidebar',
  'related',
  'recent',
  'share',
  'promotion',
  'advertisement',
  'subscribe',
  'cookie',
  'modal',
  'account',
  'search',
  'filter',
  'cart',
  'comment',
]
const IS_FURNITURE = NAME_GROUPS.map((name) => FURNITURE.includes(name))
/** Converters name headings and code after what they say. */
const NAMED_AFTER_TEXT = /^(?:h[1-6]|pre|code|dt)$/
/** A row of links is that, but for what parts them. */
const ROW_LINKED = 0.6
/** A page whose names were stripped still has its menus. */
const MOST_LINKED = 0.5

/**
 * How much likelier any block is to be article where a document stands alone: the model has learned from whole pages, of
 * which most blocks go. Chosen on the articles alone of `npm run bench:html`: more keeps hardly more of them, and more
 * of what is left around.
 */
const ODDS = 6

/**
 * The probabilities of the blocks of a document that stands alone: the odds of the model times the ratio of the priors
 * (Saerens, Latinne and Decaestecker 2002), but for lines that say of themselves what they are, rows of links and
 * pictures.
 */
export function judgedAlone({ blocks }: Page, probabilities: Float64Array): Float64Array {
  return probabilities.map((probability, index) =>
    isJudged(blocks[index] as PageBlock) ? (ODDS * probability) / (1 + (ODDS - 1) * probability) : probability,
  )
}

/** A single word may be a phrase of pages, and the answer to a question. A row of links is a menu. */
function isJudged({ block, phrases, text, links, linkWords }: PageBlock): boolean {
  if (text.words === 0 || (links > 1 && linkWords > ROW_LINKED * text.words)) return false
  return block.type === 'heading' || phrases.whole === 0 || text.words === 1
}

/**
 * Tells a document that seems to be an article and nothing else, as feeds, content systems and converters give it:
 * nothing in it is named or built as what stands around articles, and most of its words are no links.
 */
export function standsAlone({ nodes, words, linkWords }: Page): boolean {
  return linkWords <= MOST_LINKED * words && !nodes.some(isPartOfPage)
}

function isPartOfPage({ element }: PageNode): boolean {
  if (PARTS_OF_PAGES.test(element.tag)) return true
  return !NAMED_AFTER_TEXT.test(element.tag) && element.groups.some((group) => IS_FURNITURE[group] === true)
}
