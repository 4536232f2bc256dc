import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('code of pages', () => {
  it.each([
    [
      'TeX in the text of a page whose script draws it',
      String.raw`<script src="/mathjax/tex-chtml.js"></script><p>At \(t &lt; u\) it is $v_0$ and costs $5 or $6.</p><p>So \[h = 1\]. Then <code>\(x\)</code>.</p>`,
      'At $t < u$ it is $v_0$ and costs $5 or $6.\n\nSo\n\n$$\nh = 1.\n$$\n\nThen `\\(x\\)`.',
    ],
    [
      'code without an element of its own whose lines are boxes',
      '<div class="fragment"><div class="line"><span class="lineno">    1</span>int x;</div><div class="line"><span class="lineno">    2</span>  x = <a href="#y">y</a>;</div></div>' +
        '<table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td><td class="code"><div class="container"><div class="line"><code>int</code> <code>x;</code></div><div class="line"><code>x++;</code></div></div></td></tr></table>',
      '```\nint x;\n  x = y;\n```\n\n```\nint x;\nx++;\n```',
    ],
    [
      'boxes called lines that hold words',
      '<div class="poem"><div class="line">Light, go round</div><div class="line">the <code>bow</code></div></div>',
      'Light, go round\n\nthe `bow`',
    ],
    [
      'formulas of GitLab',
      '<p>At <code class="code math js-render-math">t^2</code></p><pre class="code math js-render-math"><code>u^2</code></pre>',
      'At $t^2$\n\n$$\nu^2\n$$',
    ],
    [
      'numbers of items that are of their code',
      '<ol><li><code>1. rope</code> it</li><li><code>2. tar</code> it</li></ol>',
      '1. `1. rope` it\n2. `2. tar` it',
    ],
    [
      'code whose lines only a style sheet parts',
      '<pre><code><span class="hl-line"><b>x</b></span><span class="hl-line"></span><span class="hl-line">y</span></code></pre>' +
        '<pre>x\n<span class="code-line">y</span><b>z</b></pre><pre><code>x</code><code>y</code></pre>',
      '```\nx\n\ny\n```\n\n```\nx\ny\nz\n```\n\n```\nx\ny\n```',
    ],
    [
      'code whose lines are parted anyway',
      '<pre><span class="line">x</span>\n<span class="line">y</span>\n\n<span data-line="">z</span>\n</pre><pre><b class="base-line">x</b><span class="in-line">y</span></pre><pre><span class="token-line">x<br></span><span class="token-line"><br></span><span class="token-line">y</span></pre>',
      '```\nx\ny\n\nz\n```\n\n```\nxy\n```\n\n```\nx\n\ny\n```',
    ],
    [
      'code whose lines are indented, and words in a line with names that end so',
      '<pre><code>\n  <span class="line">x</span>\n  <span class="line">y</span>\n</code></pre><pre>\n  <span class="code-line">x</span>\n  <span class="code-line">y</span></pre><pre><span class="line">\n  x</span><span class="line">\n  y</span></pre><pre><span class="line">x</span> <span class="line">y</span></pre><pre><span class="in-line">x</span><span class="in-line">y</span><span class="dead-line">z</span></pre>',
      '```\n  x\n  y\n```\n\n```\n  x\n  y\n```\n\n```\n  x\n  y\n```\n\n```\nx y\n```\n\n```\nxyz\n```',
    ],
    [
      'code of mdBook with lines that it does not show',
      '<pre><pre class="playground"><code class="language-rust"><span class="boring">fn main() {\n</span>x\n<span class="boring">}</span></code></pre></pre>',
      '```rust\nx\n```',
    ],
    ['code with an attribute for its language', '<pre><code language="bash">x</code></pre>', '```bash\nx\n```'],
    [
      'code in boxes that name no language, and one that does',
      '<div class="code-card"><pre>x</pre></div><div class="lang-switcher"><pre>x</pre></div><div class="code-python"><pre>x</pre></div>',
      '```\nx\n```\n\n```\nx\n```\n\n```python\nx\n```',
    ],
    [
      'code of no language with a button to copy it',
      '<pre class="sourceCode code-with-copy"><code>x</code></pre>',
      '```\nx\n```',
    ],
    [
      'code of a language that stands in a table with the numbers of lines',
      '<div class="language-python highlight"><table><tbody><tr><td class="linenos"><div><pre>1</pre></div></td><td class="code"><div><pre><code>x</code></pre></div></td></tr></tbody></table></div>',
      '```python\nx\n```',
    ],
    [
      'code of Hexo',
      '<figure class="highlight bash"><table><tbody><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>x</pre></td></tr></tbody></table></figure>',
      '```bash\nx\n```',
    ],
    ['code of rustdoc', '<pre class="rust rust-example-rendered"><code>x</code></pre>', '```rust\nx\n```'],
    [
      'code of Confluence',
      '<pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: bash; gutter: false">x</pre>',
      '```bash\nx\n```',
    ],
    ['code whose attribute names it', '<pre lang="idl">x</pre>', '```idl\nx\n```'],
    ['a link that runs code', '<pre><a class="run" href="/play">Run</a><code>x</code></pre>', '```\nx\n```'],
    [
      'a link among its words',
      '<pre><code>open</code>(2), <a href="/close">close</a>(2)</pre>',
      '```\nopen(2), close(2)\n```',
    ],
    ['code in a language of people', '<pre lang="en">x</pre>', '```\nx\n```'],
    ['code of no language', '<pre><code class="hljs plaintext">x</code></pre>', '```\nx\n```'],
    ['code of a rare language', '<pre><code class="hljs idl">x</code></pre>', '```idl\nx\n```'],
    ['a theme is no language', '<div class="language- vp-adaptive-theme"><pre>x</pre></div>', '```\nx\n```'],
    [
      'the name of the language above',
      '<div><div><span>Shell</span><button>Copy code</button></div><pre>x</pre></div>',
      '```\nx\n```',
    ],
    ['a sentence above', '<div><div>Shell says</div><pre>x</pre></div>', 'Shell says\n\n```\nx\n```'],
    [
      'numbers of lines beside',
      '<div><pre>x\ny</pre><div><span>1</span><br><span>2</span></div></div>',
      '```\nx\ny\n```',
    ],
    [
      'numbers of lines in a column of a table',
      '<table><tr><td class="linenos"><div><pre><b>7</b>\n<b>8</b></pre></div></td><td><pre>x\ny</pre></td></tr></table>',
      '```\nx\ny\n```',
    ],
    [
      'what a program reads and writes, in columns',
      '<table><tr><td><pre>7\n8</pre></td><td><pre>15</pre></td></tr></table>',
      '```\n7\n8\n```\n\n```\n15\n```',
    ],
    ['other numbers beside', '<div><pre>x</pre><div>7 12</div></div>', '```\nx\n```\n\n7 12'],
    [
      'cells of a notebook with their numbers, and a question that looks so',
      '<div class="jp-InputPrompt jp-InputArea-prompt">In&nbsp;[1]:</div><div class="highlight hl-ipython3"><pre>x</pre></div><div class="prompt output_prompt">Out[1]:</div><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><div class="prompt"><pre>[ ]:</pre></div><p class="prompt">In [1] we ask:</p><p>Type at <span class="prompt">In [2]:</span> so.</p><div class="highlight hl-long"><pre>y</pre></div>',
      '```python\nx\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nIn [1] we ask:\n\nType at In [2]: so.\n\n```\ny\n```',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
