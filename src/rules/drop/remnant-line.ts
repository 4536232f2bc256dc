import { type Block, isProse } from '../../model/block.js'
import { WRITTEN_ANEW } from '../../model/choices.js'
import { type DocumentScore, defineRule } from '../../model/rule.js'
import { once } from '../../tools/once.js'
import { TextExpression } from '../../unicode/ascii.js'
import { isAllowed } from './support/allowed.js'
import { isLedTo } from './support/is-led-to.js'
import { inStory, story } from './support/story.js'

/** Up to which probability of being article a scrap goes wherever it stands. */
const LIMIT = 0.5
/** A few words that end in a mark which something should follow, or marks alone. */
const SCRAP = new TextExpression(
  String.raw`^(?:[\p{L}\p{M}\p{N}'\u2019.&]+\s+){0,3}[-\u2013\u2014|\u00bb\u00ab\u203a\u2039\u2022\u00b7/\\~+]+$|^[\p{P}\p{S}\s]{1,12}$`,
)

/** How they write a picture that has no words for it: the name of its file, or of a copy of it. */
const PICTURE =
  /^\[(?:[^[\]\s]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?@]\S*)?|[^[\]\s]+\?[^[\]\s]+=[^[\]\s]*|IMG|IMAGE|INLINE|[\w%-]{30,}(?: [\w%-]+)*)\]$/i
/** What a plugin or a template should have put something in the place of: `[form id="3"]`, `{{ banner }}`. */
const PLACEHOLDER =
  /^(?:\[\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|[^\s"]+))+\s*\/?\]|\[[A-Z]{2,}(?:_[A-Z\d]+)+\]|\{\{[^{}]+\}\}|\{%[^{}]+%\}|\$\{[\w.]+\}|\*\|[A-Z:_]+\|\*|%%[A-Z_]+%%|\[object Object\])$/
/** Something follows such a line. */
const LEADS_ON = /[:\uFF1A]\s*$/
/** The description of a picture that holds a name alone. */
const LOGO = /^(?:[^\s:]+ ){1,6}logo$/i
const SPACER = /^[.,;:|·_\\]$|^[#*_]{2,6}$/
const LONGEST = 40
const LONGEST_PICTURE = 200

const SAID = 'How high above the sea the lamp stands, in metres, as the museum has measured it.'
const places = (): string => ['height', 'name', 'keeper'].map((name) => `{{ lamp.${name} }}\n\n${SAID}`).join('\n\n')
const PARAGRAPH =
  '<p>The template of a lighthouse knows these places, and fills each of them when the keeper lights the lamp in the evening.</p>'

/** What most lines end in, and no scrap does. */
const ENDS_IN_WORD = /[A-Za-z0-9]$/

export const remnantLine = defineRule({
  id: 'remnant-line',
  phase: 'drop',
  summary:
    'Removes scraps of lines: a word with a dangling dash, separators, lone marks, a label that leads to nothing, names of picture files, descriptions of logos, places that a template was to fill.',
  why: 'The page around an article leaves half lines behind: the start of a caption or a credit, bullets, bars between links, and text browsers write the names of pictures.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: `Mira -\n\n${story}`, after: story },
      { from: 'text', before: `${story}\n»\n`, after: story },
      { from: 'text', before: `${story}\nSources of the museum:\n`, after: story },
      { from: 'text', before: `| |\n\n${story}`, after: story },
      { from: 'text', before: inStory('[lighthouse-at-dusk.jpg]'), after: story },
      { from: 'text', before: inStory('[count.php?s=45&v=8]'), after: story },
      { from: 'text', before: inStory('.'), after: story },
      // Converters of pages leave the marks of a heading or of strong words that held another element.
      { from: 'text', before: inStory('##'), after: story },
      { from: 'text', before: inStory('**'), after: story },
      { from: 'text', before: inStory('Harbour Town Museum logo'), after: story },
      { from: 'text', before: inStory('[newsletter-form id="3" lamp=on]'), after: story },
      { from: 'text', before: inStory('{{ banner.summer }}'), after: story },
      { from: 'text', before: inStory('{% include banner.html %}'), after: story },
      { from: 'text', before: inStory('*|MC:SUBJECT|*'), after: story },
      { from: 'text', before: inStory('[object Object]'), after: story },
      // A picture of a mail.
      { from: 'text', before: inStory('[cid:image001.png@01D9A2B3.4C5D6E70]'), after: story },
    ],
    leaves: [
      { from: 'text', text: story },
      {
        from: 'text',
        text: inStory('The letter has a placeholder for it.\n\n%%LAMP%%\n\nThe keeper puts a number in its place.'),
      },
      {
        from: 'text',
        text: inStory('The number of the lamp stands where\n\n%%LAMP_NUMBER%%\n\nis written in the letter.'),
      },
      { from: 'text', text: `${story}\nThe end.\n` },
      { from: 'text', text: inStory('What the keeper wrote that night:') },
      { from: 'text', text: `${story}\nThe file is [lighthouse.jpg] in the folder of last year.\n` },
      { from: 'text', text: inStory('[The keeper laughs.]') },
      { from: 'text', text: inStory('The form of the museum stands in the page by this line:\n\n[form id="3"]') },
      { from: 'text', text: inStory(places()) },
      { from: 'html', text: `${PARAGRAPH}\n<dl><dt><code>{{ lamp.height }}</code></dt><dd>${SAID}</dd></dl>` },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return
    const roles = context.roles()
    const { first, last } = keptSpan(blocks, score)
    const explainsPlaces = once(() => showsPlaces(blocks, score))
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block) || block.text.length > LONGEST_PICTURE || roles.of(block) !== undefined) continue
      const sign = signOf(block, index === blocks.length - 1)
      if (sign === undefined || isAllowed(block.text, context)) continue
      if (sign === A_PLACEHOLDER && (isLedTo(blocks, index) || explainsPlaces())) continue
      const isOutside = index < first || index > last
      const { probability } = score.of(block)
      if (!isOutside && !CERTAIN.has(sign) && probability >= LIMIT) continue
      const evidence = isOutside ? [sign, 'outside of the text'] : [sign]
      yield {
        kind: 'drop',
        block: index,
        message: 'a scrap of a line',
        evidence,
        confidence: Math.max(0.6, 1 - probability / 2),
      }
    }
  },
})

const A_PICTURE = 'the name of a picture'
/** Writers of pages set a point to keep two paragraphs apart. */
const A_SPACER = 'a lone mark'
const A_PLACEHOLDER = 'a place of a template'
const A_LOGO = 'a logo'
const CERTAIN = new Set([A_PICTURE, A_SPACER, A_LOGO, A_PLACEHOLDER])

/** What makes a line a scrap; undefined for all others. */
function signOf(block: Block, isLast: boolean): string | undefined {
  const text = block.text.trim()
  if (PICTURE.test(text)) return A_PICTURE
  if (isPlaceholderText(block)) return A_PLACEHOLDER
  if (text.length > LONGEST) return undefined
  if (SPACER.test(text)) return A_SPACER
  if (block.type === 'paragraph' && block.containers.length === 0 && LOGO.test(text)) return A_LOGO
  // A label leads to what the page had below: a list, a box.
  const leadsOn = isLast && LEADS_ON.test(text)
  return leadsOn || (!ENDS_IN_WORD.test(text) && SCRAP.for(text).test(text)) ? 'a mark that nothing follows' : undefined
}

/** What is marked as code is shown. */
function isPlaceholderText({ text, type, marks }: Block): boolean {
  return type === 'paragraph' && marks.every(({ kind }) => kind !== 'code') && PLACEHOLDER.test(text.trim())
}

/** What such a text calls them. */
const EXPLAINS =
  /placeholder|merge (?:tag|field)|template (?:tag|variable|engine)|Platzhalter|marcador de posi|плейсхолдер|占位符|プレースホルダ/i
/** So many different places stand in the text of whoever explains templates. */
const EXPLAINED = 3

function showsPlaces(blocks: readonly Block[], score: DocumentScore): boolean {
  if (blocks.some(({ text }) => EXPLAINS.test(text))) return true
  const places = blocks.filter((block) => isPlaceholderText(block) && score.of(block).keep)
  return new Set(places.map(({ text }) => text)).size >= EXPLAINED
}

/** Shorter paragraphs say nothing of where the article begins and ends. */
const LONG = 80

/** Indices of the first and last long paragraph that the scorer keeps. */
function keptSpan(blocks: readonly Block[], score: DocumentScore): { first: number; last: number } {
  const isText = (block: Block): boolean => isProse(block) && block.text.length >= LONG && score.of(block).keep
  const first = blocks.findIndex(isText)
  return { first: first === -1 ? blocks.length : first, last: blocks.findLastIndex(isText) }
}
