/**
 * Articles with nothing around them, as feeds, content systems and converters give them: what the aligned oracle finds
 * of a page, as HTML without a class.
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

/** The blocks of which half the words are the article's. */
function articleOf(page: PageRecord, gold: string): readonly Block[] {
  const { blocks } = parseHtml(page.html, { url: page.url })
  const { tokens, matched } = matchedWords(
    blocks.map(({ text }) => text),
    gold,
  )
  return blocks.filter((_, index) => {
    const words = tokens[index]?.length ?? 0
    return words > 0 && (matched[index] as number) * 2 >= words
  })
}

/** An article alone, and its text without a title. */
export interface Alone {
  readonly html: string
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
  const blocks = articleOf(page, gold)
  const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  if (words < LEAST_WORDS) return undefined
  const title = /<title[^>]*>([^<]{3,200})/i.exec(page.html)?.[1]?.trim() ?? 'An article'
  const wrap = WRAPPERS[number % WRAPPERS.length] as (typeof WRAPPERS)[number]
  const markdown = await writeMarkdown(blocks)
  const html = wrap(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }), title)
  const body = parseHtml(html, {}).blocks.filter(({ depth }) => depth !== 1)
  return { html, text: body.map(({ text }) => text).join('\n') }
}
