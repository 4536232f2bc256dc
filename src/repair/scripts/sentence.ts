/**
 * Whether a sentence needs a run that stands in it, told by the function words on both sides: no noun may stand
 * between "of" and "the", and none may be missing between "the" and "of". Only for text in Latin script, by lists
 * of the closed word classes of its larger languages.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const DETERMINERS = list(
  'the a an my your his its our their every each no der die das dem den des ein eine einen einem einer le la les un une el los las una il lo gli os um uma het een',
)
const PREPOSITIONS = list(
  'of at by for with from into in on to during without between through among von mit für bei nach aus zu im am zum zur de dans avec pour sur par sans chez en con por para sin di da per su',
)
const CONJUNCTIONS = list('and or but und oder aber et ou mais y pero e ma')
const VERBS = list(
  'is are was were has had will would can could should may might must ist sind war hat est sont était fue era son tiene è sono',
)
/** Full verbs in the past, which no noun phrase begins with. */
const PAST = list(
  'became began brought came caught fell found gave got grew held kept led lost made meant met paid ran rose said sank sold spread stood took told went won went hing stand lag kam ging fiel stieg wuchs begann blieb zog gab hielt nahm trug brachte verschwand wurde wurden wird werden hatte hatten fut furent avait eut pris devint fueron tuvo había llegó foram teve tinha divenne venne aveva',
)
const NOT_BEFORE_VERB = list('be been being not')
const PRONOUNS = list('we they he she it i you who which that wir er sie es ils elles il elle nous vous')
/** Words that open a sentence or a noun phrase: after a noun without a comma they are hardly ever met. */
const OPENERS = list('the a an this these our their your my his we they he she it i you')
/** The same at the head of a sentence. */
const STARTERS = list(
  'the a an this these those our their your my his her we they he she it i you there here in on at if when while as for but and so after before since although to from with by not what how why who last every some many most all der die das ein eine in es wer wenn le la les un une des il elle dans quand el los las un una en cuando dice elle',
)

/** The last word before and the first after a place, in lower case; empty where a mark stands between. */
function wordBefore(text: string): string {
  return /([\p{L}\p{M}]+)\s*$/u.exec(text.slice(-30))?.[1]?.toLowerCase() ?? ''
}

function wordAfter(text: string): string {
  return /^\s*([\p{L}\p{M}]+)/u.exec(text.slice(0, 30))?.[1] ?? ''
}

/** True where the text would lack a noun without the run: "at the _ in Sochi", "from _ and". */
export function isNeeded(before: string, after: string): boolean {
  const left = wordBefore(before)
  if (left === '') return false
  const right = wordAfter(after).toLowerCase()
  const isEnd = /^\s*(?:[.,;:!?)]|$)/.test(after)
  const endsPhrase = isEnd || CONJUNCTIONS.has(right) || VERBS.has(right) || PAST.has(right)
  if (DETERMINERS.has(left)) return endsPhrase || (PREPOSITIONS.has(right) && right !== left)
  if (CONJUNCTIONS.has(left)) return isEnd
  return PREPOSITIONS.has(left) && endsPhrase
}

/** Verbs that begin a line on a change and what it is made to. */
const TRANSITIVE = list(
  'support supports supported add adds added use uses used using fix fixes fixed update updates updated remove removes removed translate translates translated include includes included enable enables enabled contain contains require requires speak speaks learn',
)

/**
 * True where the text would lack a noun without a run that touches a word: "Made in_." As no offer stands so, a verb
 * and two prepositions tell it as well: "Support_ and", "thanks to_ for".
 */
export function isNeededThere(before: string, after: string): boolean {
  const left = wordBefore(before)
  const right = wordAfter(after).toLowerCase()
  const isEnd = /^\s*(?:[.,;:!?)]|$)/.test(after) || CONJUNCTIONS.has(right)
  const isPair = PREPOSITIONS.has(left) && PREPOSITIONS.has(right) && left !== right
  return isNeeded(before, after) || isPair || (TRANSITIVE.has(left) && (isEnd || PREPOSITIONS.has(right)))
}

/** True where the run parts words that belong together: "of _ the", "they _ are", "can _ be". */
export function isParting(before: string, after: string): boolean {
  const left = wordBefore(before)
  const right = wordAfter(after)
  if (left === '' || right === '') return false
  if (NOT_BEFORE_VERB.has(right)) return true
  if (PRONOUNS.has(left) && VERBS.has(right)) return true
  const isFunction = PREPOSITIONS.has(left) || VERBS.has(left) || CONJUNCTIONS.has(left) || left === 'not'
  return isFunction && (OPENERS.has(right) || DETERMINERS.has(right))
}

/** True where whole sentences stand on both sides, or one beside the block's edge. */
export function isBetweenSentences(before: string, after: string): boolean {
  const opens = /^\s*\p{Lu}/u.test(after) && STARTERS.has(wordAfter(after).toLowerCase())
  const isClosed = /[\p{L}\d)"\u201D\u00BB][.!?]["\u201D\u00BB)]?\s*$/u.test(before)
  if (before.trim() === '') return opens
  if (after.trim() === '') return isClosed && before.trim().length > 40
  return isClosed && opens
}
