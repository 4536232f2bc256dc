/**
 * Flattens pages with converters from npm.
 *
 * usage: render.mjs PAGES.jsonl OUT-FOLDER NODE-MODULES
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [pages, folder, modules] = process.argv.slice(2)
const peer = createRequire(`${modules}/`)
const { convert } = peer('html-to-text')
const Turndown = peer('turndown')
const { gfm } = peer('turndown-plugin-gfm')

const converter = () => new Turndown({ headingStyle: 'atx' }).remove(['script', 'style', 'noscript'])
const turndown = converter()
const withTables = converter().use(gfm)

const WAYS = {
  'html-to-text': convert,
  turndown: (html) => turndown.turndown(html),
  'turndown with tables': (html) => withTables.turndown(html),
}

const records = readFileSync(pages, 'utf8').trim().split('\n').map(JSON.parse)
for (const [name, way] of Object.entries(WAYS)) {
  const lines = records.map(({ id, html }) => JSON.stringify({ id, text: flattened(way, html) }))
  writeFileSync(`${folder}/${name}.jsonl`, `${lines.join('\n')}\n`)
}

function flattened(way, html) {
  try {
    return way(html)
  } catch {
    return ''
  }
}
