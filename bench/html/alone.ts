/**
 * Articles with nothing around them, as feeds, content systems and converters give them: what the aligned oracle finds
 * of a page, as HTML without a class. And pages without their attributes.
 */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Block } from '../../src/model/block.js'
import { parseHtml } from '../../src/parse/html/index.js'
import { writeMarkdown } from '../../src/write/index.js'
import { matchedWords } from '../train/html/align.js'
import type { PageRecord } from '../train/html/records.js'

/** Shorter ones are captions and error pages. */
const LEAST_WORDS = 40

/** What stands around articles that stand alone: nothing, the little that a converter writes, an element or two. */
const WRAPPERS: readonly ((body: string, title: string) => string)[] = [
  (body) => body,
  (body, title) =>
    `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body}</body></html>`,
  (body, title) => `<h1>${title}</h1>\n${body}`,
  (body) => `<div>\n${body}</div>`,
  (body, title) => `<html><head><title>${title}</title></head><body><article>\n${body}</article></body></html>`,
]

/** How many blocks of what stood around an article are left beside it: above, and below. */
const ABOVE = 3
const BELOW = 8

/** The blocks of which half the words are the article's, and those with what a scraper leaves among and around them. */
function articleOf(page: PageRecord, gold: string): { article: readonly Block[]; left: readonly Block[] } {
  const { blocks } = parseHtml(page.html, { url: page.url })
  const { tokens, matched } = matchedWords(
    blocks.map(({ text }) => text),
    gold,
  )
  const isArticle = blocks.map((_, index) => {
    const words = tokens[index]?.length ?? 0
    return words > 0 && (matched[index] as number) * 2 >= words
  })
  const [first, last] = [isArticle.indexOf(true), isArticle.lastIndexOf(true)]
  return {
    article: blocks.filter((_, index) => isArticle[index]),
    left: blocks.filter(
      ({ hints }, index) =>
        isArticle[index] ||
        (index >= first - ABOVE && index <= last + BELOW && tokens[index]?.length !== 0 && !hints.dom?.hidden),
    ),
  }
}

/** An article alone, and its text without a title. */
export interface Alone {
  readonly html: string
  /** The same with some of what stood around it. */
  readonly littered: string
  readonly text: string
}

/**
 * The article of a page alone.
 *
 * @param gold the text of the article
 * @param number of the page, which chooses what the article stands in
 * @returns undefined for what is too short for an article
 */
export async function articleAlone(page: PageRecord, gold: string, number: number): Promise<Alone | undefined> {
  const { article, left } = articleOf(page, gold)
  const words = article.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  if (words < LEAST_WORDS) return undefined
  const title = /<title[^>]*>([^<]{3,200})/i.exec(page.html)?.[1]?.trim() ?? 'An article'
  const wrap = WRAPPERS[number % WRAPPERS.length] as (typeof WRAPPERS)[number]
  const htmlOf = async (blocks: readonly Block[]): Promise<string> =>
    wrap(micromark(await writeMarkdown(blocks), { extensions: [gfm()], htmlExtensions: [gfmHtml()] }), title)
  const html = await htmlOf(article)
  const body = parseHtml(html, {}).blocks.filter(({ depth }) => depth !== 1)
  return { html, littered: await htmlOf(left), text: body.map(({ text }) => text).join('\n') }
}

/** Elements that hold no text, or are gone wherever attributes are. */
const CODE = /<(script|style|svg|noscript|iframe|form|button)\b[\s\S]*?<\/\1\s*>/gi
const TAG = /<([a-zA-Z][\w-]*)(\s[^<>]*)?>/g
const KEPT = /\s(?:href|src|alt|colspan|rowspan)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g

/** A page as what strips attributes leaves it: with links and pictures, and without names. */
export function withoutAttributes(html: string): string {
  return html
    .replace(CODE, '')
    .replace(TAG, (_all, name: string, attributes = '') => `<${name}${attributes.match(KEPT)?.join('') ?? ''}>`)
}
