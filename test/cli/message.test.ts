import { describe, expect, it } from 'vitest'
import { folder, get, program } from './helpers.js'

const STORY = [
  'The lighthouse above the harbour has been dark for thirty years, and on Monday the first stones of its new tower were laid by the children of the village school.',
  'Masons from three valleys came to help with the <a href=3D"/council">council’s</a> work, which it expects to last until the autumn storms set in along the coast.',
]
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\r\n')
const CLEAN = `# The old lighthouse

The lighthouse above the harbour has been dark for thirty years, and on Monday the first stones of its new tower were laid by the children of the village school.

Masons from three valleys came to help with the [council’s](https://harbour.example/council) work, which it expects to last until the autumn storms set in along the coast.
`

/** A page as a browser saves it: with a frame of its own and a picture. */
function saved(header = 'From: <Saved by a browser>'): string {
  const parts = [
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>The old =\r\nlighthouse</h1>${PARAGRAPHS}</body></html>`,
    'Content-Type: text/html\r\nContent-ID: <frame@page>\r\n\r\n<html><body><p>Buy a lamp, says this frame at length, for no other lamp shines as this one does in the dark.</p></body></html>',
    'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
  ]
  const body = parts.map((part) => `--edge\r\n${part}\r\n`).join('')
  return `${header}\r\nSnapshot-Content-Location: https://harbour.example/lighthouse\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"\r\n\r\n${body}--edge--\r\n`
}

describe('a page saved as one file', () => {
  it('is read out of it, with its address', () => {
    const cwd = folder({ 'page.mhtml': saved() })
    expect(program(cwd, ['page.mhtml'])).toMatchObject({ code: 0, out: CLEAN })
    expect(program(cwd, [], { input: saved() }).out).toBe(CLEAN)
    expect(program(cwd, ['--url', 'https://other.example/', 'page.mhtml']).out).toContain('other.example/council')
    expect(program(cwd, ['--explain', 'page.mhtml']).out).toContain('a page in a MIME message')
  })

  it('is found in a folder, and written beside', () => {
    const cwd = folder({ 'in/page.mhtml': saved() })
    expect(program(cwd, ['-o', 'out', 'in']).code).toBe(0)
    expect(get(cwd, 'out/in/page.md')).toBe(CLEAN)
  })

  it('may be an e-mail, of words alone too', () => {
    const text = `Subject: Lamps\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=C3=A9 by the lighthouse opens on Monday, and the whole village will come to see it, as the =\r\nkeeper says.\r\n`
    expect(program(folder(), ['--only', 'polish'], { input: text }).out).toBe(
      'The café by the lighthouse opens on Monday, and the whole village will come to see it, as the keeper says.\n',
    )
  })

  it('is none where the field stands in a text', () => {
    const text = 'Note: this is a text about mail.\n\nMIME-Version: 1.0\n\nThat line stands in each of them.\n'
    expect(program(folder(), ['--only', 'polish'], { input: text }).out).toBe(text)
  })

  it('is told by its name where it cannot be read', () => {
    const parts = Array.from({ length: 2000 }, (_, depth) => {
      const boundary = depth === 0 ? '' : `--edge${depth - 1}\r\n`
      return `${boundary}Content-Type: multipart/mixed; boundary="edge${depth}"\r\n\r\n`
    })
    const cwd = folder({ 'deep.mhtml': `Subject: Lamps\r\nMIME-Version: 1.0\r\n${parts.join('')}` })
    const { code, out, err } = program(cwd, ['deep.mhtml'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^clean-article: deep\.mhtml: a MIME message that cannot be read: .*: save the page as HTML\n$/)
  })

  it('stays as it is where nothing is in it', () => {
    const empty = 'Subject: Lamps\nMIME-Version: 1.0\nContent-Type: image/png\n\n'
    expect(program(folder(), ['--only', 'polish'], { input: empty }).out).toContain('Lamps')
  })
})

describe('JSON', () => {
  it.each([
    ['an object', '{\n  "title": "The lamp",\n  "text": "The lamp is lit."\n}\n'],
    ['a list', '[{"text": "The lamp is lit."}]'],
    ['records', '{"text": "The lamp is lit."}\n{"text": "The lamp is out."}\n'],
  ])('is no article: %s', (_, input) => {
    expect(program(folder(), [], { input })).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: standard input: JSON: add --jsonl for one object a line, or give the text that it holds\n',
    })
    expect(program(folder({ 'a.txt': input }), ['--only', 'polish', 'a.txt']).code).toBe(0)
    expect(program(folder(), ['--only', 'polish', '--from', 'text'], { input }).code).toBe(0)
  })

  it('is none in words that begin as it does', () => {
    expect(program(folder(), ['--only', 'polish'], { input: '["The lamp"] is lit.\n' }).code).toBe(0)
  })
})

describe('a feed', () => {
  const item = '<item><title>The lamp</title><description>&lt;p&gt;The lamp is lit.&lt;/p&gt;</description></item>'

  it.each([
    [
      'of RSS',
      `<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<rss version="2.0"><channel>${item}</channel></rss>`,
    ],
    ['with its names on other lines', `\n<?xml version="1.0"?><rss\n  version="2.0">${item}</rss>`],
    ['of Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Lamps</title></feed>'],
    ['of RDF', `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">${item}</rdf:RDF>`],
    ['that is cut short', `<?xml version="1.0"?><rss version="2.0"><channel>${item}<item>`],
  ])('%s is no article, and says what to give instead', (_, feed) => {
    const { code, out, err } = program(folder({ 'feed.xml': feed }), ['feed.xml'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      'clean-article: feed.xml: a feed of several articles: give the HTML that it holds of one, or its page\n',
    )
  })

  it('is none where a text tells of one', () => {
    expect(program(folder(), ['--only', 'polish'], { input: 'A feed begins with <rss version="2.0">.\n' }).code).toBe(0)
  })
})

describe('XML of another kind than HTML', () => {
  const TEXT = '<p>The lamp is lit.</p>'
  const REMEDY = 'turn it into HTML first (pandoc, xsltproc), or add --from html'

  it.each([
    [
      'article',
      `<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//A//B" "b.dtd" [<!ENTITY c "d">]>\n<article>${TEXT}</article>\n`,
    ],
    ['svg', `<svg\n  width="8" xmlns="http://www.w3.org/2000/svg"><text>The lamp</text></svg>`],
    [
      'tei:TEI',
      `<?xml version="1.0"?><!-- Lamps --><tei:TEI><tei:p>The lamp is lit.</tei:p></tei:TEI>\n<!-- Made by hand -->`,
    ],
  ])('is no article, and is named: %s', (root, input) => {
    const err = `clean-article: standard input: XML (${root}): ${REMEDY}\n`
    expect(program(folder(), [], { input })).toEqual({ code: 2, out: '', err })
    expect(program(folder(), ['--only', 'polish', '--from', 'html'], { input }).code).toBe(0)
  })

  it.each([
    ['a page', `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${TEXT}</body></html>`],
    ['a part of a page', `<div xmlns="http://www.w3.org/1999/xhtml">${TEXT}</div>`],
  ])('is not %s', (_, input) => {
    expect(program(folder(), ['--only', 'polish'], { input })).toEqual({ code: 0, out: 'The lamp is lit.\n', err: '' })
  })

  it('is told in time that grows with the text', () => {
    const input = `<?xml version="1.0"?><a>b</a>${'<!-- Lamp -->'.repeat(5000)}c`
    expect(program(folder(), ['--only', 'polish'], { input }).code).toBe(0)
  })

  it.each([
    'So begins every file of the lighthouse.',
    '<lamp/>\n\nSo does every lamp.',
    '<a>b</a>\n\nSo does every lamp.',
  ])('is not a text that begins with it: %j', (rest) => {
    expect(program(folder(), ['--only', 'polish'], { input: `<?xml version="1.0"?>\n${rest}\n` }).code).toBe(0)
  })
})

describe('text in the codes of another program', () => {
  it.each([
    ['a.txt', '{\\rtf1\\ansi The lamp is \\b lit\\b0.}'],
    ['a.pdf', '%PDF-1.4\n1 0 obj\n'],
    ['a.ps', '%!PS-Adobe-3.0\n(The lamp) show\n'],
  ])('is no text: %s', (name, content) => {
    expect(program(folder({ [name]: content }), [name])).toEqual({
      code: 2,
      out: '',
      err: `clean-article: ${name}: not a text file: turn it into text or HTML first (pdftotext, pandoc)\n`,
    })
    expect(program(folder({ [name]: content }), ['--only', 'polish', '--from', 'text', name]).code).toBe(0)
  })

  it('is text where it only begins with its sign', () => {
    expect(program(folder(), ['--only', 'polish'], { input: '% of all lamps are lit.\n' }).code).toBe(0)
  })
})
