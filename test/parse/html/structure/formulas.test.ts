import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('formulas of pages', () => {
  it.each([
    [
      'environments of TeX',
      String.raw`<script src="/katex.min.js"></script><p>\begin{align}a &amp;= b\end{align}</p><h2>Of \[x\]</h2>`,
      '$$\n\\begin{align}a &= b\\end{align}\n$$\n\n## Of $x$',
    ],
    [
      'what looks like TeX on a page without such a script',
      String.raw`<p>It costs $5_000 or $6_000 \(net\).</p>`,
      String.raw`It costs $5_000 or $6_000 \\(net\\).`,
    ],
    [
      'a formula that is drawn beside its source',
      '<p>So <span class="x"><math><mi>x</mi></math></span><span aria-hidden="true">x</span> is long.</p>',
      'So $x$ is long.\n\nx',
    ],
    [
      'pictures of formulas that keep their source',
      String.raw`<p>At <img src="https://a.example/equation?tex=%5Calpha+w" alt="x"> and <img src="https://a.example/gif.latex?q" alt="Rope"> and <img class="latex" src="/b.png" alt="u^2"> and <img class="tex" src="/c.png" alt="Tar"> and <img src="https://latex.codecogs.com/svg.latex?\dpi{120}&space;v">.</p>`.replace(
        '&space;',
        '%20',
      ),
      'At $\\alpha w$ and ![Rope](https://a.example/gif.latex?q) and $u^2$ and ![Tar](/c.png) and $v$.',
    ],
    [
      'formulas with their delimiters, and a file that an address asks for',
      '<p>At <img class="latex" src="/b.png" alt="$u^2$"> and <img src="/render.php?tex=stone.png" alt="Stone">.</p>',
      'At $u^2$ and ![Stone](/render.php?tex=stone.png).',
    ],
    [
      'formulas of a script behind numbers of items and before signs of headings',
      String.raw`<script src="https://cdn.example/MathJax.js"></script><ol><li>1. Let \(u^2\) be</li><li>2. Or \(v\)</li></ol><h2>On \(w\) ▼</h2>`,
      '1. Let $u^2$ be\n2. Or $v$\n\n## On $w$',
    ],
    [
      'formulas in elements named for them',
      String.raw`<p>At <span class="math notranslate">\(t\)</span> and <span class="arithmatex">$u$</span>.</p><div class="math" id="a"><span class="eqno">(1)<a href="#a">¶</a></span>\[h(t) = Z_0\]</div>`,
      'At $t$ and $u$.\n\n$$\nh(t) = Z_0\n$$',
    ],
    [
      'numbers of formulas in a cell and in a box, and what is none',
      '<table><tr><td><math display="block"><mi>m</mi></math></td><td>(1)</td></tr></table><div><math display="block"><mi>n</mi></math></div><div><label>(A.2)</label></div><math display="block"><mi>o</mi></math><p>(so)</p><p>(3)</p>',
      '$$\nm \\tag{1}\n$$\n\n$$\nn \\tag{A.2}\n$$\n\n$$\no\n$$\n\n(so)\n\n(3)',
    ],
    [
      'formulas below their numbers',
      '<p>(1)</p><math display="block"><mi>m</mi></math><p>(2)</p><math display="block"><mi>n</mi></math><p>(3)</p>',
      '(1)\n\n$$\nm\n$$\n\n(2)\n\n$$\nn\n$$\n\n(3)',
    ],
    [
      'a formula of several lines, which have their own numbers',
      '<math display="block" alttext="\\begin{align}a\\end{align}"></math><p>(1)</p>',
      '$$\n\\begin{align}a\\end{align}\n$$\n\n(1)',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
