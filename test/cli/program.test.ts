import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLE, folder, PROGRAM, program } from './helpers.js'

const TEXT = 'The river rose two metres in a night, and by morning the bridge was gone.\n'

describe('one input', () => {
  it('writes the clean document to standard output and nothing else', () => {
    const path = folder({ 'a.txt': TEXT })
    expect(program(path, ['a.txt'])).toEqual({ code: 0, out: TEXT, err: '' })
  })

  it('reads standard input, by itself and by the name -', () => {
    const path = folder()
    expect(program(path, [], { input: TEXT }).out).toBe(TEXT)
    expect(program(path, ['-'], { input: TEXT }).out).toBe(TEXT)
  })

  it('takes what follows -- for a path', () => {
    const path = folder({ '--help': TEXT, rules: TEXT })
    expect(program(path, ['--', '--help']).out).toBe(TEXT)
    expect(program(path, ['./rules']).out).toBe(TEXT)
  })

  it('tells a summary with -v on standard error', () => {
    const { out, err } = program(folder({ 'a.txt': TEXT }), ['-v', 'a.txt'])
    expect(out).toBe(TEXT)
    expect(err).toMatch(/^a\.txt: text, 74 characters in, 74 out, 0 changes, confidence [\d.]+\n$/)
  })

  it('counts changes and what is only reported, and no characters for changes', () => {
    const source = 'The ri\u200bver ro\u200bse by 数字货币two metres in a night.\n\n    code\u200b line\n'
    const { err } = program(folder({ 'a.md': source }), ['-v', 'a.md'])
    expect(err).toContain(' out, 3 changes (invisible-characters 2, anomalous-script 1), 1 only reported, confidence')
  })

  it('calls no guess quite sure', () => {
    const { out } = program(folder({ 'a.md': 'The bridge数字货币 fell in the night.\n' }), ['--explain', 'a.md'])
    expect(out).toContain('1:11 anomalous-script (error, guess, 99% sure)')
  })

  it('reads the dates of languages without letters of their own, as among other documents', () => {
    const paragraphs = ['river', 'lake', 'sea'].map((water) => TEXT.replace('river', water))
    const text = ['The keeper of the old bridge', '3 travnja 2024', ...paragraphs].join('\n\n')
    const path = folder({ 'a.txt': text, 'b.txt': 'Ж\n' })
    program(path, ['-o', 'out', '--front-matter', 'b.txt', 'a.txt'])
    const { out } = program(path, ['--front-matter', 'a.txt'])
    expect(out).toContain('date: 2024-04-03\n')
    expect(readFileSync(join(path, 'out/a.md'), 'utf8')).toBe(out)
  })

  it('keeps the byte order mark of a Markdown file and drops that of a text', () => {
    const path = folder({ 'a.md': `\ufeff${ARTICLE}`, 'a.txt': `\ufeff${TEXT}` })
    expect(program(path, ['a.md']).out).toBe(`\ufeff${ARTICLE}`)
    expect(program(path, ['a.txt']).out).toBe(TEXT)
  })

  it('writes Markdown anew with --reformat', () => {
    const path = folder({ 'a.md': 'Title\n=====\n\n* one\n* two\n' })
    expect(program(path, ['--reformat', 'a.md'])).toEqual({ code: 0, out: '# Title\n\n- one\n- two\n', err: '' })
  })

  it('exits 1 and says so when nothing is left', () => {
    const { code, out, err } = program(folder({ 'empty.txt': '' }), ['empty.txt'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('clean-article: empty.txt: nothing is left: the input is empty\n')
  })

  it('exits 1 and says so when a page holds no article', () => {
    const menu = 'Home\nNews\nSport\nWeather\nMembers\nSearch Forums\nSign in\nLast post\nPage 1 of 4\nPrivacy policy\n'
    const { code, out, err } = program(folder({ 'menu.txt': menu }), ['menu.txt'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('menu.txt: nothing is left: all of it was taken for boilerplate')
  })

  it.each([
    ['<body><div id="root"></div><script src="a.js"></script>', 'the page holds no text: where scripts write it, save'],
    [
      '<p>You need to enable JavaScript to run this app.</p>',
      'all of it was part of a page without its scripts: try --explain, or save the page as a browser shows it',
    ],
  ])('tells a page that scripts write from one that is boilerplate: %s', (page, reason) => {
    const { code, out, err } = program(folder({ 'app.html': page }), ['app.html'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`app.html: nothing is left: ${reason}`)
  })

  it('exits 1 and says so when what is left looks like no article, and writes it all the same', () => {
    const lines = ['Home', 'News', 'Sport', 'Culture', 'Weather', '10 best walks in the Lake District', 'Contact us']
    const rest = [
      'Why the price of olive oil keeps rising',
      'Council approves new bus lanes',
      'Privacy policy',
      'Subscribe',
    ]
    const menu = `${[...lines, ...rest].join('\n')}\n`
    const path = folder({ 'forum.txt': menu })
    const { code, out, err } = program(path, ['forum.txt'])
    expect(code).toBe(1)
    expect(out).not.toBe('')
    expect(err).toContain('forum.txt: this looks like no article (confidence 0.')
    expect(program(path, ['--only', 'repair', 'forum.txt'])).toMatchObject({ code: 0, err: '' })
    const configured = folder({ 'forum.txt': menu, '.clean-articlerc': 'only: [repair]' })
    expect(program(configured, ['forum.txt'])).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    'Hello world',
    'The river rose.',
    'Call me.',
    '# Notes\n\nBuy milk and bread.',
    'Two roads\nand a river,\none of them\nleads home.',
    'Soup\n\n2 onions\n1 carrot\n\nChop. Boil for an hour. Serve.',
    '<h1>Soup</h1><p>Chop the onions and boil them for an hour.</p>',
  ])('takes a short text for what it is: %j', (text) => {
    expect(
      program(folder({ 'a.txt': text }), ['--from', text.startsWith('<') ? 'html' : 'text', 'a.txt']),
    ).toMatchObject({ code: 0, err: '' })
  })

  it('decodes what is not UTF-8, and reports it with --explain', () => {
    const bytes = Buffer.from('Die Brücke über den Fluß war am Morgen verschwunden.\n', 'latin1')
    const path = folder({ 'a.txt': bytes })
    expect(program(path, ['a.txt']).out).toBe('Die Brücke über den Fluß war am Morgen verschwunden.\n')
    expect(program(path, ['--explain', 'a.txt']).out).toContain('in iso-8859-1 (letter statistics')
    expect(program(path, ['--encoding', 'koi8-r', 'a.txt']).out).toContain('BrЭcke')
  })

  it('ends quietly when the reader goes away', async () => {
    const path = folder({ 'a.txt': TEXT.repeat(20_000) })
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" --only repair --patch a.txt | head -c 10; exit 0`],
      {
        cwd: path,
      },
    )
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
