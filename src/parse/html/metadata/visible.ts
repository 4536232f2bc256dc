import type { Element } from 'domhandler'
import type { Block } from '../../../model/block.js'
import { descendants, textOf } from '../text-of.js'
import type { PageTree } from '../tree.js'
import { namesIn, startsLikeByline } from './authors.js'
import { type DateOrder, findDate } from './dates.js'

/** Longer texts are no bylines or dates. */
const MAX_TEXT = 160

/** Parts of a page whose names and dates belong to other things. */
const ELSEWHERE = /comment|related|recent|recommend|promo|trending|popular|reply|respond|read-next|more-from/i

/** Where an element stands as seen from the title. */
function distance(element: Element, titleAt: number): number {
  const at = (element.startIndex ?? 0) - titleAt
  return at >= 0 ? at : -at * 2
}

function standsElsewhere(element: Element): boolean {
  let at = element.parent
  for (let steps = 0; at !== null && 'attribs' in at && steps < 8; steps++) {
    if (/^(?:aside|footer|nav)$/.test(at.name)) return true
    if (ELSEWHERE.test(at.attribs.class ?? '') || ELSEWHERE.test(at.attribs.id ?? ''))
      return !/^(?:body|html|main)$/.test(at.name)
    at = at.parent
  }
  return false
}

/** The authors that the page shows next to its title: by the names of elements, then by the text. */
export function visibleAuthors(tree: PageTree, blocks: readonly Block[], titleAt: number): string[] {
  const near = tree.bylines
    .filter((element) => !standsElsewhere(element) && !/^(?:body|html|main|article)$/.test(element.name))
    .sort((a, b) => rank(a) - rank(b) || distance(a, titleAt) - distance(b, titleAt))
  for (const element of near) {
    if (rank(element) > 1 && distance(element, titleAt) > MAX_DISTANCE) continue
    const names = authorsOf(element)
    if (names.length > 0) return names
  }
  return bylineText(blocks, titleAt)
}

/** Code units of source between a title and its byline. */
const MAX_DISTANCE = 40_000

/** Marked-up authors before elements that are only called so. */
function rank({ attribs }: Element): number {
  if (attribs.itemprop !== undefined || attribs.rel === 'author') return 0
  return /byline|author-?name|author__name|entry-author|post-author|article-?author/i.test(attribs.class ?? '') ? 1 : 2
}

function authorsOf(element: Element): string[] {
  const declared = element.attribs.content
  if (declared !== undefined) return namesIn(declared)
  const text = spacedText(element)
  if (text === '' || text.length > MAX_TEXT) return []
  const linked = linkedNames(element)
  if (linked.length > 0) return linked
  const names = namesIn(text)
  return rank(element) < 2 || startsLikeByline(text) || looksLikeName(names[0]) ? names : []
}

/** The text of an element with its parts apart, as a reader sees them. */
function spacedText(element: Element): string {
  let text = ''
  for (const node of descendants(element)) {
    if (node.type === 'text') text += ` ${node.data}`
    if (text.length > MAX_TEXT * 4) break
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Names that are marked or linked to a profile inside of a byline. */
function linkedNames(byline: Element): string[] {
  const names: string[] = []
  for (const node of descendants(byline)) {
    if (!('attribs' in node)) continue
    const { itemprop, rel, href } = node.attribs
    const isMarked = itemprop === 'name' || rel === 'author' || (href !== undefined && PROFILE.test(href))
    if (isMarked) names.push(...namesIn(spacedText(node)).slice(0, 3))
  }
  return names
}

const PROFILE =
  /\/(?:authors?|profiles?|people|person|users?|members?|contributors?|staff|team|bio|writers?|autor(?:es|en)?|auteurs?|redaktion|by)\/|@|author=/i

function looksLikeName(name: string | undefined): boolean {
  return name !== undefined && /^\p{L}[\p{L}\p{N}_.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(name)
}

/** Bylines without a name in the markup: "By Jane Doe", "3 May 2024 by Jane Doe", "Written by" and a name below. */
function bylineText(blocks: readonly Block[], titleAt: number): string[] {
  const near = blocks.filter((block) => block.start >= titleAt && block.hints.dom?.hidden === undefined).slice(0, 25)
  for (const [index, { text }] of near.entries()) {
    if (text.length > MAX_TEXT) continue
    const dated = /\d{4}[\s,|·•-]+(?:by|von|par|por|di|door)\s+(\p{Lu}.*)$/u.exec(text)?.[1]
    const label = ONLY_LABEL.test(text) ? near[index + 1]?.text : undefined
    const byline = dated ?? label ?? (startsLikeByline(text) ? text : undefined)
    if (byline === undefined || byline.length > MAX_TEXT) continue
    const names = namesIn(byline).filter((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5)
    if (names.length > 0) return names
  }
  return []
}

const ONLY_LABEL =
  /^(?:(?:written|posted|published|authored) by|by|authors?|verfasst von|von|autor(?:in)?|auteur|par|autore|di|door)\s*:?$/iu

/** The date that the page shows next to its title. */
export function visibleDate(
  tree: PageTree,
  blocks: readonly Block[],
  titleAt: number,
  order: DateOrder,
): string | undefined {
  const near = tree.dates
    .filter((element) => !standsElsewhere(element))
    .sort((a, b) => dateRank(a) - dateRank(b) || distance(a, titleAt) - distance(b, titleAt))
  for (const element of near) {
    if (distance(element, titleAt) > MAX_DISTANCE) break
    const date = dateOf(element, order)
    if (date !== undefined) return date
  }
  return dateText(blocks, titleAt, order)
}

function dateRank({ attribs, name }: Element): number {
  if (/^datePublished$/i.test(attribs.itemprop ?? '')) return 0
  if (/modif|updat/i.test(`${attribs.itemprop ?? ''} ${attribs.class ?? ''}`)) return 3
  return name === 'time' || /publish|entry-date|post-date|article-date|posted/i.test(attribs.class ?? '') ? 1 : 2
}

function dateOf(element: Element, order: DateOrder): string | undefined {
  const marked = element.attribs.datetime ?? element.attribs.content
  const date = marked === undefined ? undefined : findDate(marked, order)
  if (date !== undefined) return date
  const text = textOf(element, MAX_TEXT).replace(/\s+/g, ' ').trim()
  return text.length > MAX_TEXT ? undefined : findDate(text, order)
}

/** Lines near the title that are little more than a date. */
function dateText(blocks: readonly Block[], titleAt: number, order: DateOrder): string | undefined {
  let seen = 0
  for (const block of blocks) {
    if (block.start < titleAt || block.hints.dom?.hidden !== undefined) continue
    if (seen++ > 15) break
    if (block.text.length > 90) continue
    const date = findDate(block.text, order)
    if (date !== undefined) return date
  }
  return undefined
}
