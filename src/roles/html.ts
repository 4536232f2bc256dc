import { EVENT_NAMES, tellsOfEvent } from '../language/events.js'
import { PUBLICATION_LABEL } from '../language/publication.js'
import type { Block, Role } from '../model/block.js'
import type { Metadata, ParsedDocument, Roles } from '../model/document.js'
import { areAlike, elementNamed } from '../model/dom.js'
import { countWords } from '../tools/count-words.js'
import { remembered } from '../tools/remembered.js'
import { endsSentence } from './body.js'
import { dateInLine } from './dates.js'
import { listedFacts } from './definition-lists.js'
import { furtherScripts } from './load-further.js'
import { authorOf } from './names.js'
import { SAYS_WHO } from './says-who.js'
import { isUnderPart } from './under-part.js'

/** Visible blocks before and after the title among which the byline, date and deck are looked for. */
const ABOVE = 3
const NEAR_TITLE = 14
const MAX_BYLINE = 160
const MAX_DATE = 120
/** Letters around a name or a date that make a line more than a byline or a date. */
const MAX_REST = 40
/** So many beside a date are more than a label: "Last updated". */
const LABEL_REST = 12
/** So many blocks of one kind that say more than when are entries of a list: what came out on which day. */
const ENTRIES = 3
/** Where such a line leads on, it says from when on what follows holds. */
const LEADS_ON = /[:：]$/
const MAX_DECK = 500

const DECK_NAMES = /(?:^|[\s_-])(?:deck|dek|standfirst|sub-?title|subheadline|sub-headline|lede|strapline)(?=[\s_-]|$)/i
/** How far below the title an excerpt stands, and words that make more of it than a label. */
const BELOW = 3
const EXCERPT_WORDS = 8
const EXCERPT_NAMES =
  /(?:^|[\s_-])(?:excerpt|(?:post|article|blog|entry)[\s_-]*(?:summary|lead)|chapeau|chapo|entradilla|bajada|copete|vorspann|ingress|occhiello|sommario)(?=[\s_-]|$)/i
const BYLINE_NAMES = /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|posted-by)(?=[\s_-]|$)/i
const MAX_BIOGRAPHY = 1500
/** Who writes what sites publish, in lower case and the languages of the lexicon. */
const TRADES =
  /(?<![a-zß-ɏа-я-])(?:journalist|writer|editor|reporter|columnist|contributor|blogger|correspondent|freelance|redakt(?:eur|ør|or|örin)|korrespondent|journaliste|rédact(?:eur|rice)|periodista|redactora?|giornalista|redattor[ei]|jornalista|redatora?|dziennikar[zk]|redaktor|журналист|редактор|корреспондент)/
const BIOGRAPHY_NAMES =
  /(?:^|[\s_-])(?:author-?(?:bio|box|info|description|card|profile)|about-?(?:the-?)?author|bio|biography)(?=[\s_-]|$)/i

/**
 * Finds the title, deck, byline, date and biography of a page by what its metadata says and by the
 * names of its elements. Captions carry their role from the parser, whether they stay is the
 * scorer's decision.
 */
export function findHtmlRoles(document: ParsedDocument): Roles {
  const { metadata } = document
  const visible = document.blocks.filter((block) => block.hints.dom?.hidden === undefined)
  const roles = rolesNearTitle(visible, metadata)
  const named = remembered((own) => BIOGRAPHY_NAMES.test(own))
  const names = metadata.date === undefined ? [] : (metadata.author?.split(', ') ?? [])
  for (const block of visible) {
    if (roles.has(block.id)) continue
    // Korean papers sign below the text.
    if (furtherScripts()?.signer(block.text) !== undefined) roles.set(block.id, 'byline')
    else if (isBiography(block, named) || names.some((name) => isAboutAuthor(block, name)))
      roles.set(block.id, 'biography')
  }
  return { of: (block) => roles.get(block.id), metadata }
}

/** The roles of the title and of the blocks around it, by the numbers of the blocks. */
function rolesNearTitle(blocks: readonly Block[], metadata: Metadata): Map<number, Role> {
  const title = titleIndex(blocks, metadata.title)
  if (title === -1) return new Map()
  const roles = new Map<number, Role>([[(blocks[title] as Block).id, 'title']])
  const excerpt = excerptBelow(blocks, title)
  const facts = listedFacts(blocks)
  for (const [index, block] of blocks.entries()) {
    if (index < title - ABOVE || index >= title + NEAR_TITLE || roles.has(block.id)) continue
    const role = block === excerpt ? 'deck' : roleNearTitle(block, metadata)
    if (role === 'date' && (facts.has(block) || isUnderPart(blocks, index, title))) continue
    if (role !== undefined) roles.set(block.id, role)
  }
  for (const block of datedEntries(blocks.filter(({ id }) => roles.get(id) === 'date'))) roles.delete(block.id)
  return roles
}

/** The blocks among those with a date that are entries of a list. */
function datedEntries(dated: readonly Block[]): readonly Block[] {
  if (dated.length < ENTRIES) return []
  const telling = dated.filter(
    ({ text }) => lettersBeside(text) > LABEL_REST && !PUBLICATION_LABEL.test(text.toLowerCase()),
  )
  const elements = telling.map(({ hints }) => hints.dom?.element)
  return telling.filter((_, index) => elements.filter((other) => areAlike(elements[index], other)).length >= ENTRIES)
}

/** Letters and digits in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A cheap test that leaves out nearly all texts that do not begin as the title does. Only plain letters and digits are
 * told apart: others are spelt in several ways.
 */
function startTest(title: string): (text: string) => boolean {
  const first = plainStart(title)
  return (text) => {
    const start = first === -1 ? -1 : plainStart(text)
    return start === -1 || start === first
  }
}

/** The first letter or digit in lower case, as a code unit; -1 where one that is not ASCII stands before it or none does. */
function plainStart(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return -1
    if (code >= 48 && code <= 57) return code
    const lower = code | 32
    if (lower >= 97 && lower <= 122) return lower
  }
  return -1
}

/** The block that shows the title: the highest heading with its words, else a paragraph of them alone. */
function titleIndex(blocks: readonly Block[], title: string | undefined): number {
  if (title === undefined) return -1
  const key = plain(title)
  const mayStartLike = startTest(title)
  let best = -1
  let bestDepth = 8
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > title.length * 2 + 20 || block.type === 'code') continue
    if (!mayStartLike(block.text) || plain(block.text) !== key) continue
    const depth = block.type === 'heading' ? (block.depth ?? 6) : 7
    if (depth >= bestDepth || (depth === 7 && isLinked(block))) continue
    best = index
    bestDepth = depth
  }
  return best === -1 ? headlineIndex(blocks, key.split(' ')) : best
}

/** Pages may declare another title than their headline: the first top heading with a quarter of its words (Dice's coefficient). */
function headlineIndex(blocks: readonly Block[], words: readonly string[]): number {
  return blocks.findIndex(({ depth, text }) => {
    const own = depth === 1 ? plain(text).split(' ') : []
    return own.filter((word) => word[2] && words.includes(word)).length * 8 > own.length + words.length
  })
}

/** Breadcrumbs and lists repeat the title as a link. */
function isLinked(block: Block): boolean {
  return block.marks.some((mark) => mark.kind === 'link') || block.containers.length > 0
}

function roleNearTitle(block: Block, { author, description }: Metadata): Role | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  if (block.role === 'attribution' || block.role === 'poster') return undefined
  if (isDeck(block, description)) return 'deck'
  if (block.text.length <= MAX_BYLINE && isByline(block, author)) return 'byline'
  return block.text.length <= MAX_DATE && isDate(block.text) && !hasName(block, EVENT_NAMES, 3) ? 'date' : undefined
}

function isDeck(block: Block, description: string | undefined): boolean {
  if (block.text.length > MAX_DECK || block.text.length < 20) return false
  if (hasName(block, DECK_NAMES, 1)) return true
  return block.type === 'heading' && description !== undefined && plain(description) === plain(block.text)
}

/** The paragraph of whole sentences right below the title that is named as what the site shows of the article elsewhere. */
function excerptBelow(blocks: readonly Block[], title: number): Block | undefined {
  return blocks.slice(title + 1, title + 1 + BELOW).find((block) => {
    const { dom } = block.hints
    if (block.type !== 'paragraph' || block.text.length > MAX_DECK || !endsSentence(block.text)) return false
    if (countWords(block.text) < EXCERPT_WORDS) return false
    const box = elementNamed(dom?.innermost, EXCERPT_NAMES, 1)
    // Teasers of other articles bear the same names.
    return box !== undefined && !blocks.some((other) => other !== block && hasNames(other, box.names))
  })
}

function hasNames({ hints }: Block, names: string): boolean {
  return elementNamed(hints.dom?.innermost, { test: (own) => own === names }, 2) !== undefined
}

function isByline(block: Block, author: string | undefined): boolean {
  const { text } = block
  if (authorOf(text) !== undefined) return true
  const names = author?.split(', ') ?? []
  if (names[0] === undefined || !text.includes(names[0])) return false
  const rest = names.reduce((left, name) => left.replace(name, ' '), text)
  const letters = (dateInLine(rest)?.rest ?? rest).replace(/[^\p{L}]+/gu, '').length
  return letters <= (hasName(block, BYLINE_NAMES, 3) ? MAX_REST * 2 : 12)
}

function isDate(text: string): boolean {
  return !LEADS_ON.test(text) && !tellsOfEvent(text) && lettersBeside(text) <= MAX_REST
}

/** How many letters a line has beside its date; those of a line without a date are beyond count. */
function lettersBeside(text: string): number {
  return dateInLine(text)?.rest.replace(/[^\p{L}]+/gu, '').length ?? Number.POSITIVE_INFINITY
}

/** @param named tells the names of a biography */
function isBiography(block: Block, named: { test(names: string): boolean }): boolean {
  const { dom } = block.hints
  if (block.type !== 'paragraph' || block.text.length > MAX_BIOGRAPHY || dom === undefined) return false
  return elementNamed(dom.innermost, named, 4) !== undefined
}

/** True for a paragraph that says of the author, by the whole or the first name, that writing is their trade. */
function isAboutAuthor({ type, text }: Block, author: string): boolean {
  if (type !== 'paragraph' || text.length > MAX_BIOGRAPHY || !author.includes(' ')) return false
  const [first = ''] = author.split(' ')
  const name = text.startsWith(author) ? author : first
  return (
    name.length > 2 &&
    text.startsWith(name) &&
    SAYS_WHO.test(text.slice(name.length)) &&
    TRADES.test(text.toLowerCase())
  )
}

function hasName(block: Block, names: RegExp, levels: number): boolean {
  const { dom } = block.hints
  return elementNamed(dom?.innermost, names, levels) !== undefined
}
