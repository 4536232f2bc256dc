import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folder, get, MARKER_ONLY, program, put } from '../cli/helpers.js'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const BAD =
  'The bridge MARKER fell in the night MARKER, and </script><img src=x onerror="document.title=1"> was seen.\n'

function reviewPage(documents: number): string {
  const path = folder(MARKER_ONLY)
  for (let i = 0; i < documents; i++) put(path, `docs/${String(i).padStart(4, '0')}.txt`, `Page ${i}.\n\n${BAD}`)
  put(path, 'docs/fine.txt', 'Fine.\n')
  program(path, ['--check', '--report', 'review.html', 'docs/*.txt'])
  return `${path}/review.html`
}

it('is one file that loads nothing', () => {
  const path = reviewPage(2)
  const html = get(path.replace('/review.html', ''), 'review.html')
  expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//)
  expect(html).not.toMatch(/@import|url\(|fetch\(|XMLHttpRequest/)
  expect(html.match(/<\/script>/g)).toHaveLength(3 * 2 + 1)
})

describe.skipIf(CHROMIUM === undefined)('the review page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  const open = async (documents: number, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options)
    page.on('request', (request) => expect(request.url()).toMatch(/^file:/))
    page.on('pageerror', (error) => expect.fail(String(error)))
    await page.goto(pathToFileURL(reviewPage(documents)).href)
    return page
  }

  it('marks the removed parts in place, walks by keyboard, and filters', async () => {
    const page = await open(3)
    expect(await page.textContent('#summary')).toBe('6 changes in 3 documents, of 4 in all')
    expect(await page.locator('#text del').count()).toBe(2)
    expect(await page.locator('#text').textContent()).toContain('</script><img src=x onerror=')
    expect(await page.title()).toBe('clean-article: review of changes')
    await page.keyboard.press('j')
    expect(await page.textContent('#details')).toContain('no-marker 1 of 2, at 3:11')
    await page.keyboard.press('k')
    expect(await page.textContent('#details')).toContain('no-marker 2 of 2')
    await page.keyboard.press(']')
    expect(await page.textContent('#name')).toBe('docs/0001.txt')
    await page.fill('#search', '0002')
    expect(await page.textContent('#name')).toBe('docs/0002.txt')
    await page.keyboard.press('j')
    expect(await page.inputValue('#search')).toBe('0002j')
    await page.fill('#search', '')
    await page.uncheck('#rules input')
    expect(await page.textContent('#name')).toBe('No document has such changes')
    await page.close()
  })

  it.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 360, 640],
  ] as const)('has no fault that axe finds, in %s at %i columns', async (colorScheme, width, height) => {
    const page = await open(3, { colorScheme, viewport: { width, height } })
    await page.keyboard.press('j')
    await page.addScriptTag({ path: AXE })
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
    )
    expect(violations).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.close()
  })

  it('is usable with a thousand documents', async () => {
    const begin = Date.now()
    const page = await open(1000)
    expect(await page.locator('#file option').count()).toBe(1000)
    await page.fill('#search', '0999')
    expect(await page.textContent('#name')).toBe('docs/0999.txt')
    expect(Date.now() - begin).toBeLessThan(45_000)
    await page.close()
  })
})
