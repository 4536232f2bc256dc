import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** How sites render the same Markdown: the markup around code, headings and links differs. */
export type Renderer = (markdown: string) => string

const basic: Renderer = (markdown) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** As code hosts do: highlighted code in a wrapper that names the language, headings with an anchor. */
const highlighted: Renderer = (markdown) =>
  basic(markdown)
    .replace(
      /<pre><code class="language-([\w+#-]+)">([\s\S]*?)<\/code><\/pre>/g,
      (_all, language: string, code: string) =>
        `<div class="highlight highlight-source-${language}"><pre>${spans(code)}</pre><div class="zeroclipboard-container"><button class="copy">Copy</button></div></div>`,
    )
    .replace(
      /<(h[1-6])>([\s\S]*?)<\/\1>/g,
      (_all, tag: string, text: string) =>
        `<div class="markdown-heading"><${tag}>${text}</${tag}><a class="anchor" aria-label="Permalink" href="#x"><svg><path d="m7 3"/></svg></a></div>`,
    )

/** As static site generators do: line numbers in a gutter, a pilcrow behind each heading. */
const numbered: Renderer = (markdown) =>
  basic(markdown)
    .replace(
      /<pre><code class="language-([\w+#-]+)">([\s\S]*?)<\/code><\/pre>/g,
      (_all, language: string, code: string) =>
        `<div class="language-${language} highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${code
          .trimEnd()
          .split('\n')
          .map((_line, index) => index + 1)
          .join(
            '\n',
          )}\n</pre></td><td class="rouge-code"><pre>${code}</pre></td></tr></tbody></table></code></pre></div></div>`,
    )
    .replace(/<(h[2-6])>([\s\S]*?)<\/\1>/g, '<$1 id="x">$2<a class="headerlink" href="#x" title="Permalink">¶</a></$1>')

/** As documentation sites do: each line of code an element of its own. */
const lined: Renderer = (markdown) =>
  basic(markdown).replace(
    /<pre><code class="language-([\w+#-]+)">([\s\S]*?)<\/code><\/pre>/g,
    (_all, language: string, code: string) =>
      `<div class="codeBlockContainer language-${language}"><pre tabindex="0" class="prism-code language-${language}"><code>${code
        .trimEnd()
        .split('\n')
        .map((line) => `<span class="token-line">${line === '' ? '' : spans(line)}<br></span>`)
        .join('')}</code></pre><div class="buttonGroup"><button aria-label="Copy code">Copy</button></div></div>`,
  )

/** Words of code as a highlighter marks them. */
function spans(code: string): string {
  return code.replace(
    /\b(const|let|function|return|import|from|if|else|class|new)\b(?![^<]*>)/g,
    '<span class="pl-k">$1</span>',
  )
}

export const RENDERERS: readonly Renderer[] = [basic, highlighted, numbered, lined]
