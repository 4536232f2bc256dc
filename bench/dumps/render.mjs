/**
 * Flattens pages with converters from npm.
 *
 * usage: render.mjs PAGES.jsonl OUT-FOLDER NODE-MODULES
 *
 * Two ways are those of services that read pages for programs, and their result stands in the field `markdown`, as
 * theirs does: the main content as Markdown, and a page with a header over it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [pages, folder, modules] = process.argv.slice(2)
const peer = createRequire(`${modules}/`)
const { load } = peer('cheerio')
const { convert } = peer('html-to-text')
const Turndown = peer('turndown')
const { gfm } = peer('turndown-plugin-gfm')

const converter = () => new Turndown({ headingStyle: 'atx' }).remove(['script', 'style', 'noscript'])
const turndown = converter()
const withTables = converter().use(gfm)

const WAYS = {
  'html-to-text': ({ html }) => convert(html),
  turndown: ({ html }) => turndown.turndown(html),
  'turndown with tables': ({ html }) => withTables.turndown(html),
}
const SERVICES = {
  'main content': ({ html }) => withTables.turndown(mainContent(html)),
  'with a header': (page) => `${headerOf(page)}\n${withTables.turndown(withoutNavigation(page.html))}`,
}

/** What such services drop before they convert: by elements and by commonplace names. */
const AROUND =
  'header,footer,nav,aside,.header,.footer,.sidebar,.nav,.navbar,.menu,.modal,.popup,.ad,.ads,.social,.share,.breadcrumbs,.widget,.cookie'

const CODE = 'script,style,noscript,svg'

function mainContent(html) {
  const $ = load(html)
  $(AROUND).remove()
  $(CODE).remove()
  return $.html()
}

function withoutNavigation(html) {
  const $ = load(html)
  $('nav').remove()
  $(CODE).remove()
  return $.html()
}

function headerOf({ html, url }) {
  const title = load(html)('title').first().text().trim()
  return `Title: ${title}\n\nURL Source: ${url}\n\nMarkdown Content:`
}

const records = readFileSync(pages, 'utf8').trim().split('\n').map(JSON.parse)
writeAll(WAYS, 'text')
writeAll(SERVICES, 'markdown')

function writeAll(ways, field) {
  for (const [name, way] of Object.entries(ways)) {
    const lines = records.map((page) => JSON.stringify({ id: page.id, [field]: flattened(way, page) }))
    writeFileSync(`${folder}/${name}.jsonl`, `${lines.join('\n')}\n`)
  }
}

function flattened(way, page) {
  try {
    return way(page)
  } catch {
    return ''
  }
}
