import { CODE_BLOCKS } from './code-blocks.js'

/** Changes the markup of rendered Markdown as a site's theme does, and nothing of what a reader sees as text. */
export type Dressing = (html: string) => string

/** Writes every block of code in one way; names of languages as rendered. */
export function dressCode(kind: number): Dressing {
  const block = CODE_BLOCKS[kind % CODE_BLOCKS.length] as (typeof CODE_BLOCKS)[number]
  return (html) =>
    html.replace(
      /<pre><code(?: class="(?:language-)?([^"\s]+)[^"]*")?>([\s\S]*?)<\/code><\/pre>/g,
      (_all, language: string | undefined, code: string) => block(code, language),
    )
}

const slug = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')

/** `link` gets the slug and the text of a heading without markup. */
function headings(write: (tag: string, text: string, id: string) => string): Dressing {
  return (html) =>
    html.replace(/<(h[1-6])(?: id="[^"]*")?>([\s\S]*?)<\/\1>/g, (_all, tag: string, text: string) =>
      write(tag, text, slug(text)),
    )
}

const HEADINGS: readonly Dressing[] = [
  (html) => html,
  headings((tag, text, id) => `<${tag} id="${id}">${text}</${tag}>`),
  headings(
    (tag, text, id) =>
      `<div class="markdown-heading" dir="auto"><${tag} tabindex="-1" class="heading-element" dir="auto">${text}</${tag}><a id="user-content-${id}" class="anchor" aria-label="Permalink: x" href="#${id}"><svg class="octicon octicon-link"><path d="m7 3"/></svg></a></div>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} id="${id}">${text}<a class="headerlink" href="#${id}" title="Permalink to this heading">¶</a></${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} class="anchor anchorWithStickyNavbar" id="${id}">${text}<a href="#${id}" class="hash-link" aria-label="Direct link to x" title="Direct link to x">​</a></${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} id="${id}"><a class="header-anchor" href="#${id}" aria-hidden="true">#</a> ${text}</${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} id="${id}" class="group"><a class="no-underline" href="#${id}">${text.replace(/<\/?a\b[^>]*>/g, '')}</a></${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag}><span class="mw-headline" id="${id}">${text}</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit?section=1" title="Edit section">edit</a><span class="mw-editsection-bracket">]</span></span></${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} id="${id}" class="wp-block-heading"><strong>${text.replace(/<\/?strong>/g, '')}</strong></${tag}>`,
  ),
  headings(
    (tag, text, id) =>
      `<${tag} id="${id}">${text} <a class="anchorjs-link" aria-label="Anchor" href="#${id}"><span class="sr-only">Permalink</span></a></${tag}>`,
  ),
]

const ELEMENTS: readonly Dressing[] = [
  (html) => html,
  (html) =>
    html
      .replace(/<(p|ul|ol|blockquote)>/g, '<$1 dir="auto">')
      .replace(/<table>/g, '<markdown-accessiblity-table><table tabindex="0">')
      .replace(/<\/table>/g, '</table></markdown-accessiblity-table>'),
  (html) =>
    html
      .replace(/<ul>/g, '<ul class="wp-block-list">')
      .replace(/<ol>/g, '<ol class="wp-block-list">')
      .replace(/<blockquote>/g, '<blockquote class="wp-block-quote is-layout-flow">')
      .replace(/<table>/g, '<figure class="wp-block-table"><table class="has-fixed-layout">')
      .replace(/<\/table>/g, '</table></figure>'),
  (html) =>
    html
      .replace(
        /<code>(?=[^<\n]*<\/code>(?!<\/pre>))([^<]*)<\/code>/g,
        (_all, text: string) =>
          `<code class="docutils literal notranslate">${text
            .split(' ')
            .map((word) => `<span class="pre">${word}</span>`)
            .join(' ')}</code>`,
      )
      .replace(/<li>/g, '<li class="listitem">')
      .replace(/<(td|th)>([\s\S]*?)<\/\1>/g, '<$1><p>$2</p></$1>'),
  (html) =>
    html
      .replace(
        /<a href="(https?:[^"#?]*)">/g,
        '<a href="$1?utm_source=docs&amp;utm_medium=web" target="_blank" rel="noopener noreferrer">',
      )
      .replace(/<table>/g, '<div class="table-wrapper" style="overflow-x:auto"><table>')
      .replace(/<\/table>/g, '</table></div>')
      .replace(/<strong>/g, '<b>')
      .replace(/<\/strong>/g, '</b>'),
]

const IMAGES: readonly Dressing[] = [
  (html) => html,
  (html) =>
    html.replace(
      /<img src="([^"]*)"/g,
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" class="lazyload" data-src="$1"',
    ),
  (html) =>
    html.replace(
      /<img src="([^"]*)"([^>]*)>/g,
      '<img src="/blank.gif" class="lazy" data-lazy-src="$1"$2><noscript><img src="$1"$2></noscript>',
    ),
  (html) =>
    html.replace(
      /<img src="([^"]*)"([^>]*)>/g,
      '<picture><source type="image/webp" srcset="$1"><img loading="lazy" src="$1"$2></picture>',
    ),
  (html) =>
    html.replace(
      /(<a [^>]*>\s*)?<img src="([^"]*)"([^>]*)>/g,
      (all, link: string | undefined, address: string, rest: string) =>
        link === undefined
          ? `<a target="_blank" rel="noopener" href="${address}"><img src="${address}"${rest}></a>`
          : all,
    ),
]

/** The dressings for the document at a place in the list: each kind is used with each other in the long run. */
export function dress(html: string, index: number): string {
  const pick = (kinds: readonly Dressing[]): Dressing => kinds[index % kinds.length] as Dressing
  return [pick(ELEMENTS), dressCode(index), pick(HEADINGS), IMAGES[(index >> 2) % IMAGES.length] as Dressing].reduce(
    (dressed, dressing) => dressing(dressed),
    html,
  )
}
