import { languageByWords } from '../../language/function-words.js'
import { type Block, isProse } from '../../model/block.js'
import { phrasesOf } from '../../tools/phrases-of.js'
import { OFFERS_ABROAD } from './abroad.js'
import { expressionOf } from './offers.js'

/** An offer in another language than the text's, in the same script. */
export interface ForeignOffer {
  readonly block: number
  /** Text offsets, UTF-16 code units. */
  readonly from: number
  readonly to: number
  readonly phrase: string
  /** BCP 47 primary languages that the offer may be in. */
  readonly languages: readonly string[]
}

/** Languages by offer: some offers are the same in several. */
const LANGUAGES = new Map<string, string[]>()
for (const [language, offers] of Object.entries(OFFERS_ABROAD))
  for (const phrase of phrasesOf(offers)) LANGUAGES.set(phrase, [...(LANGUAGES.get(phrase) ?? []), language])

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...LANGUAGES.keys()].map(expressionOf).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** True where a text holds any of the offers, in its own language or another. */
export function holdsOffer(text: string): boolean {
  return text.search(ANY) !== -1
}

/** Offers of which a text holds more than this are what it is about. */
const MOST = 6

/**
 * Finds offers in languages that the text is not written in. The document's own words tell its language.
 *
 * @param declared the language that the document says it is in, used where its words do not tell
 */
export function foreignOffers(blocks: readonly Block[], declared: string | undefined): readonly ForeignOffer[] {
  const prose = blocks.filter(isProse)
  if (!prose.some(({ text }) => holdsOffer(text))) return []
  const own = languageByWords(prose.map(({ text }) => text).join('\n')) ?? declared
  if (own === undefined) return []
  const found = blocks.flatMap((block, index) => (isProse(block) ? offersIn(block.text, index) : []))
  const foreign = found.filter(({ languages }) => !languages.includes(own))
  return foreign.length > MOST ? [] : foreign
}

/** Words between two offers of one advertisement, at most. */
const NEAR = 25

function offersIn(text: string, block: number): ForeignOffer[] {
  const found: ForeignOffer[] = []
  for (const { 0: phrase, index: from } of text.matchAll(ANY)) {
    const to = from + phrase.length
    const languages = LANGUAGES.get(phrase.toLowerCase().replace(/[\s-]+/g, ' ')) ?? []
    const last = found.at(-1)
    const shared = last?.languages.filter((language) => languages.includes(language)) ?? []
    if (last === undefined || shared.length === 0 || from - last.to > NEAR)
      found.push({ block, from, to, phrase, languages })
    else found[found.length - 1] = { ...last, to, phrase: text.slice(last.from, to), languages: shared }
  }
  return found
}
