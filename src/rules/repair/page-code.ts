import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { afterStory, inStory, story } from '../drop/support/story.js'

const LAST = 'The plan of the [old tower](https://lamps.example/tower) hangs in the town hall.'
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
  formats: WRITTEN_ANEW,
  gate: /[;}]$|\{|<!(?:--\[if|\[endif)|X-NONE|;base64,/m,
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
      {
        from: 'text',
        before: inStory(`${LAST}\n\n(adsbygoogle = window.adsbygoogle || []).push({});`),
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: inStory(`${LAST}\n\n.card { margin: 0 auto; } @media (max-width: 6em) { .card h2 { color: red; } }`),
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: inStory(`${LAST}\n\n{"@context":"https://schema.org","@type":"NewsArticle"}`),
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: inStory(`${LAST}\n\nNormal 0 false false false EN-US X-NONE X-NONE`),
        after: inStory(LAST),
      },
    ],
    leaves: [
      { from: 'text', text: inStory(`A page tells what it is about in this way:\n\n\`\`\`\n${DATA}\n\`\`\``) },
      { from: 'text', text: inStory('A set is written {a: 1, b: 2} in this book, and {"c": 3} in the next one.') },
      { from: 'text', text: inStory('A style sheet sets it.\n\n.card { margin: 0 auto; }') },
      {
        from: 'text',
        text: inStory(
          'Search engines read the name of it there.\n\n{ "@context": "https://schema.org", "name": "Tower" }',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The line for the dark page of the museum is\n\nbody { background: #111; color: #eee; }\n\nand stands at its end.',
        ),
      },
      { from: 'text', text: inStory('```js\n(adsbygoogle = window.adsbygoogle || []).push({});\n```') },
    ],
  },
  load: () => import('./support/page-code.js'),
  *propose(blocks, _context, { pageCodeIn }) {
    yield* pageCodeIn(blocks)
  },
})
