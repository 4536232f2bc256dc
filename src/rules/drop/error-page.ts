import type { Block } from '../../model/block.js'
import { isProse } from '../../model/block.js'
import { type Context, defineRule } from '../../model/rule.js'
import { isErrorTitle } from './support/error-titles.js'

const STORY =
  'The page that could not be found was the last of the diary, which the keeper had torn out in the night before he left the tower for good.'
const ARTICLE = [1, 2, 3, 4, 5].map((day) => STORY.replace('last', `last but ${day}`)).join('\n\n')
const ERROR =
  'Page not found\n\nWe are sorry, but the page that you are looking for has been moved or never was here.\n\nBack to the home page\n'
const ERROR_HTML =
  '<title>403 Forbidden</title><h1>Access denied</h1><p>You do not have permission to view this page on this server.</p>'

/** So many words of running text are an article, whatever its title says. */
const LEAST_WORDS = 120
/** Shorter lines are labels and links. */
const SENTENCE_WORDS = 10
/** Headings or lines from the top among which an error is told. */
const LINES = 8

export const errorPage = defineRule({
  id: 'error-page',
  phase: 'drop',
  summary: 'Removes all of a page that says that there is no article.',
  why: 'Scrapers save what a server sends in place of a page that is gone, forbidden or behind a check of the browser: nobody wants to read it as an article.',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  examples: {
    changes: [
      { from: 'text', before: ERROR, after: '' },
      { from: 'html', before: ERROR_HTML, after: '' },
    ],
    leaves: [
      { from: 'text', text: `Page not found\n\n${ARTICLE}\n` },
      { from: 'text', text: `The lost page\n\n${STORY}\n` },
      { from: 'text', text: `404 lighthouses to see before you die\n\n${STORY}\n` },
    ],
  },
  *propose(blocks, context) {
    if (!tellsError(blocks, context) || runningWords(blocks) >= LEAST_WORDS) return
    for (const index of blocks.keys()) {
      yield {
        kind: 'drop',
        block: index,
        message: 'part of an error page',
        evidence: ['the title tells an error', `fewer than ${LEAST_WORDS} words of running text`],
        confidence: 0.9,
      }
    }
  },
})

/** A page says it in its title or a heading, a text in one of its first lines. */
function tellsError(blocks: readonly Block[], { format, metadata }: Context): boolean {
  if (metadata.title !== undefined && isErrorTitle(metadata.title)) return true
  const told = format === 'html' ? blocks.filter(({ type }) => type === 'heading') : blocks
  return told.slice(0, LINES).some(({ text }) => isErrorTitle(text))
}

function runningWords(blocks: readonly Block[]): number {
  let sum = 0
  for (const block of blocks) {
    if (!isProse(block) || block.hints.dom?.hidden !== undefined) continue
    const words = block.text.split(/\s+/).length
    if (words >= SENTENCE_WORDS) sum += words
  }
  return sum
}
