import fc from 'fast-check'
import type { Image, Link, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { isBareAddress, writeAddress } from '../../src/write/address.js'
import { writeTree } from '../../src/write/full.js'

const CONTEXT = { hasDefinitions: false }
const characters = fc.constantFrom(
  'a',
  '/',
  '(',
  ')',
  '&',
  'amp',
  'copy',
  ';',
  '#',
  '38',
  '=',
  '_',
  '*',
  '~',
  '`',
  '|',
  '<',
  '\\',
  ' ',
  '"',
  '[',
  ']',
  'é',
)
const address = fc.array(characters, { minLength: 1, maxLength: 12 }).map((parts) => `https://e.org/${parts.join('')}`)

const paragraph = (node: Link | Image): RootContent => ({ type: 'paragraph', children: [node] })

/** The addresses that a reader of Markdown finds. */
function addresses(node: Root | RootContent): string[] {
  if (node.type === 'link' || node.type === 'image') return [node.url]
  return 'children' in node ? node.children.flatMap((child) => addresses(child)) : []
}

describe('addresses of links and pictures', () => {
  it.each([
    ['https://e.org/a?b=1&crop=2&_x=3', 'https://e.org/a?b=1&crop=2&_x=3'],
    ['https://e.org/a?b=1&copy;=2', 'https://e.org/a?b=1\\&copy;=2'],
    ['https://e.org/Tower_(chess)', 'https://e.org/Tower_(chess)'],
    ['https://e.org/Tower_(chess', 'https://e.org/Tower_\\(chess'],
    ['https://e.org/)(', 'https://e.org/\\)\\('],
  ])('%s is written %s', (url, written) => expect(writeAddress(url)).toBe(written))

  it('are read as they were written', () => {
    fc.assert(
      fc.property(address, (url) => {
        const link = writeTree([paragraph({ type: 'link', url, children: [{ type: 'text', value: 'here' }] })], CONTEXT)
        const image = writeTree([paragraph({ type: 'image', url, alt: 'a tower', title: 'of stone' })], CONTEXT)
        expect(addresses(fromMarkdown(`${link}\n\n${image}`))).toEqual([url, url])
        if (isBareAddress(url)) expect(link).toBe(`[here](${writeAddress(url)})`)
      }),
    )
  })
})
