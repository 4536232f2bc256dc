import { describe, expect, it } from 'vitest'
import { converted } from '../converted.js'

describe('callouts of pages', () => {
  it.each([
    [
      'callouts of Microsoft and Mozilla',
      '<div class="WARNING"><p>Warning</p><p>Wet it.</p></div><div class="note"><p>Note</p><p>Dry it.</p></div><div class="notecard note"><p><strong>Note:</strong> Tar it.</p></div><div class="notecard note"><p><b>Note</b> its end.</p></div>',
      '> [!WARNING]\n> Wet it.\n\nNote\n\nDry it.\n\n> [!NOTE]\n> Tar it.\n\n> [!NOTE]\n> **Note** its end.',
    ],
    [
      'a callout with its name',
      '<div class="admonition tip"><p class="admonition-title">Tip</p><p>Wet it.</p></div>',
      '> [!TIP]\n> Wet it.',
    ],
    [
      'a callout whose parts are named after it',
      '<div class="callout callout-note callout-titled"><div class="callout-header"><div class="callout-title-container">Wet rope</div></div><div class="callout-body"><p>It shrinks.</p></div></div>',
      '> [!NOTE]\n> Wet rope\n>\n> It shrinks.',
    ],
    ['a callout in colours of its own', '<div class="callout has-text-color my-content">Wet it.</div>', '> Wet it.'],
    [
      'a callout of Ghost',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-text">Wet it.</div></div>',
      '> Wet it.',
    ],
    ['a callout with a list', '<div class="admonition note"><ul><li>Rope</li></ul></div>', '> [!NOTE]\n>\n> - Rope'],
    [
      'a callout of Confluence',
      '<div class="confluence-information-macro confluence-information-macro-warning"><div class="confluence-information-macro-body"><p>Wet it.</p></div></div>',
      '> [!WARNING]\n> Wet it.',
    ],
    [
      'a callout of GitBook',
      '<div class="hint hint-info"><div class="icon"></div><p>Wet it.</p></div>',
      '> [!NOTE]\n> Wet it.',
    ],
    ['a hint that is none', '<div class="hint"><p>Wet it.</p></div>', 'Wet it.'],
    ['a callout of no known kind', '<div class="callout"><p>Wet it.</p></div>', '> Wet it.'],
    [
      'a callout that names its kind beside its classes',
      '<div class="callout" data-callout="warning"><div class="callout-title">Wet rope</div><p>It shrinks.</p></div><div class="callout" data-callout-type="tip"><p>Tar it.</p></div>',
      '> [!WARNING]\n> Wet rope\n>\n> It shrinks.\n\n> [!TIP]\n> Tar it.',
    ],
    [
      'a callout that opens on a click',
      '<div class="callout callout-tip"><div class="callout-1-contents callout-collapse collapse"><div class="callout-body"><p>Wet it.</p></div></div></div>',
      '> [!TIP]\n> Wet it.',
    ],
  ])('%s', async (_, html, markdown) => {
    expect(await converted(html)).toBe(markdown)
  })
})
