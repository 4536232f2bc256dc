import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from '../../src/model/block.js'

const parser = unified().use(remarkParse).use(remarkGfm)

let ids = 0

export function block(text: string, more: Partial<Block> = {}): Block {
  return {
    id: ids++,
    type: 'paragraph',
    containers: [],
    text,
    segments: [],
    marks: [],
    verbatim: [],
    start: 0,
    end: 0,
    hints: {},
    ...more,
  }
}

/** The visible text of Markdown by block, as the reader of the product's output sees it. */
export function readBack(markdown: string): string[] {
  const out: string[] = []
  const textOf = (node: Nodes): string => {
    if (node.type === 'break') return ' '
    if ('value' in node) return node.value
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') out.push(`p:${textOf(node)}`)
    else if (node.type === 'heading') out.push(`h${node.depth}:${textOf(node)}`)
    else if (node.type === 'code') out.push(`c:${node.value}`)
    else if (node.type === 'html') out.push(`x:${node.value}`)
    else if (node.type === 'thematicBreak') out.push('r:')
    else if (node.type === 'definition') out.push(`d:${node.identifier}`)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parser.parse(markdown))
  return out
}

/** Text made of what Markdown reads something into. */
export const tricky = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'*_~`[]()<>&#\\!|-+=.:1 \t/@a'.split('')) },
      fc.constantFrom('word', ' ', ' a ', '**', '](', '![', '&amp;', '<b>', '</i>', '<!--', '-->', '1. ', '- ', '# '),
      fc.constantFrom(
        ' http://a.b/c_d_ ',
        ' www.x.org ',
        'snake_case',
        '~~',
        '```',
        '[x] ',
        '[^1]',
        '> ',
        '“',
        '—',
        '中',
        'é',
      ),
      fc.constantFrom(
        '<https://a.b> ',
        '[a]: b',
        '$x$',
        '5 * 3',
        '2*3*4',
        'R&D',
        'AT&T;',
        '---',
        '===',
        '\u00a0',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter((text) => text.trim() !== '')
