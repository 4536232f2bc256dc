/**
 * Start-up: whole processes on one small text, the same with words in a foreign script, and one HTML page, beside the floor (`node -e 0`) and
 * peers on the same file, in turn. Prints medians and ratios to the floor.
 *
 * usage: npm run bench:start [-- --runs N]     (default 15)
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from './lib/measure.js'
import { npmPeers, pythonPeers } from './lib/peers.js'

const { values: flags } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
const RUNS = Number(flags.runs)
const PROGRAM = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))
const NODE = process.execPath

/** Sentences that differ, since a text that repeats itself is cleaned of it. */
const WHO = [
  'The miller',
  'A ferryman',
  'The new teacher',
  'Her neighbour',
  'The harbour master',
  'A clerk of the council',
]
const DID = [
  'saw the river rise',
  'carried the letters',
  'mended the old bridge',
  'counted the boats',
  'rang the small bell',
]
const WHEN = [
  'before the morning came',
  'while the rain went on',
  'in the week after the flood',
  'as the mill stood empty',
]
const pick = (list: readonly string[], at: number): string => list[at % list.length] as string
const SENTENCES = Array.from(
  { length: 64 },
  (_, i) =>
    `${pick(WHO, i)} ${pick(DID, i >> 1)} ${pick(WHEN, i >> 2)}, and nobody in the town of ${i + 20} houses asked why.`,
)
const PARAGRAPHS = Array.from({ length: 16 }, (_, i) => SENTENCES.slice(4 * i, 4 * i + 4).join(' '))
const TEXT = ['The night of the flood', ...PARAGRAPHS, 'Share this article', 'Read more on rivers'].join('\n\n')

/** The same with an offer in a foreign script glued into a sentence, which takes the tables of scripts and words of offers. */
const SPAMMED = TEXT.replace('carried the letters', 'carried the \u6570\u5B57\u8D27\u5E01letters')

/** An 80 KB page: an article in page furniture. */
function page(): string {
  const links = Array.from(
    { length: 420 },
    (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i} of the paper</a></li>`,
  )
  const body = [1, 2, 3, 4].flatMap((part) =>
    PARAGRAPHS.map((text) => `<p class="story-text">In part ${part}: ${text}</p>`),
  )
  return `<!doctype html><html lang="en"><head><title>The night of the flood</title></head><body><nav><ul>${links.join('\n')}</ul></nav>
<main><article><h1>The night of the flood</h1>${body.join('\n')}</article></main>
<aside><ul>${links.slice(0, 200).join('\n')}</ul></aside><footer>Copyright</footer></body></html>`
}

function report(title: string, commands: Record<string, readonly string[]>): void {
  const usages = compare({ 'node -e 0': [NODE, '-e', '0'], ...commands }, RUNS)
  const floor = usages['node -e 0']?.cpu ?? Number.NaN
  console.log(`\n${title} (medians of ${RUNS})`)
  console.log('                              CPU ms   x floor   wall ms   peak MB')
  for (const [name, usage] of Object.entries(usages)) {
    const cells = [
      (usage.cpu * 1000).toFixed(0),
      (usage.cpu / floor).toFixed(2),
      (usage.wall * 1000).toFixed(0),
      usage.rss.toFixed(0),
    ]
    console.log(name.padEnd(27) + cells.map((cell) => cell.padStart(9)).join(' '))
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'clean-article-start-'))
const textFile = join(scratch, 'article.txt')
const spammedFile = join(scratch, 'spammed.txt')
const markdownFile = join(scratch, 'article.md')
const pageFile = join(scratch, 'page.html')
writeFileSync(textFile, TEXT)
writeFileSync(spammedFile, SPAMMED)
writeFileSync(markdownFile, TEXT)
writeFileSync(pageFile, page())

const npm = npmPeers(['prettier@3', 'markdownlint-cli2@0.24', 'remark-cli@12'])
const python = pythonPeers(['trafilatura==2.3.1', 'lxml_html_clean'])
const bin = (name: string): string[] => (npm === undefined ? [] : [NODE, join(npm, 'node_modules', name)])
const present = (commands: Record<string, readonly string[]>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(commands).filter(([, command]) => command.length > 1))

report(`one text of ${Math.round(TEXT.length / 1024)} KB`, {
  'clean-article': [NODE, PROGRAM, textFile],
  ...present({
    prettier: [...bin('prettier/bin/prettier.cjs'), ...(npm ? [markdownFile] : [])],
    'remark-cli': [...bin('remark-cli/cli.js'), ...(npm ? [markdownFile] : [])],
  }),
})
report('the same with words in a foreign script', { 'clean-article': [NODE, PROGRAM, spammedFile] })
report(`one HTML page of ${Math.round(page().length / 1024)} KB`, {
  'clean-article': [NODE, PROGRAM, pageFile],
  ...(python === undefined
    ? {}
    : {
        trafilatura: [
          python,
          '-c',
          `import trafilatura;print(trafilatura.extract(open(${JSON.stringify(pageFile)}).read()))`,
        ],
      }),
})
