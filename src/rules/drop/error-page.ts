import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'

const STORY =
  'The page that could not be found was the last of the diary, which the keeper had torn out in the night before he left the tower for good.'
const article = (): string => [1, 2, 3, 4, 5].map((day) => STORY.replace('last', `last but ${day}`)).join('\n\n')
const ERROR =
  'Page not found\n\nWe are sorry, but the page that you are looking for has been moved or never was here.\n\nBack to the home page\n'
const ERROR_HTML =
  '<title>403 Forbidden</title><h1>Access denied</h1><p>You do not have permission to view this page on this server.</p>'

const LOGIN_HTML =
  '<title>Log in | Reading Circle</title><h1>Log in</h1><form><label>Your name</label><label>Password</label></form><p>No account yet? The librarian has a code for every member.</p>'
const SEARCH_HTML =
  '<title>Search: no results found for “oars” | Boats</title><h1>Search</h1><p>Try another word.</p><h2>Popular right now</h2><ul><li>Rowing boat of larch</li></ul>'

/** A part of each phrase of `support/titles/error-titles.ts` in lower case, which is loaded where one is met at the top. */
const HINTS =
  /found|isn.t|longer|available|exist|denied|forbid|authori|moment|required|browser|human|robot|error|gateway|requests|maintenance|40[34]|[45]\d\d|fehler|erreur|errore|erro|nicht|verweig|introuv|trouv|refus|interdit|encontrad|disponi|denegad|trovata|negat|negad|gevonden|geweig|znalezi|istniej|odmow|ergebnis|treffer|résultat|resultad|risultat|resultaten|wynik|найден|доступ|見つかり|拒否|検索結果|不存在|找不到|找到|拒绝|찾을|거부|결과가/
const LONGEST_TITLE = 120
/** Code units of the text that are looked through for them. */
const TOP = 2000

export const errorPage = defineRule({
  id: 'error-page',
  phase: 'drop',
  summary: 'Removes all of a page that says that there is no article.',
  why: 'Scrapers save what a server sends in place of a page that is gone, forbidden or behind a check of the browser: nobody wants to read it as an article.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  // Of pages the words in the title and its headings tell more; they are few.
  gate: ({ format, text }) => format === 'html' || mayTell(text().slice(0, TOP)),
  examples: {
    changes: [
      { from: 'text', before: ERROR, after: '' },
      { from: 'html', before: ERROR_HTML, after: '' },
      { from: 'html', before: LOGIN_HTML, after: '' },
      { from: 'html', before: '<title>Boats</title><p>You need to enable JavaScript to run this app.</p>', after: '' },
      { from: 'html', before: SEARCH_HTML, after: '' },
    ],
    leaves: [
      { from: 'text', text: `Page not found\n\n${article()}\n` },
      { from: 'text', text: `The lost page\n\n${STORY}\n` },
      { from: 'html', text: `<title>Log in</title><h1>Log in</h1><p>${STORY}</p>` },
      { from: 'text', text: `404 lighthouses to see before you die\n\n${STORY}\n` },
    ],
  },
  load: () => import('./support/titles/error-titles.js'),
  *propose(blocks, context, { partsOfError }) {
    yield* partsOfError(blocks, context)
  },
})

/** No title is longer than a line: what a paragraph says loads nothing. */
function mayTell(top: string): boolean {
  return top.split('\n').some((line) => line.length <= LONGEST_TITLE && HINTS.test(line.toLowerCase()))
}
