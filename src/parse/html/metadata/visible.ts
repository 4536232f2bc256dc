import type { Element } from 'domhandler'
import type { Block } from '../../../model/block.js'
import { furtherScripts } from '../../../roles/load-further.js'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { TextExpression } from '../../../unicode/ascii.js'
import { isForScreenReaders } from '../hidden/index.js'
import { startOf } from '../source-place.js'
import { descendants } from '../text-of.js'
import type { PageTree } from '../tree/page-notes.js'
import { namesIn, startsLikeByline } from './authors.js'
import { findDate } from './dates.js'
import { distance, MAX_DISTANCE, MAX_TEXT, othersTest, shownBlocks, standsElsewhere, withoutCode } from './place.js'

/** The authors that the page shows next to its title: by the names of elements, then by the text. */
export function visibleAuthors(tree: PageTree, blocks: readonly Block[], titleAt: number): string[] {
  const near = tree.bylines
    .filter((element) => mayName(element) && !standsElsewhere(element, titleAt))
    .sort((a, b) => order(a, titleAt) - order(b, titleAt) || distance(a, titleAt) - distance(b, titleAt))
  for (const element of near) {
    if (order(element, titleAt) > 1 && distance(element, titleAt) > MAX_DISTANCE) continue
    const names = authorsOf(element)
    if (names.length > 0) return names
  }
  return bylineText(blocks, titleAt)
}

/** Parts of a page that hold articles, and what a reader does not see: what these declare is read elsewhere. */
const NO_BYLINE = /^(?:body|html|main|article|meta|link|img|input)$/
/** Parts of a byline that tell of the author. */
const ABOUT_AUTHOR = /descri|\bbio|position|job-?title|avatar/i

function mayName({ name, attribs }: Element): boolean {
  return !NO_BYLINE.test(name) && !ABOUT_AUTHOR.test(attribs.class ?? '')
}

/** Marked-up names further below the title than this are those of replies and cards, where others stand nearer. */
const FAR = 10_000

function order(element: Element, titleAt: number): number {
  const place = rank(element)
  return place === 0 && startOf(element) - titleAt > FAR ? 2 : place
}

/** Marked-up authors before elements that are only called so. */
function rank({ attribs }: Element): number {
  if (attribs.itemprop !== undefined || attribs.rel === 'author') return 0
  return /byline|author-?name|author__name|entry-author|post-author|article-?author/i.test(attribs.class ?? '') ? 1 : 2
}

function authorsOf(element: Element): string[] {
  const declared = element.attribs.content
  if (declared !== undefined) return namesIn(declared)
  const text = bylineOf(spacedText(element).split(BAR))
  if (text === '' || text.length > MAX_TEXT) return []
  const linked = linkedNames(element)
  if (linked.length > 0) return linked
  const names = namesIn(text)
  return rank(element) < 2 || startsLikeByline(text) || looksLikeName(names[0]) ? names : []
}

/** What a value stands behind: "Date: 3 May 2024". */
const LABELLED = /^[^:：]{1,30}[:：](?:\s|$)/

/** The parts of a byline that tell of the author, where labels say what each is: "Date: 3 May | Author: Ann Lee". */
function bylineOf(parts: readonly string[]): string {
  const isOther = (part: string): boolean => LABELLED.test(part) && !startsLikeByline(part)
  if (!isOther(parts[0] ?? '')) return parts.join(BAR)
  const at = parts.findIndex(startsLikeByline)
  return at === -1 ? '' : (parts[at] as string)
}

/** Words that go on in the next part of a byline. */
const GOES_ON = /(?:^|\s)(?:by|and|und|et|y|e|en|i|von|par|por|di|da|door|with|[&,])$|[:：]$/iu
const CARRIES_ON = /^(?:[,&.;]|(?:and|und|et|y|e|en|i)\s|(?:and|und|et|y|&)$)/iu

/** Between the parts of a byline. */
const BAR = ' | '

/** The text of an element; a bar where one part of it ends and another begins, as name and job do. */
function spacedText(element: Element): string {
  let text = ''
  let hiddenTo = -1
  for (const node of descendants(element)) {
    if (startOf(node) <= hiddenTo) continue
    if ('attribs' in node && isForScreenReaders(node.attribs.class)) hiddenTo = node.endIndex ?? 0
    const part = node.type === 'text' ? singleSpaced(node.data) : ''
    if (part === '') continue
    const isOne = text === '' || GOES_ON.test(text) || CARRIES_ON.test(part) || areHalves(text, part)
    text += isOne ? ` ${part}` : `${BAR}${part}`
    if (text.length > MAX_TEXT * 4) break
  }
  return text.trim()
}

/** First and last name in elements of their own, and names that end in a bare word. */
function areHalves(text: string, part: string): boolean {
  return (
    /(?:^|\s|by )\p{Lu}[\p{L}'’.-]*$/u.test(text) && /^\p{Lu}[\p{L}'’-]*$/u.test(part) && text.split(' ').length < 3
  )
}

/** Names that are marked or linked to a profile inside of a byline. */
function linkedNames(byline: Element): string[] {
  const names: string[] = []
  for (const node of descendants(byline)) {
    if (!('attribs' in node)) continue
    const { itemprop, rel, href, class: classes } = node.attribs
    const isMarked =
      itemprop === 'name' ||
      rel === 'author' ||
      FORMATTED_NAME.test(classes ?? '') ||
      (href !== undefined && PROFILE.test(href))
    if (isMarked) names.push(...namesIn(spacedText(node)).slice(0, 3))
  }
  return names
}

/** The name of a person in hCard, which weblogs write. */
const FORMATTED_NAME = /(?:^|\s)fn(?:\s|$)/

const PROFILE =
  /\/(?:authors?|profiles?|people|person|users?|members?|contributors?|staff|team|bio|writers?|autor(?:es|en)?|auteurs?|redaktion|by)\/|@|author=/i

function looksLikeName(name: string | undefined): boolean {
  return name !== undefined && LIKE_NAME.for(name).test(name)
}

const LIKE_NAME = new TextExpression(String.raw`^\p{L}[\p{L}\p{N}_.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3}$`)

/** Bylines without a name in the markup: "By Jane Doe", "3 May 2024 by Jane Doe", "Written by" and a name below. */
function bylineText(blocks: readonly Block[], titleAt: number): string[] {
  const shown = withoutCode(shownBlocks(blocks, titleAt))
  const at = shown.findIndex((block) => block.start >= titleAt)
  if (at === -1) return []
  const isOfOthers = othersTest(blocks, titleAt)
  const near = shown.slice(at, at + NEAR).filter((block) => !isOfOthers(block))
  for (const [index, block] of near.entries()) {
    // A headline may begin as bylines do: "Von Fischern und Fähren".
    if (block.start === titleAt) continue
    const names = namesOf(bylineIn(block.text, near[index + 1]?.text))
    if (names.length > 0 && !isOfEntry(block, shown)) return names
  }
  const alone = nameAlone(near)
  if (alone !== undefined) return [alone]
  for (const [index, block] of shown.entries()) {
    const signature = signatureIn(block.text, shown[index + 1]?.text)
    if (signature === undefined || isOfOthers(block)) continue
    const names = namesOf(signature)
    if (names.length > 0) return names
  }
  return []
}

/** What a line near the title, or the one below its label, says of the author. */
function bylineIn(text: string, below: string | undefined): string | undefined {
  if (text.length > MAX_TEXT || isSentence(text)) return undefined
  const dated = (DATED.exec(text) ?? REPORTED.exec(text))?.[1]
  const label = ONLY_LABEL.test(text.toLowerCase()) ? below : undefined
  return dated ?? label ?? (startsLikeByline(text) ? text : furtherScripts()?.signer(text))
}

/** The same for a line anywhere on the page. */
function signatureIn(text: string, below: string | undefined): string | undefined {
  const label = text.length > MAX_SIGNED ? null : SIGNED.exec(text.toLowerCase())
  if (label === null) return undefined
  return label[1] === '' ? below : text
}

/** Words of a byline, with a job and a date. */
const BYLINE_WORDS = 12

/** "Author here. Yes, and I should have said so in the third section.": a sentence may begin as bylines do. */
function isSentence(text: string): boolean {
  return text.split(' ').length > BYLINE_WORDS && /\p{Ll}{3}[.!?]$/u.test(text)
}

/** So many bylines of one template are those of the entries of a list: what a search found, the books of a shop. */
const MIN_ENTRIES = 3

/** True for a byline in an element of a kind of which others name somebody else. */
function isOfEntry(byline: Block, blocks: readonly Block[]): boolean {
  const kind = kindOf(byline)
  const others = blocks.filter((block) => kindOf(block) === kind && startsLikeByline(block.text))
  return kind !== undefined && new Set(others.map(({ text }) => text)).size >= MIN_ENTRIES
}

function kindOf({ hints }: Block): string | undefined {
  const element = hints.dom?.element
  const around = element?.parent
  return element === undefined ? undefined : `${element.tag} ${element.names} ${around?.tag} ${around?.names}`
}

/** "3 May 2024 by Ann Lee", "May 3, 2024 · 3 min read · By Ann Lee". */
const DATED =
  /\d{4}[\s,|·•-]+(?:\d+ min(?:ute)?s?(?: read)?[\s|·•-]+)?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+(\p{Lu}.*)$/u

/** The same in Chinese, behind the source: "2023-06-20 09:41 来源：江城晚报 记者 陆晓棠". */
const REPORTED = /\d{4}.*\s(?:记者|記者|作者)[\s:：]+([\u4e00-\u9fff·]{2,8})$/

/** Blocks after the title among which a byline stands. */
const NEAR = 25
const MAX_SIGNED = 80
/** What names the author wherever it stands, in lower case. */
const SIGNED =
  /^(?:(?:written|authored|posted)(?: and photographed)? by|(?:this|the) (?:article|post|story|guide) was written by|(?:article|story|interview|blog post|post) by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door)\s*:?\s*(.*)$/

/** Names begin with a capital, and a word in small letters at their end is of a sentence: "Von Rabatten profitieren". */
const IS_NAMED = new TextExpression(String.raw`^[\p{Lu}\p{Lo}\d](?!.*\s\p{Ll}[\p{L}-]*$)`)

function namesOf(byline: string | undefined): string[] {
  if (byline === undefined || byline.length > MAX_TEXT) return []
  return namesIn(byline).filter((name) => IS_NAMED.for(name).test(name) && name.split(' ').length <= 5)
}

/** A name right under the title is a byline where a date or reading time stands beside it. */
function nameAlone(near: readonly Block[]): string | undefined {
  const lines = near.slice(1, 7).filter(({ text }) => text.trim() !== '')
  for (const [index, { text }] of lines.slice(0, 4).entries()) {
    const [name = '', rest] = text.split(/(?<!\s)\s*[|·•]\s*/)
    if (!PERSON.for(name).test(name)) continue
    const beside = [rest ?? '', ...lines.slice(Math.max(0, index - 1), index + 4).map((line) => line.text)]
    if (
      beside.some((line) => line.length < 60 && (/\bmin(?:ute)?s? read\b/i.test(line) || findDate(line) !== undefined))
    )
      return name
  }
  return undefined
}

const PERSON = new TextExpression(
  String.raw`^\p{Lu}\p{Ll}+(?:[-'\u2019]\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: (?:van|von|de|der|di|da|la))*(?: (?:Mc|Mac)?\p{Lu}\p{Ll}+(?:[-'\u2019]\p{Lu}\p{Ll}+)?){1,2}$`,
)

/** The same alone on its line, or less of it, in lower case. */
const ONLY_LABEL =
  /^(?:(?:written|posted|published|authored|article|story) by|by|authors?(?:\(s\))?|contributors?|verfasst von|von|autor(?:in)?|auteur|par|autore|di|door)\s*:?$/
