/** How sites write a block of code: its language in a class or an attribute, lines numbered or apart, buttons beside it. */
export type CodeBlock = (code: string, language: string | undefined) => string

const linesOf = (code: string): readonly string[] => code.replace(/\n$/, '').split('\n')

const numbersOf = (code: string): readonly string[] => linesOf(code).map((_line, index) => String(index + 1))

/** Words of code as a highlighter marks them. */
function tokens(code: string, name: string): string {
  return code
    .replace(/(?<![\w&#])(\d+)(?!\w|[^<]*>)/g, `<span class="${name}-number">$1</span>`)
    .replace(
      /\b(const|let|function|return|import|from|if|else|class|new)\b(?![^<]*>)/g,
      `<span class="${name}-keyword">$1</span>`,
    )
}

const plain: CodeBlock = (code, language) =>
  `<pre><code${language === undefined ? '' : ` class="language-${language}"`}>${code}</code></pre>`

const codeHost: CodeBlock = (code, language) =>
  language === undefined
    ? `<div class="snippet-clipboard-content"><pre class="notranslate"><code>${code}</code></pre><div class="zeroclipboard-container"><clipboard-copy aria-label="Copy" class="btn"><svg><path d="M0 6h1"/></svg></clipboard-copy></div></div>`
    : `<div class="highlight highlight-source-${language} notranslate" dir="auto"><pre>${tokens(code, 'pl')}</pre><div class="zeroclipboard-container"><clipboard-copy aria-label="Copy" class="btn"><svg><path d="M0 6h1"/></svg></clipboard-copy></div></div>`

const rougeTable: CodeBlock = (code, language) =>
  `<div class="language-${language ?? 'plaintext'} highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${numbersOf(code).join('\n')}\n</pre></td><td class="rouge-code"><pre>${code}</pre></td></tr></tbody></table></code></pre></div></div>`

const prismLines: CodeBlock = (code, language) => {
  const lines = linesOf(code).map(
    (line) => `<span class="token-line" style="color:#393A34">${tokens(line, 'token')}<br></span>`,
  )
  const name = language === undefined ? '' : ` language-${language}`
  return `<div class="codeBlockContainer${name} theme-code-block"><div class="codeBlockContent"><pre tabindex="0" class="prism-code${name} codeBlock thin-scrollbar"><code class="codeBlockLines">${lines.join('')}</code></pre><div class="buttonGroup"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn">Copy</button></div></div></div>`
}

const chromaTable: CodeBlock = (code, language) => {
  const name = language === undefined ? '' : ` class="language-${language}" data-lang="${language}"`
  const lines = linesOf(code).map((line) => `<span class="line"><span class="cl">${tokens(line, 'k')}\n</span></span>`)
  const numbers = numbersOf(code).map((number) => `<span class="lnt">${number}\n</span>`)
  return `<div class="highlight"><div class="chroma">\n<table class="lntable"><tr><td class="lntd">\n<pre tabindex="0" class="chroma"><code>${numbers.join('')}</code></pre></td>\n<td class="lntd">\n<pre tabindex="0" class="chroma"><code${name}>${lines.join('')}</code></pre></td></tr></table>\n</div>\n</div>`
}

const shiki: CodeBlock = (code, language) => {
  const lines = linesOf(code).map(
    (line) => `<span class="line"><span style="--shiki-light:#24292E">${line}</span></span>`,
  )
  const numbers = numbersOf(code).map((number) => `<span class="line-number">${number}</span><br>`)
  return `<div class="language-${language ?? ''} vp-adaptive-theme line-numbers-mode"><button title="Copy Code" class="copy"></button><span class="lang">${language ?? ''}</span><pre class="shiki github-light vp-code" tabindex="0"><code>${lines.join('\n')}</code></pre><div class="line-numbers-wrapper" aria-hidden="true">${numbers.join('')}</div></div>`
}

const brush: CodeBlock = (code, language) =>
  `<pre class="brush: ${language ?? 'plain'}; title: ; notranslate" title="">${code}</pre>`

const enlighter: CodeBlock = (code, language) =>
  `<pre class="EnlighterJSRAW" data-enlighter-language="${language ?? 'generic'}" data-enlighter-theme="" data-enlighter-highlight="">${code}</pre>`

const headed: CodeBlock = (code, language) =>
  `<div class="code-block rounded"><div class="code-header flex"><span>${language ?? ''}</span><button class="flex gap-1">Copy code</button></div><div class="overflow-y-auto"><pre><code class="hljs${language === undefined ? '' : ` language-${language}`}">${tokens(code, 'hljs')}</code></pre></div></div>`

const numberedRows: CodeBlock = (code, language) => {
  const rows = linesOf(code).map(
    (line, index) =>
      `<tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="${index + 1}"><div class="hljs-ln-n" data-line-number="${index + 1}"></div></td><td class="hljs-ln-line hljs-ln-code" data-line-number="${index + 1}">${tokens(line, 'hljs')}</td></tr>`,
  )
  return `<pre><code class="hljs ${language ?? 'plaintext'}"><table class="hljs-ln"><tbody>${rows.join('')}</tbody></table></code></pre>`
}

const pygments: CodeBlock = (code, language) => {
  const lines = linesOf(code).map(
    (line, index) => `<span class="linenos">${String(index + 1).padStart(2)}</span>${line}`,
  )
  return `<div class="highlight-${language ?? 'default'} notranslate"><div class="highlight"><pre id="codecell0"><span></span>${lines.join('\n')}\n</pre><button class="copybtn o-tooltip--left" data-tooltip="Copy" data-clipboard-target="#codecell0"><svg><title>Copy to clipboard</title></svg></button></div></div>`
}

const forge: CodeBlock = (code, language) => {
  const lines = linesOf(code).map(
    (line, index) =>
      `<span id="LC${index + 1}" class="line" lang="${language ?? 'plaintext'}">${tokens(line, 'k')}</span>`,
  )
  return `<div class="gl-relative markdown-code-block js-markdown-code"><pre class="code highlight js-syntax-highlight language-${language ?? 'plaintext'}" lang="${language ?? 'plaintext'}"><code>${lines.join('\n')}</code></pre><copy-code></copy-code></div>`
}

const prettyFigure: CodeBlock = (code, language) => {
  const name = language === undefined ? '' : ` data-language="${language}"`
  const lines = linesOf(code).map((line) => `<span data-line="">${line === '' ? ' ' : tokens(line, 'c')}</span>`)
  return `<figure data-rehype-pretty-code-figure=""><pre tabindex="0"${name} data-theme="nord"><code${name} data-theme="nord" style="display:grid">${lines.join('\n')}</code></pre></figure>`
}

const toolbar: CodeBlock = (code, language) => {
  const name = language === undefined ? 'language-none' : `language-${language}`
  const rows = '<span></span>'.repeat(linesOf(code).length)
  return `<div class="code-toolbar"><pre class="line-numbers ${name}"><code class="${name}">${tokens(code, 'token')}<span aria-hidden="true" class="line-numbers-rows">${rows}</span></code></pre><div class="toolbar"><div class="toolbar-item"><span>${language ?? ''}</span></div><div class="toolbar-item"><button class="copy-to-clipboard-button">Copy</button></div></div></div>`
}

const attribute: CodeBlock = (code, language) =>
  `<pre${language === undefined ? '' : ` lang="${language}"`}>${code}</pre>`

export const CODE_BLOCKS: readonly CodeBlock[] = [
  plain,
  codeHost,
  rougeTable,
  prismLines,
  chromaTable,
  shiki,
  brush,
  headed,
  numberedRows,
  pygments,
  forge,
  prettyFigure,
  toolbar,
  attribute,
  enlighter,
]
