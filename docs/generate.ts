/**
 * Writes what is made from the rules: their pages, their table in the README, the schema of the configuration.
 *
 * usage: npm run docs [-- --check]
 *
 * `--check` writes nothing and exits 1 when something is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '../src/rules/index.js'
import { configurationSchema } from './configuration-schema.js'
import { rulePage, ruleTable, shown } from './rule-page.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const README = 'README.md'
const RULES = 'docs/rules'
const BETWEEN = /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/

/** Every generated file by its path from the root, with what it must hold. */
function generated(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(root, README), 'utf8')
  const table = ruleTable(rules, 'docs/rules/')
  return new Map([
    [README, readme.replace(BETWEEN, (_, start: string, end: string) => `${start}\n${table}\n${end}`)],
    ['docs/clean-article.schema.json', configurationSchema()],
    [
      `${RULES}/README.md`,
      `# Rules\n\nIn the order in which they run. Each page is made from the rule's own file.\n\n${ruleTable(rules, '')}`,
    ],
    ...rules.map((rule): [string, string] => [`${RULES}/${rule.id}.md`, rulePage(rule)]),
  ])
}

const files = generated()
const old = existsSync(join(root, RULES)) ? readdirSync(join(root, RULES)).map((name) => `${RULES}/${name}`) : []
const stale = [
  ...[...files].filter(([path, text]) => shown(join(root, path)) !== text).map(([path]) => path),
  ...old.filter((path) => !files.has(path)),
]

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: npm run docs writes it`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of stale) {
    const text = files.get(path)
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (text === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), text)
  }
  console.log(`${stale.length} of ${files.size} files written`)
}
