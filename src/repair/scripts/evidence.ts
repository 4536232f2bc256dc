import type { Block } from '../../model/block.js'
import { once } from '../../tools/once.js'
import { systemName } from '../../unicode/scripts.js'
import { POSTAL } from '../spam/contacts.js'
import { type SpamVote, spamVote, tradeLetters } from '../spam/words.js'
import { BIAS, type EvidenceName, THRESHOLDS, WEIGHTS, WORDING } from './evidence-weights.js'
import { guestEvidence } from './guest-evidence.js'
import { speaksOfLanguage } from './language-names.js'
import { isTitle } from './names.js'
import { narrowed } from './narrowed-runs.js'
import { type Company, companyOf, type RunTraits } from './other-runs.js'
import { placeEvidence } from './place-evidence.js'
import { type Census, foreignRuns, type ScriptRun } from './script-runs.js'
import { SOFTWARE } from './software-names.js'
import { TRADE_NAMES } from './trade-names.js'

/** A run with what speaks for and against its removal. */
export interface Judged {
  readonly run: ScriptRun
  /** 0 to 1. */
  readonly probability: number
  /** In words, strongest first. */
  readonly evidence: readonly string[]
}

/** All that is asked of the document once. */
interface Surroundings {
  readonly blocks: readonly Block[]
  readonly company: (run: ScriptRun) => Company
  readonly votes: ReadonlyMap<ScriptRun, SpamVote>
  readonly places: ReadonlyMap<ScriptRun, readonly EvidenceName[]>
  /** Share of the document's own letters that stand in words of such a trade. */
  readonly ownShare: () => number
  /** True where the text around a run speaks of such a trade in its own language. */
  readonly namesTrade: (run: ScriptRun) => boolean
}

/** So many characters around a run are its neighbourhood: about a sentence on either side. */
const NEAR = 110
/** A document speaks of a trade when so many letters, and such a share of it, are the words of the trade. */
const OWN_TOPIC_LETTERS = 24
const OWN_TOPIC = 0.04
/** Coverage from which a run counts as advertising, and from which as partly so. */
const ADVERTISING = 0.5
/** Latin words are at home in texts of all scripts: of theirs most must be advertising. */
const ADVERTISING_IN_LATIN = 0.65
const SOME_ADVERTISING = 0.3

/**
 * Judges every run of a foreign writing system in a document.
 *
 * @param blocks the blocks
 * @param census the writing systems of the document
 * @param allowed names of scripts that are expected
 */
export function judgeRuns(blocks: readonly Block[], census: Census, allowed: readonly string[]): Judged[] {
  const home = census.dominant
  const blockOf = (run: ScriptRun): Block => blocks[run.block] as Block
  const runs = blocks
    .flatMap((block, index) => foreignRuns(block, index, home))
    .flatMap((run) => narrowed(run, blockOf(run), { isGlued: isGlued(placeEvidence(run, blockOf(run), census)) }))
  const expected = runs.filter((run) => !allowed.includes(run.system))
  const votes = new Map(runs.map((run) => [run, spamVote(run.text, run.system)]))
  const places = new Map(runs.map((run) => [run, placeEvidence(run, blockOf(run), census)]))
  const company = companyOf(runs, (run) =>
    traitsOf(run, blockOf(run).text, votes.get(run) as SpamVote, places.get(run) as readonly EvidenceName[]),
  )
  const surroundings: Surroundings = {
    blocks,
    company,
    votes,
    places,
    ownShare: once(() => ownAdvertising(blocks, home)),
    namesTrade: tradeIn(blocks, home),
  }
  return together(
    expected.map((run) => judge(run, surroundings)),
    votes,
  )
}

/** The copies of a run, and how many of them were convicted with what probability. */
interface Copies {
  all: number
  convicted: number
  highest: number
}

/** Copies of an offer of which most are convicted go together, unless they are quoted. */
function together(judged: readonly Judged[], votes: ReadonlyMap<ScriptRun, SpamVote>): Judged[] {
  const byText = new Map<string, Copies>()
  for (const { run, probability } of judged) {
    const copies = byText.get(run.text) ?? { all: 0, convicted: 0, highest: 0 }
    copies.all++
    if (probability >= THRESHOLDS.normal) copies.convicted++
    copies.highest = Math.max(copies.highest, probability)
    byText.set(run.text, copies)
  }
  return judged.map((one) => {
    const { all, convicted, highest } = byText.get(one.run.text) as Copies
    if (all === 1 || 2 * convicted < all || highest === one.probability) return one
    const isOffer = (votes.get(one.run)?.coverage ?? 0) >= ADVERTISING && !one.evidence.includes(WORDING.quoted)
    return isOffer ? { ...one, probability: highest, evidence: [...new Set([...one.evidence, WORDING.repeated])] } : one
  })
}

/** Advertising words of the document's own language: an article about a trade uses its words. */
function ownAdvertising(blocks: readonly Block[], home: number): number {
  const name = systemName(home)
  let letters = 0
  let total = 0
  for (const { text } of blocks) {
    letters += tradeLetters(text, name)
    total += text.length
  }
  return letters >= OWN_TOPIC_LETTERS ? letters / total : 0
}

/**
 * Whether the text around a run names a trade. Latin words are at home in texts of all scripts: their article speaks of
 * the trade anywhere.
 */
function tradeIn(blocks: readonly Block[], home: number): (run: ScriptRun) => boolean {
  const names = TRADE_NAMES[systemName(home)]
  const isTopic = once(() => blocks.some(({ text }) => names?.test(text)))
  return ({ system, block }) => (system === 'Latin' ? isTopic() : names?.test((blocks[block] as Block).text) === true)
}

function judge(run: ScriptRun, surroundings: Surroundings): Judged {
  const found = evidenceFor(run, surroundings)
  const sum = found.reduce((total, name) => total + WEIGHTS[name], BIAS)
  const probability = 1 / (1 + Math.exp(-sum))
  const strongest = [...found].sort((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a]))
  return { run, probability, evidence: strongest.map((name) => WORDING[name]) }
}

function evidenceFor(run: ScriptRun, surroundings: Surroundings): EvidenceName[] {
  const { text } = surroundings.blocks[run.block] as Block
  const vote = surroundings.votes.get(run) as SpamVote
  const guest = guestEvidence(run, text, { isAdvertising: vote.coverage >= ADVERTISING })
  const sells = vote.coverage > 0 || vote.onlySells || run.contact || run.address
  const everyPlace = surroundings.places.get(run) as readonly EvidenceName[]
  const place = sells ? everyPlace.filter((name) => !OF_WORDS.has(name)) : everyPlace
  const company = documentEvidence(run, vote, text, surroundings).filter((name) => !isIdle(name, place, vote))
  const found = [...adEvidence(run, vote), ...place, ...guest, ...company]
  if (!guest.some((name) => HOSTED.has(name))) found.push('noSentencePlace')
  if (!run.contact && !run.address && SOFTWARE.test(run.text)) found.push('software')
  if (run.system === 'Latin' && isTitle(run.text)) found.push('name')
  if (isMarkedForeign(surroundings.blocks[run.block] as Block, run)) found.push('markedLanguage')
  return found
}

/** More letters are a sentence that says how to reach somebody, and sellers have no street. */
const BARE_CONTACT = 24

/** True for a run that is at least half of a text with a language of its own. */
function isMarkedForeign({ hints }: Block, run: ScriptRun): boolean {
  const isMost = (text: string): boolean => 2 * run.text.length >= text.length
  return hints.dom?.foreignTexts.some((text) => text.includes(run.text) && isMost(text)) === true
}

/** What excuses a run that touches a word, unless it sells something. */
const OF_WORDS: ReadonlySet<EvidenceName> = new Set(['neededThere', 'camelCase'])

const HOSTED: ReadonlySet<EvidenceName> = new Set(['quoted', 'besideQuote', 'glossed'])
const GLUED: ReadonlySet<EvidenceName> = new Set(['insideWord', 'gluedToWord'])
const isGlued = (place: readonly EvidenceName[]): boolean => place.some((name) => GLUED.has(name))
/** What excuses a run by the others of its script, or by what the text is about. */
const EXCUSES: ReadonlySet<EvidenceName> = new Set(['hostedNeighbour', 'otherRuns', 'languageNamed', 'foreignBlocks'])

/** No company excuses a run that splits a word, and an offer that is glued is excused once. */
function isIdle(name: EvidenceName, place: readonly EvidenceName[], vote: SpamVote): boolean {
  if (place.includes('splitsWord')) return EXCUSES.has(name)
  const isGluedOffer = vote.coverage >= ADVERTISING && isGlued(place)
  return isGluedOffer && name === 'hostedNeighbour'
}

/** "No options for" is English on its way through a manual; an offer has two words of weight. */
const FUNCTION_WORD = /^(?:a|an|the|and|of|in|to|at|for|from|with|without|your|how|no|now|today|\d+)$/i

function countContentWords(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !FUNCTION_WORD.test(word)).length
}

function adEvidence(run: ScriptRun, vote: SpamVote): EvidenceName[] {
  const found: EvidenceName[] = []
  const isPhrase = run.system !== 'Latin' || countContentWords(run.text) > 1
  if (vote.coverage >= (run.system === 'Latin' ? ADVERTISING_IN_LATIN : ADVERTISING) && isPhrase) {
    found.push('advertising')
    if (vote.words[0] === run.text && !run.contact && !run.address && !run.text.includes(' ')) found.push('oneWord')
  } else if (run.system !== 'Latin' && (vote.coverage >= SOME_ADVERTISING || vote.onlySells))
    found.push('someAdvertising')
  const sells = vote.coverage > 0 || vote.onlySells
  if ((run.contact && (sells || isBareContact(run))) || (run.address && sells)) found.push('contact')
  else if (run.address && run.system !== 'Latin') found.push('address')
  return found
}

/** Nothing but a way to reach somebody: addresses and numbers stand in Latin letters in texts of all scripts. */
function isBareContact({ system, letters, text }: ScriptRun): boolean {
  return system !== 'Latin' && letters <= BARE_CONTACT && !POSTAL.test(text)
}

function documentEvidence(run: ScriptRun, vote: SpamVote, text: string, surroundings: Surroundings): EvidenceName[] {
  const company = surroundings.company(run)
  const isLatin = run.system === 'Latin'
  const found = companyEvidence(run, vote, company)
  const near = text.slice(Math.max(0, run.from - NEAR), run.to + NEAR)
  const places = surroundings.places.get(run) as readonly EvidenceName[]
  const isNoTerm = vote.coverage >= ADVERTISING || run.contact || isGlued(places)
  if (!isLatin && speaksOfLanguage(near, { isNoTerm })) found.push('languageNamed')
  if (vote.words.length > 0 && surroundings.namesTrade(run)) found.push('tradeInSentence')
  if (company.systemsInBlock >= 3 && vote.coverage < ADVERTISING) found.push('manyScripts')
  if (vote.coverage > 0 && surroundings.ownShare() >= OWN_TOPIC) found.push('topicOfDocument')
  if (!isLatin && company.others.naturalBlock > 0) found.push('foreignBlocks')
  return found
}

function companyEvidence(run: ScriptRun, vote: SpamVote, { same, others, neighbours }: Company): EvidenceName[] {
  const isLatin = run.system === 'Latin'
  const found: EvidenceName[] = []
  if (same.all >= 2) found.push('repeated')
  // Injected runs come in numbers: words that stand about like an offer do not excuse it.
  const isOffer = !isLatin && vote.coverage >= ADVERTISING && vote.words[0] !== run.text
  const excusing = isOffer ? others.atHome : others.natural
  if (excusing > 0) found.push(isLatin ? 'latinElsewhere' : 'otherRuns')
  else if (!isLatin || others.all === 0) found.push('alone')
  if (same.hosted > 0) found.push('naturalElsewhere')
  else if (!isLatin && neighbours.hosted > 0) found.push('hostedNeighbour')
  return found
}

/**
 * A run is natural that nothing speaks against: no advertising, no contact, and no vocabulary at all where it is
 * glued.
 */
function traitsOf(run: ScriptRun, text: string, vote: SpamVote, places: readonly EvidenceName[]): RunTraits {
  const glued = isGlued(places)
  const natural = vote.coverage < (glued ? 0.01 : ADVERTISING) && !run.contact && run.letters > 1
  const naturalBlock = natural && run.letters > 20 && run.text.length > 0.8 * text.length
  const hosted = !glued && guestEvidence(run, text, { isAdvertising: true }).some((name) => HOSTED.has(name))
  const atHome = natural && !vote.onlySells && (hosted || naturalBlock || places.includes('neededBySentence'))
  return { natural, naturalBlock, hosted, atHome }
}
