import type { Element } from 'domhandler'
import { isLanguageName, isShortLanguageName } from '../../../markup/language-names.js'

/** Classes as highlighters write them: Prism, highlight.js, Pygments, Rouge, GitHub, SyntaxHighlighter, Shiki. */
const LANGUAGE_CLASS =
  /(?:^|\s)(language|lang|highlight-source|highlight-text|highlight|hl|brush|sourceCode|src|code|syntax)(?:[-_]|:\s*)([a-z0-9+#._-]+)/gi

/** Class words that follow these prefixes and name no language. */
const NO_LANGUAGE =
  /^(?:default|none|plain|plaintext|text|txt|nohighlight|block|wrapper|wrap|container|toolbar|box|source|table|body|copy|example|snippet|line|lines|inline|area|content|header|title|view|fence|group|pre|code|div|undefined|unknown|auto|basic|generic|raw|nowrap|notranslate|fold|with-.*)$/i

/** `plaintext` is what renderers call code of no language. */
const PLAIN_TEXT = /^(?:text|txt)$/i

const PLAIN_CLASS = /(?:^|\s)(hljs|prettyprint|sourceCode|shiki|highlight|chroma)\s+([a-z0-9+#]+)(?=\s|$)/i
/** Levels around code that are looked at: in a table with the numbers of lines code stands in so many. */
const WRAPPERS = 6

/** The language of a `pre` element, by what it, its code and the wrappers around it are called. */
export function codeLanguage(pre: Element): string | undefined {
  const inner = childNamed(pre, 'pre') ?? pre
  const code = childNamed(inner, 'code')
  const own = (code === undefined ? undefined : ownLanguage(code)) ?? ownLanguage(inner) ?? ownLanguage(pre)
  if (own !== undefined) return own
  let at = pre.parent
  for (let steps = 0; steps < WRAPPERS && at !== null && 'attribs' in at; steps++) {
    const language = wrapperLanguage(at, pre)
    if (language !== undefined) return language
    at = at.parent
  }
  return undefined
}

/** The first such child; mdBook writes a `pre` into each `pre`. */
function childNamed(element: Element, name: string): Element | undefined {
  return element.children.find((child): child is Element => 'attribs' in child && child.name === name)
}

function ownLanguage({ attribs }: Element): string | undefined {
  const named =
    attribs['data-lang'] ||
    attribs['data-language'] ||
    attribs['data-code-language'] ||
    attribs['data-enlighter-language'] ||
    attribs.language ||
    attribs.lang
  if (named !== undefined && /^[\w+#.-]{1,30}$/.test(named) && (named !== attribs.lang || !isNaturalLanguage(named)))
    return called(named)
  const brush = classLanguage(attribs['data-syntaxhighlighter-params'] ?? '')
  if (brush !== undefined || attribs.class === undefined) return brush
  // rustdoc: `rust rust-example-rendered`.
  const first = attribs.class.trim().split(/\s/, 1)[0] as string
  const bare = isShortLanguageName(first) ? first.toLowerCase() : undefined
  return classLanguage(attribs.class) ?? (PLAIN_CLASS.test(attribs.class) ? plainClassLanguage(attribs.class) : bare)
}

/** The language that stands behind the name of a highlighter. */
function plainClassLanguage(names: string): string | undefined {
  const plain = PLAIN_CLASS.exec(names)
  return plain === null ? undefined : plainLanguage(plain[1] as string, plain[2] as string)
}

/** The class after that of a highlighter: `hljs idl`. */
function plainLanguage(highlighter: string, name: string): string | undefined {
  if (highlighter.toLowerCase() === 'hljs') return called(name)
  return isShortLanguageName(name) ? name.toLowerCase() : undefined
}

/** `lang` names the language of the people as well: two letters and maybe a region. */
function isNaturalLanguage(name: string): boolean {
  return /^[a-z]{2}(?:[-_]\w+)?$/i.test(name) && !isLanguageName(name)
}

function classLanguage(names: string, isWrapper = false): string | undefined {
  for (const match of names.matchAll(LANGUAGE_CLASS)) {
    const name = match[2] as string
    const prefix = match[1] as string
    const language = prefix === 'language' ? called(name) : clean(name)
    if (language === undefined) continue
    if (!isLanguageName(language) && (LINES.test(prefix) || (isWrapper && PART.test(prefix)))) continue
    return language
  }
  return undefined
}

/** Nbconvert names a language so; others so call the lines that they highlight. */
const LINES = /^hl$/i
/** What pages call the parts of a box around code begins so, and seldom a language: `code-card`, `lang-switcher`. */
const PART = /^(?:code|lang)$/i

/** What Jupyter calls Python. */
const OF_NOTEBOOK = /^ipython\d?$/

/** What is called a language is one, even if it is plain text. */
function called(name: string): string | undefined {
  return PLAIN_TEXT.test(name) ? name.toLowerCase() : clean(name)
}

function clean(name: string): string | undefined {
  const language = name.replace(/^(?:source|text|highlight|html)-(?=\w)/i, '').toLowerCase()
  if (NO_LANGUAGE.test(language)) return undefined
  return OF_NOTEBOOK.test(language) ? 'python' : language
}

/** A wrapper counts only while it holds this code alone. */
function wrapperLanguage(wrapper: Element, pre: Element): string | undefined {
  if (/^(?:body|main|article|section|html)$/.test(wrapper.name)) return undefined
  const others = wrapper.children.filter((child) => 'attribs' in child && child.name === 'pre' && child !== pre)
  if (others.length > 0) return undefined
  const names = wrapper.attribs.class ?? ''
  const named =
    wrapper.attribs['data-lang'] || wrapper.attribs['data-language'] || wrapper.attribs['data-snippet-language']
  if (named !== undefined && /^[\w+#.-]{1,30}$/.test(named)) return clean(named)
  if (!/highlight|lang|brush|source|code|src/i.test(names)) return undefined
  // Hexo: `<figure class="highlight bash">`.
  return classLanguage(names, true) ?? (wrapper.name === 'figure' ? plainClassLanguage(names) : undefined)
}
