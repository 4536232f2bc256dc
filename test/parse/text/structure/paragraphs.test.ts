import { describe, expect, it } from 'vitest'
import { parseText } from '../../../../src/parse/text/index.js'
import { parsed, WRAPPED } from './parsed.js'

describe('lines and paragraphs', () => {
  it('takes one line for one paragraph', () => {
    expect(parsed('One.\nTwo\n\nThree')).toEqual(['One.', 'Two', 'Three'])
  })

  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\f'])('splits at %j', (mark) => {
    expect(parsed(`One${mark}${mark}Two${mark}`)).toEqual(['One', 'Two'])
  })

  it('takes no line break for a stray control character before a space', () => {
    expect(parsed('One\u0085 and more')).toEqual(['One\u0085 and more'])
    expect(parsed('One wo\u0085rd')).toEqual(['One wo\u0085rd'])
    expect(parsed('\u0093One\u0085\u0094')).toEqual(['\u0093One\u0085\u0094'])
  })

  it('takes white space of all kinds off the ends', () => {
    expect(parsed('\u3000\u3000One\u00a0\t\n\ufeffTwo\u2003')).toEqual(['One', 'Two'])
  })

  it('joins lines that were filled to a width, and only those', () => {
    expect(parsed(WRAPPED)).toEqual([
      'The lighthouse at the end of the breakwater had been empty for eleven years when its last keeper asked the council whether she could have the key again. Nobody had expected the question, and for a month nobody answered it.',
      'list/item/the keeper herself, who learned it from her father and has written down every step,',
      'list/item/the clockmaker',
      'She had not come for the view, she said.',
      'The end.',
    ])
  })

  it('maps joined lines to the source: lines one to one, breaks as units', () => {
    const [block] = parseText(WRAPPED).blocks
    for (const { from, to, start, end, atomic } of block?.segments ?? []) {
      const text = block?.text.slice(from, to)
      const source = WRAPPED.slice(start, end)
      if (atomic) expect([text, source]).toEqual([' ', '\n   '])
      else expect(text).toBe(source)
    }
    expect(block?.segments).toHaveLength(7)
  })

  it('joins East Asian lines without a space', () => {
    const line = '這條河在一夜之間上漲了兩公尺到了早上磨坊旁邊的舊橋已經不見了所以沒'
    expect(parsed(`${line}\n${line}\n${line}\n${line}\n有人能過河。`)[0]).toBe(`${line.repeat(4)}有人能過河。`)
  })

  it('counts East Asian letters as wide as they are where it asks for the width of lines', () => {
    const paragraphs = [
      [
        '灯台の鍵は11年のあいだ誰にも使われていなかったが、春になって最後の灯台守',
        'が町役場に手紙を書き、もう一度貸してほしいと頼んだ。返事が来るまでにひと',
        '月かかった。',
      ],
      [
        '彼女は毎晩、塔の階段を数えながら登り、その数を壁に書いた。「131段あるの',
        'です」と彼女は言う。「下りるときは、なぜか130段しかありません」',
      ],
      ['町は夏の間、灯台を見に来る人のために小さな舟を出す。'],
    ]
    const items = [
      '灯台と港の歴史についての小さな話',
      '港の店がもう一度開くまでの一年間',
      '舟の時刻表を見る人のための案内',
    ]
    const source = [items, ...paragraphs, items].map((lines) => lines.join('\n')).join('\n\n')
    expect(parsed(source)).toEqual([...items, ...paragraphs.map((lines) => lines.join('')), ...items])
  })

  it('puts a space behind the mark that closes a quotation at the end of a line, and none behind one that opens it', () => {
    const closed = [
      'Die Stufen der Brücke liegen noch immer auf dem Grund des Hafens, wo sie',
      'der Sturm hingelegt hat. „Das Wasser kommt in diesem Winter nicht wieder,',
      'niemals mehr“, sagte der alte Wärter, „und der Winter nach ihm auch nicht“',
      'und ging, ohne noch ein Wort zu sagen, die Treppe hinauf, die er jeden',
      'Abend gezählt hat, bis ganz nach oben.',
    ]
    expect(parsed(closed.join('\n'))).toEqual([closed.join(' ')])
    const opened = closed.map((line) => line.replace('auch nicht“', 'auch “'))
    expect(parsed(opened.join('\n'))).toEqual([opened.join(' ').replace('“ und', '“und')])
  })

  it('joins the lines of filled items beside paragraphs of one line each', () => {
    const paragraph = 'The keeper of the light had counted the stairs of the tower every evening of her life. '.repeat(
      2,
    )
    const items = [
      ['- In May the steps of the bridge are laid again by those who live on', '  the bank, one after the other.'],
      ['- In June the boat that was lent to the harbour comes back across the', '  lake with all of its lamps.'],
      ['- In July the tower is open to whoever wants to count its stairs and', '  the evenings of its keeper.'],
    ]
    const source = [paragraph, paragraph, paragraph, paragraph, items.flat().join('\n'), paragraph].join('\n\n')
    expect(parsed(source).slice(4, -1)).toEqual(
      items.map(([first, rest]) => `list/item/${first?.slice(2)} ${rest?.trim()}`),
    )
    const commands = parsed([paragraph, '- Lay the steps of the bridge\n  rsync lamp/ boat/\n- Wait'].join('\n\n'))
    expect(commands).toContain('list/item/Lay the steps of the bridge')
  })

  it('joins no short lines that happen to be of one length beside paragraphs of one line each', () => {
    const paragraph = 'The keeper of the light had counted the stairs of the tower every evening of her life. '.repeat(
      2,
    )
    const short = [
      'How I Built a Wooden Canoe in a One-Car Garage',
      'Bent Stem Boatworks',
      '4,201 views  Mar 12, 2023  wooden boats and canoes',
      'Workshop films from the harbour, one each week.',
    ]
    const source = [`${short[0]}\n${short[1]}`, `${short[2]}\n${short[3]}`, paragraph, paragraph, paragraph]
    const tools = ['Block plane, sharpened on both of its long ends', 'Pull saw with a very thin blade, as in films']
    expect(parsed([...source, tools.join('\n')].join('\n\n'))).toEqual([
      ...short,
      ...Array(3).fill(paragraph.trim()),
      ...tools,
    ])
  })

  it('leaves verse and lists of short lines alone', () => {
    const verse = 'Over the river\nthe ferry goes,\nslowly and late\nas everyone knows'
    expect(parsed(verse)).toEqual(verse.split('\n'))
  })

  it('notes blank lines, indentation and lines', () => {
    const [, second] = parseText('One\n\n\n  Two').blocks
    expect(second?.hints).toEqual({ blankLines: 2, indent: 2, lines: 1 })
  })
})

describe('headings, rules, quotations', () => {
  it('reads marked headings', () => {
    expect(parsed('# One #\n\nTwo\n===\n\nThree\n-----\n#four')).toEqual([
      'heading1 One',
      'heading1 Two',
      'heading2 Three',
      '#four',
    ])
  })

  it('reads the marks that mails have before headings and a line below them', () => {
    expect(parsed('** One\n-----------------\n\nTwo')).toEqual(['heading2 One', 'Two'])
    expect(parsed('** One\n\nTwo')).toEqual(['** One', 'Two'])
    expect(parsed('Two\n\n** \n-----')).not.toContain('heading2 ')
  })

  it('leaves unmarked headings to the rules', () => {
    expect(parsed('One\n\nA sentence of the text.')).toEqual(['One', 'A sentence of the text.'])
  })

  it.each(['* * *', '***', '---', '_____', '—————', '· · · · · · · ·'])('reads the rule %s', (rule) => {
    expect(parsed(`One\n\n${rule}\n\nTwo`)).toEqual(['One', 'thematicBreak ', 'Two'])
  })

  it('reads quotations in quotations', () => {
    expect(parsed('> One\n>> Two\n>\n> - Three\n\n>4')).toEqual([
      'quote/One',
      'quote/quote/Two',
      'quote/list/item/Three',
      '>4',
    ])
  })

  it('reads tables in quotations, and quotations of lists and code as no tables', () => {
    const table = 'quote/table Pier\tBoats\nNorth\t12\nSouth\t9'
    expect(parsed('> Pier    Boats\n> North   12\n> South   9')).toEqual([table])
    expect(parsed('> | Pier | Boats |\n> | - | - |\n> | North | 12 |\n> | South | 9 |')).toEqual([table])
    expect(parsed('> - Boats  of oak\n>   - The ferry\n>   - The barge\n>   - A skiff')).toEqual([
      'quote/list/item/Boats  of oak',
      'quote/list/item/list/item/The ferry',
      'quote/list/item/list/item/The barge',
      'quote/list/item/list/item/A skiff',
    ])
  })

  it('reads the kind of a callout, and takes it along where its text goes', () => {
    const { blocks } = parseText('> [!NOTE]\n> Mind the step.\n\n> [!NOTE]')
    const [callout, quotation] = blocks.map(({ text, containers, start }) => ({
      text,
      start,
      label: containers[0]?.label,
    }))
    expect(callout).toEqual({ text: 'Mind the step.', start: 0, label: 'NOTE' })
    expect(quotation).toMatchObject({ text: '[!NOTE]', label: undefined })
  })

  it('joins the lines that a program filled, of quotations of any length', () => {
    const lines = [
      'Can we not mend the frame and leave the bells where they are for the',
      'next year, when there may be more?',
    ]
    expect(parsed(`Bells\n\n> ${lines.join('\n> ')}`)).toEqual(['Bells', `quote/${lines.join(' ')}`])
    expect(parsed('> Over the river\n> the ferry goes')).toEqual(['quote/Over the river', 'quote/the ferry goes'])
  })
})
