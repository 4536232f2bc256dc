// Runs a peer over pages: node peers.mjs readability|defuddle FOLDER < PAGES.jsonl > PREDICTIONS.jsonl
// FOLDER holds the node_modules with the peers.
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const [name, folder] = process.argv.slice(2)
const require = createRequire(`${folder}/package.json`)
const load = (id) => import(pathToFileURL(require.resolve(id)).href)

async function readability() {
  const { parseHTML } = await load('linkedom')
  const { Readability } = require('@mozilla/readability')
  const TurndownService = require('turndown')
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' })
  return async ({ html }) => {
    const article = new Readability(parseHTML(html).document).parse()
    return article?.content ? turndown.turndown(article.content) : ''
  }
}

async function defuddle() {
  const { parseHTML } = await load('linkedom')
  const { Defuddle } = await load('defuddle/node')
  return async ({ html, url }) => (await Defuddle(parseHTML(html).document, url, { markdown: true })).content
}

const extract = await (name === 'defuddle' ? defuddle() : readability())
for await (const line of createInterface({ input: process.stdin })) {
  const page = JSON.parse(line)
  let markdown = ''
  try {
    markdown = (await extract(page)) ?? ''
  } catch (error) {
    process.stderr.write(`${page.id} ${error}\n`)
  }
  process.stdout.write(`${JSON.stringify({ id: page.id, markdown })}\n`)
}
