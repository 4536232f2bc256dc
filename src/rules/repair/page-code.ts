import { defineRule } from '../../model/rule.js'
import { afterStory, inStory, story } from '../drop/support/story.js'

const DATA = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour town rebuilds its old lighthouse"}`
const TAGS = `window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());

gtag('config', 'G-0000000000');`
const STYLES = Array.from(
  { length: 8 },
  (_, index) => `.tower-${index}{display:flex;color:#1a1a1a;padding:0 ${index}px}`,
).join('')
const SCRIPT = `(function(a,b){var c=a.createElement("p");c.onload=function(){b.lamp={lit:!0}};${'b.keeper=b.keeper||{};'.repeat(40)}a.body.append(c)})(document,window);`

export const pageCode = defineRule({
  id: 'page-code',
  phase: 'repair',
  summary: 'Removes the scripts, style sheets and data of a page that a scraper took for its text.',
  why: 'Many ways to take the text out of a page (`textContent`, `//text()`, removing all tags) leave the code in it, often longer than the article. What an article shows as code stays.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /\{/,
  examples: {
    changes: [
      { from: 'text', before: `${DATA}\n${story}`, after: story },
      { from: 'text', before: afterStory(TAGS), after: story },
      { from: 'text', before: `${SCRIPT}\n${inStory(STYLES)}`, after: story },
      // Nothing parts the elements of a page that has no line breaks.
      {
        from: 'text',
        before: inStory(`The plan hangs in the hall.${STYLES}${SCRIPT}`),
        after: inStory('The plan hangs in the hall.'),
      },
    ],
    leaves: [
      { from: 'text', text: inStory(`A page tells what it is about in this way:\n\n\`\`\`\n${DATA}\n\`\`\``) },
      { from: 'text', text: inStory('A set is written {a: 1, b: 2} in this book, and {"c": 3} in the next one.') },
    ],
  },
  *propose(blocks) {
    for (const [block, { hints }] of blocks.entries())
      if (hints.isPageCode) yield { kind: 'drop', block, message: 'code of the page' }
  },
})
