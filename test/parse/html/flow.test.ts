import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { documentFlow } from '../../../src/score/html/corrections/flow.js'
import { viewPage } from '../../../src/score/html/page/index.js'

describe('the flow of a technical document', () => {
  const code = '<pre><code>read(mill)</code></pre>'
  const prose =
    '<p>The gauge at the old mill answers on one port, and reads the height of the river in <code>metres</code>.</p>'
  const sections = `<h2>Related</h2><ul><li><a href="/plot">gauge-plot</a></li></ul><h2>License</h2><p>MIT</p>`
  const page = (body: string): string =>
    `<body><nav><ul><li><a href="/">Home</a></li></ul></nav><div class="markdown-body"><h1>gauge</h1>${body}</div></body>`

  it('keeps its short sections', async () => {
    const { markdown } = await clean(page(`${prose}${code}${prose}${code}${sections}`), { from: 'html' })
    expect(markdown).toContain('## Related\n\n- [gauge-plot](/plot)\n\n## License\n\nMIT\n')
    expect(markdown).not.toContain('Home')
  })

  it('holds nothing that is named for something else', async () => {
    const related = `<div class="related-posts"><h2>Related</h2><ul><li><a href="/plot">gauge-plot</a></li></ul></div>`
    const { markdown } = await clean(page(`${prose}${code}${prose}${code}${prose}${related}`), { from: 'html' })
    expect(markdown).not.toContain('gauge-plot')
  })

  it('is not there in a text without code', () => {
    const { blocks, ...document } = parseHtml(page(`<p>The river rose.</p>${sections}`), {})
    const all = new Uint8Array(blocks.length).fill(1)
    expect(documentFlow(viewPage({ ...document, blocks }), all)).toBeUndefined()
  })
})
