import { quote } from '../describe.js'
import type { ReportedDocument, Reporter } from '../reporter.js'
import { CLIENT } from './client.js'
import { STYLES } from './styles.js'

/**
 * A page to review every change in a browser: one file that loads nothing. Each document stands in
 * it as JSON that is read when it is shown, so that a thousand documents open as fast as one.
 */
export function reviewPage(): Reporter {
  let isBegun = false
  const begin = (): string => {
    if (isBegun) return ''
    isBegun = true
    return HEAD
  }
  return {
    add: (document) => `${begin()}${documentElement(document)}`,
    end: () => `${begin()}<script>${CLIENT}</script>\n</body>\n</html>\n`,
  }
}

function documentElement({ file, source, findings, error }: ReportedDocument): string {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  const changes = findings.map(
    ({ start, end, rule, severity, risk, message, inserted, confidence, evidence, applied }) => ({
      from: start.offset,
      to: end.offset,
      place: `${start.line}:${start.column}`,
      rule,
      severity,
      risk,
      message,
      inserted,
      shown: quote(inserted, 200),
      confidence,
      evidence,
      applied: applied !== false,
    }),
  )
  const head = embedded({ file, counts, error: error?.message ?? null })
  const body = embedded({ source, changes })
  return `<script type="application/json" class="head">${head}</script><script type="application/json" class="body">${body}</script>\n`
}

/** JSON that cannot end the script element around it. */
function embedded(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>clean-article: review of changes</title>
<style>${STYLES}</style>
</head>
<body>
<a class="skip" href="#document">Skip to the document</a>
<header>
<h1>Review of changes</h1>
<p id="summary"></p>
</header>
<nav aria-label="Documents and filters">
<p><label for="search">Find files</label> <input id="search" type="search" autocomplete="off"></p>
<p><label for="file">Document</label> <select id="file"></select></p>
<fieldset id="rules"><legend>Rules shown</legend></fieldset>
<p class="buttons">
<button type="button" id="previous-document">Previous document <kbd>[</kbd></button>
<button type="button" id="next-document">Next document <kbd>]</kbd></button>
<button type="button" id="previous-change">Previous change <kbd>k</kbd></button>
<button type="button" id="next-change">Next change <kbd>j</kbd></button>
</p>
<p><label><input id="shortcuts" type="checkbox" checked> Use the keys <kbd>j</kbd> <kbd>k</kbd> <kbd>[</kbd> <kbd>]</kbd></label></p>
</nav>
<section id="details" aria-live="polite" aria-label="Change"></section>
<main id="document" tabindex="-1">
<h2 id="name"></h2>
<div id="text"></div>
</main>
<noscript><p>This page needs JavaScript to show the documents it holds. It loads nothing from anywhere.</p></noscript>
`
