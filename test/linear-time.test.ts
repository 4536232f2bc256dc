import { describe, expect, it } from 'vitest'
import { clean } from '../src/index.js'
import { parseHtml } from '../src/parse/html/index.js'

const SENTENCE = 'The river rose two metres in a night, and by morning the old bridge was gone.'
const LENGTH = 160_000
/** What grows with the square of the length does not end in this; the rest takes a part of it on any machine. */
const ENDLESS = { timeout: 40_000 }

async function cleaned(unit: string, from: 'text' | 'html', length = LENGTH): Promise<string> {
  const source = `${SENTENCE}\n\n${unit.repeat(length / unit.length)}\n\n${SENTENCE}\n`
  return (await clean(source, { from })).markdown
}

describe('a document of one thing over and over ends, and keeps what stands around it', () => {
  it.each([
    ['blank lines', '\n'],
    ['blank lines of other line ends', '\r'],
    ['blank lines of line separators', '\u2028'],
    ['blank lines with spaces', '  \n'],
    ['quotations', '> a\n\n'],
    ['character references side by side', '&amp;'],
    ['character references of spaces', 'a&nbsp;'],
    ['fullwidth words', '\uFF46\uFF55\uFF4C\uFF4C '],
    ['direction controls', '\u202Ea\u202C'],
    ['terminal sequences', '\x1b[31ma\x1b[0m'],
    ['ends of links', ']('],
    ['addresses in angle brackets', '<http://a.b> '],
    ['words with a capital inside', 'lampOil'],
    ['sentences without spaces between them', 'He lit the lamp.'],
    ['marks of assistants', 'turn0search1, \uE200entity\uE202["a","b",'],
    ['shortcodes, and beginnings of such', '[vc_row][vc_row a="'],
    ['style sheets, and notes on links', '.a{b:c;}(opens in new tab)'],
    ['spaces without line breaks', 'Home   '],
    ['labels', 'Home News '],
    ['sentences on one line', 'He lit the lamp. Home News Sport Weather Travel Money '],
    ['invisible characters', '\u200B'],
    ['addresses behind words', 'the mill [/mill] '],
    ['beginnings of addresses', 'mill [/mill [data:'],
    ['cells of a table', 'a\n1\n2\n'],
    ['cells of a table that breaks off', 'a\n1\n2\na\n1\n2\na\n1\n2\n3\n'],
    ['words said twice', 'the old mill the old mill '],
    ['rules of style sheets', '.mill{color:red}'],
    ['calls of scripts', 'mill.turn(1);\n{a:b}\n'],
    ['fences', '::: {.mill}\n'],
    ['fences of code that nothing closes', '```js a b\n'],
    ['rows with and without wide gaps', '   Old mill    212\n   North pier1 140\n'],
    ['fences, and attributes without an end', '::: {.a}\n:::\n[mill]{.b a="'],
    ['fences, and braces', '::: {.a}\n:::\n{.b {.c'],
    ['fences, and addresses in attributes', '::: {.a}\n:::\n[mill](/a){.b a="https://a.b"} '],
    ['fences, and brackets', '::: {.a}\n:::\n[[{.b}'],
    ['breaks behind fences', '::: {.a}\n:::\n\nmill\\\n'],
    ['elements', '<div>\n[mill](/mill)\n'],
    ['beginnings of elements', '<div a="[mill](/mill)\n'],
    ['elements of XML without an end', '<mill a="b">\nmill\n\n\n\n'],
    ['elements of XML that end elsewhere', '<a>\n mill\n </a>\n\n\n\n'],
    ['branches of a tree', '|-- a\n\n'],
    ['text nodes with the white space of their source', '        the old mill \nand\n the river\n    \n'],
    ['tables without an end', '<table>\n[mill](/mill)\n\n'],
    ['tags of sentences', '<div>\n</div>\n[mill](/mill) <b a="'],
  ])('a text of %s', ENDLESS, async (_, unit) => {
    expect(await cleaned(unit, 'text')).toContain(SENTENCE)
  })

  it.each([
    ['words', 'Home'.repeat(LENGTH / 2), '\u00E9http://a.b'],
    ['words of one letter', `int f(a) {\n  return b;\n}\n\n${'a '.repeat(4 * LENGTH)}`, '.\n{\n  x = 1;\n}'],
    ['a word, and a backslash', 'a'.repeat(4 * LENGTH), '1\\\nand then'],
    ['spaces in a heading', `# a${' '.repeat(4 * LENGTH)}`, 'b'],
    ['colons', ':'.repeat(4 * LENGTH), ''],
    ['brackets behind an address', `see http://a.b/${']'.repeat(4 * LENGTH)}`, 'x!'],
    ['letters behind words in two scripts', `M眉ller, J枚rg. ${'acgtttgacg'.repeat(LENGTH / 5)}`, ''],
    ['letters behind a sequence', `cafÃ© Ã© ${'acgtttgacg'.repeat(LENGTH / 5)}`, ''],
    ['letters between ideographs', 'a眉'.repeat(LENGTH), 'b'],
    ['words in two scripts', "'$\u05D0Comments".repeat(LENGTH / 5), ''],
  ])('a text with a long run of %s, and an end that fails', ENDLESS, async (_, run, end) => {
    expect(await cleaned(run + end, 'text', run.length + end.length)).toContain(SENTENCE)
  })

  it('a text of songs with the same refrain', ENDLESS, async () => {
    const song = '[Verse 1]\nOh, the ferry runs on Sunday again\nAnd so\n'
    expect(await cleaned(song, 'text', 4 * LENGTH)).toContain(SENTENCE)
  })

  it('a text with long words far in', ENDLESS, async () => {
    const word = `        ${'ab'.repeat(LENGTH)}`
    const source = `${`${SENTENCE}\n\n`.repeat(9)}The mill\n\n${word}\n\n${word}\n\n${SENTENCE}\n`
    expect((await clean(source, { from: 'text' })).markdown).toContain(SENTENCE)
  })

  it('a thread with a line of figures', ENDLESS, async () => {
    const { markdown } = await clean(
      `asked May 3 2020\n\n${SENTENCE}\n\n${'1,'.repeat(LENGTH)}\n\nanswered May 4 2020\n\nIt came back.\n`,
      { from: 'text' },
    )
    expect(markdown).toContain(SENTENCE)
  })

  it.each([
    ['words between blank lines', 'a\n\n'],
    ['spaces that stay side by side', '\u00A0 '],
    ['words in marks', '<time>2020-01-01</time> '],
  ])('a page of %s', ENDLESS, async (_, unit) => {
    expect(await cleaned(unit, 'html', 4 * LENGTH)).toContain(SENTENCE)
  })

  it.each([
    ['spaces', ' \u00A0'],
    ['empty elements', '<i class="a"></i>'],
    ['lines of one subject', '<span class="kicker">Mill</span> '],
  ])('a page with a headline of %s', ENDLESS, async (_, unit) => {
    const source = `<p>${SENTENCE}</p><h1>The${unit.repeat(LENGTH / 4)}mill</h1><p>${SENTENCE}</p>`
    expect((await clean(source, { from: 'html' })).markdown).toContain(SENTENCE)
  })

  it('a page with a line of parts', ENDLESS, async () => {
    const parts = '<span>Mill</span><span class="a">Mill</span>'.repeat(LENGTH / 4)
    const { blocks } = parseHtml(`<p>${parts}</p><p>${SENTENCE}</p>`, {})
    expect(blocks.at(-1)?.text).toBe(SENTENCE)
  })

  it('a text of more changes than a call takes arguments', ENDLESS, async () => {
    expect(await cleaned('\uFFFD ', 'text', 2 * LENGTH)).toContain(SENTENCE)
  })
})
