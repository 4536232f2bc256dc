import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'

const FIRST = 'The ferry lay on the bank for thirty years, and it took two days to make it float again in the spring.'
const LAST =
  'By the end of the month it had crossed the river a hundred times, as often as in the year of its first master.'
const STORY = `${FIRST}\n\n${LAST}\n`
const DATA =
  '{"@context":"https://schema.org","@type":"Article","articleBody":"Braces like { are in it, and \\"words\\" too."}'
const LONG_DATA = `{"@context":"https://schema.org","ferries":[${Array(60).fill('{"name":"Ferry","mast":3}').join()}]}`
/** What measures visits, as pages write it. */
const TAGS =
  "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());"
const STYLES = `${'.ferry .mast,h2 > i{color:#fff;margin:0 auto}'.repeat(30)}@media (max-width: 40em){.ferry{display:none}}`
const SCRIPT = `!function(e,t){${'e.ferry=t.master||{};if(e.mast){t.push(e)}'.repeat(40)}}(window,document);`
/** What an article shows. */
const SHOWN = 'function cross(river) {\n  const ferry = river.ferry;\n  return ferry.to(river.bank);\n}'

/** The texts of the blocks, those of the page's code in angle brackets. */
async function read(source: string): Promise<readonly string[]> {
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks.map(({ text, hints }) => (hints.isPageCode ? `<${text}>` : text))
}

describe('texts with the code of their page', () => {
  it.each([
    ['data before the text', `${DATA}\n${STORY}`, [`<${DATA}>`, FIRST, LAST]],
    ['tags behind the text', `${STORY}\n${TAGS}\n`, [FIRST, LAST, `<${TAGS}>`]],
    ['a style sheet in the text', `${FIRST}\n${STYLES}\n${LAST}`, [FIRST, `<${STYLES}>`, LAST]],
    [
      'a script right behind a word',
      `${FIRST}\nMenu${SCRIPT}Home\n${LAST}`,
      [FIRST, 'Menu', `<${SCRIPT}>`, 'Home', LAST],
    ],
    [
      'two on one line',
      `${SCRIPT}Home and harbour${DATA}\n\n${STORY}`,
      [`<${SCRIPT}>`, 'Home and harbour', `<${DATA}>`, FIRST, LAST],
    ],
  ])('reads %s', async (_, source, texts) => {
    expect(await read(source)).toEqual(texts)
  })

  it.each([
    ['data below words that lead to it', `${STORY}\nA page says what it is about:\n\n${DATA}\n`],
    ['data behind its tag', `<script type="application/ld+json">\n${DATA}\n</script>\n\n${STORY}`],
    ['tags amid the text', `${FIRST}\n\n${TAGS}\n\n${LAST}\n`],
    ['what a fence marks', `${STORY}\n\`\`\`\n${TAGS}\n\`\`\`\n`],
    ['code alone', `${SCRIPT}\n${STYLES}\n`],
    ['tags amid the text twice', `${FIRST}\n\n${TAGS}\n\n${FIRST}\n\n${TAGS}\n\n${LAST}\n`],
    ['data in a table', `${STORY}\n| What | How |\n|---|---|\n| Data | ${LONG_DATA} |\n\n${LAST}\n`],
    ['a program', `${FIRST}\n\n${SHOWN}\n\n${LAST}\n`],
    ['braces of sentences', `${FIRST} {As he said: it floats; and the mast is new.}\n\n${LAST}\n`],
    [
      'tags that a line names, and more of them below',
      `${FIRST}\n\nPaste the snippet right behind the opening tag\n\n${TAGS}\n\n${FIRST}\n\n${TAGS}\n\n${LAST}\n`,
    ],
    [
      'long data amid a sentence',
      `${FIRST}\n\nMy page about ferries has this\n\n${LONG_DATA}\n\nright at its end. ${LAST}\n`,
    ],
  ])('leaves %s', async (_, source) => {
    expect((await read(source)).filter((text) => text.startsWith('<{') || text.startsWith('<window'))).toEqual([])
    const { findings } = await clean(source, { from: 'text' })
    expect(findings.filter(({ rule }) => rule === 'page-code')).toEqual([])
  })

  it('keeps what an article shows beside the code of its page', async () => {
    const shown = `It crosses with a call.\n\n${SHOWN}`
    const source = `${STYLES}\n${FIRST}\n\n${shown}\n\n${shown.replace('cross(', 'back(')}\n\n${LAST}\n`
    const { markdown } = await clean(source, { from: 'text' })
    expect(markdown).not.toContain('.ferry{display')
    expect(markdown).toContain('function cross(river)')
    expect(markdown).toContain('function back(river)')
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })
})
