import type { Block, Mark } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { replaceMatches } from '../../../repair/characters/replacements.js'

const NUMBER = /^\[\d{1,4}\]/
/** The number of a link that leads nowhere, which the parser leaves. */
const LEFT = /\[\d{1,4}\](?=\S)/g
/** What links refer to by its label, of which nothing is left in them. */
const DEFINITION = /^\[[^\]]+\]: /
const MESSAGE = 'the number of a link'

/**
 * Removes the numbers of the links that the parser has found in a text, and the list that gave their addresses.
 *
 * @param source the document, as the marks of the links have their places in it
 */
export function* linkNumbersIn(blocks: readonly Block[], source: string): Iterable<Edit> {
  const list = blocks.findIndex(isList)
  if (list === -1) return
  if (!DEFINITION.test((blocks[list] as Block).text)) {
    const text = blocks.slice(0, list)
    yield* numbers(text, source)
    yield* replaceMatches(text, LEFT, () => ({ insert: '', message: MESSAGE }))
  }
  for (const [block, inner] of blocks.entries())
    if (isList(inner)) yield { kind: 'drop', block, message: 'the addresses of links' }
}

/** In a text the parser takes nothing else for definitions but what is left of elements and the code of the page. */
const isList = ({ type, hints }: Block): boolean =>
  type === 'other' && hints.element === undefined && !hints.isPageCode && hints.printed === undefined

function* numbers(blocks: readonly Block[], source: string): Iterable<Edit> {
  for (const [index, block] of blocks.entries()) {
    for (const mark of block.marks) {
      const end = endOfNumber(mark, source)
      if (end === undefined) continue
      const { from, start = 0 } = mark
      // A space that the number stands for is not taken a second time.
      const isSpace = block.text.charAt(from - 1) === ' ' && !/\s/.test(source.charAt(start - 1))
      const [at, insert] = isSpace ? [from - 1, ' '] : [from, '']
      const range = { from: start, to: end }
      yield { kind: 'replace', block: index, from: at, to: from, insert, source: range, message: MESSAGE }
    }
  }
}

function endOfNumber({ kind, start }: Mark, source: string): number | undefined {
  if (kind !== 'link' || start === undefined) return undefined
  const number = NUMBER.exec(source.slice(start, start + 6))?.[0]
  return number === undefined ? undefined : start + number.length
}
