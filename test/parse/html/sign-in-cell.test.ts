import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

/** What a cell with some content says in a table that compares. */
function said(cell: string): string | undefined {
  const { blocks } = parseHtml(
    `<table><tr><th>Boat</th><th>Light</th></tr><tr><td>Wood</td><td>${cell}</td></tr></table>`,
    {},
  )
  return blocks.find(({ type }) => type === 'table')?.text.split(/[\t\n]/)[3]
}

describe('cells that show a sign', () => {
  it.each([
    ['<svg aria-label="Yes"><path/></svg>', 'Yes'],
    ['<svg><title>Not  included</title><path/></svg>', 'Not included'],
    ['<i class="icon" title="No"></i>', 'No'],
    ['<span class="sr-only">Yes</span><svg><path/></svg>', 'Yes'],
    ['<i class="fa fa-check"></i>', '✓'],
    ['<i class="fas fa-times" aria-hidden="true"></i>', '✗'],
    ['<svg><use href="#icon-check"></use></svg>', '✓'],
    ['<div><span class="status no"></span></div>', '✗'],
    ['<i class="fa fa-check" style="display:none"></i><i class="fa fa-times"></i>', '✗'],
  ])('say what it is called, or which of two it is: %s', (cell, sign) => {
    expect(said(cell)).toBe(sign)
  })

  it.each([
    ['<i class="fa fa-check"></i> since May', 'since May'],
    ['<img src="a.png" alt=""><i class="check"></i>', ''],
    ['<div class="no-border checkbox-row"></div>', ''],
    ['<i class="fa fa-star"></i>', ''],
    ['<a href="/vote"><div class="arrow" title="upvote"></div></a>', ''],
    ['<i class="fa fa-check" hidden></i>', ''],
    ['<span style="display:none"><i class="fa fa-check"></i></span>', ''],
    ['<button aria-label="Sort"><svg></svg></button>', ''],
    ['<input type="checkbox" aria-label="Choose this boat">', ''],
    ['', ''],
  ])('say nothing else: %s', (cell, text) => {
    expect(said(cell)).toBe(text)
  })
})
