import type { Block } from '../../model/block.js'
import { isRunningText } from '../body.js'
import { MAX_LENGTH, MIN_LENGTH } from './candidates.js'
import { fold, MIN_WORDS } from './words.js'

/** `Headline - Site`, `Headline | Site`, `Headline :: Site`. */
export const SITE_PART = /\s+(?:[-–—|·•»]|::)\s+[^-–—|·•»]{2,50}$/u

/** What the line counts that repeats the page's title, and the one that repeats a word or two: the site's name. */
const NAMED = 5
const NAMED_SHORTLY = 0.5

export function namedPoints(page = ''): number {
  return page.split(' ').length >= MIN_WORDS ? NAMED : NAMED_SHORTLY
}

/**
 * What services that read pages and converters write around the title, and browsers that print them: the time, the
 * address. A line of two columns is the head of a printed page.
 */
const AROUND_TITLE =
  /^(?:---\r?\n[\s\S]*?\ntitle: *(.*)[\s\S]*|Title: |[\d./]+,? \d+:\d\d(?: [AP]M)? +|.* {8}.*)|\s+https?:\S+$/g

/** lynx begins with the feeds of a page, and WordPress has one of its comments: "The Valley » How the ferry came back Comments Feed". */
const COMMENTS_FEED =
  /\u00BB (?!Feed\b|Comments Feed)([^\u00BB]+?)[ -](?:Comments Feed|Kommentar-Feed|Flux des commentaires|Feed dei commenti|reacties feed|Kana\u0142 z komentarzami)(?=\s|$)/

/** What the document's first line says of the page, without the site's name. A heading is the headline itself. */
export function pageTitle(blocks: readonly Block[]): string | undefined {
  const fed = COMMENTS_FEED.exec(blocks[0]?.text ?? '')?.[1]
  if (fed !== undefined) return fold(fed)
  const first = blocks[0]?.type === 'heading' ? undefined : blocks[0]?.text.replace(AROUND_TITLE, '$1')
  return first === undefined || first.length > 2 * MAX_LENGTH
    ? undefined
    : fold(first.replace(SITE_PART, '')) || undefined
}

/** The line that repeats the page's title, the last one where several do before the text begins. */
export function namedByPage(blocks: readonly Block[], page: string, end: number): number {
  let named = -1
  for (let index = 1; index < end; index++) {
    const block = blocks[index] as Block
    if (named !== -1 && isRunningText(block)) break
    if (block.text.length < MIN_LENGTH || block.text.length > MAX_LENGTH || block.containers.length > 0) continue
    // Folding is dear: most lines are far shorter or longer than the page's title.
    if (block.text.length < 0.6 * page.length || block.text.length > 3 * page.length) continue
    const own = fold(block.text)
    if (own === page || (own.length > 0.6 * page.length && (page.startsWith(own) || goesOnFrom(own, page))))
      named = index
  }
  return named
}

/** A page's title of few words is the site's name, which a menu repeats. */
function goesOnFrom(own: string, page: string): boolean {
  return own.startsWith(page) && page.split(' ').length >= MIN_WORDS
}
