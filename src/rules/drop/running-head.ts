import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { isRunningText } from '../../roles/body.js'
import { inStory, story } from './support/story.js'

const PAGE = /^\d{1,4}$/
const LONGEST = 120
/** Lists of the best ten of something have numbers between their paragraphs too, and a short button by each. */
const SHORTEST = 20
/** So many pages show that a line comes again on each. */
const MIN_PAGES = 2

const FIRST =
  'Masons from two islands cut the stone by hand, and each of them signed the block that was his last one of the year.'
const SECOND =
  'The children of the village carried the sand, one bucket each, and were paid in apples from the garden of the keeper.'

export const runningHead = defineRule({
  id: 'running-head',
  phase: 'drop',
  summary: 'Removes the running heads and page numbers of printed pages.',
  why: 'Text taken out of a PDF has the number of each page and the line above or below it between its paragraphs.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  gate: /^[^\S\r\n\u2028\u2029]*\d{1,4}\s*$/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: inStory(
          `44\n\nBerg: The lamps of the north\n\n${FIRST}\n\n45\n\nBerg: The lamps of the north\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
    ],
    leaves: [
      { from: 'text', text: story },
      { from: 'text', text: inStory(`2\n\nGet the recipe\n\n${FIRST}\n\n3\n\nGet the recipe\n\n${SECOND}`) },
      { from: 'text', text: inStory(`44\n\n${FIRST}\n\n45\n\n${SECOND}`) },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    for (const step of [1, -1]) {
      const pages = pagesOf(blocks, step)
      if (pages.length < MIN_PAGES) continue
      for (const page of pages) {
        for (const index of [page, page + step].sort((a, b) => a - b)) {
          if (roles.of(blocks[index] as Block) === 'title') continue
          const evidence = [`beside ${pages.length} page numbers in a row`]
          yield { kind: 'drop', block: index, message: 'a running head or page number', evidence, confidence: 0.9 }
        }
      }
      return
    }
  },
})

/** Indices of numbers that count on by one, each beside the same short line and the text of its page. */
function pagesOf(blocks: readonly Block[], step: number): number[] {
  const pages: number[] = []
  for (const [index, block] of blocks.entries()) {
    const head = blocks[index + step]
    if (!isLine(block) || !PAGE.test(block.text) || head === undefined || !isHead(head)) continue
    const isBesideText = [index - 1, index + 1, index + 2 * step].some((at) => isText(blocks[at]))
    const last = blocks[pages.at(-1) ?? -1]
    const isNext =
      last === undefined ||
      (Number(block.text) === Number(last.text) + 1 && blocks[(pages.at(-1) as number) + step]?.text === head.text)
    if (isBesideText && isNext) pages.push(index)
  }
  return pages
}

function isHead(block: Block): boolean {
  return isLine(block) && block.text.length >= SHORTEST
}

function isLine({ type, containers, text }: Block): boolean {
  return type === 'paragraph' && containers.length === 0 && text.length <= LONGEST && !/[.!?]$/.test(text)
}

function isText(block: Block | undefined): boolean {
  return block !== undefined && isRunningText(block)
}
