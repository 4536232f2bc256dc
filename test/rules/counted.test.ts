import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { parseText } from '../../src/parse/text/index.js'
import { countedHeadings } from '../../src/rules/drop/support/phrases/counted-headings.js'

const STORY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. Nobody had slept, and nobody had dry boots.',
  'At the town hall the mayor counted the sandbags that were left and asked the neighbours for more of them, and then for their patience.',
  'The water had come once before, in the spring of the great thaw, but then the fields above the town had taken most of it in.',
]

/** What stays of a text besides its paragraphs, where the scorer keeps nothing but these. */
function sparedIn(text: string): string[] {
  const { blocks } = parseText(text)
  const spared = countedHeadings(blocks, (block) => STORY.includes(block.text))
  return blocks.filter((_, index) => spared.has(index)).map(({ text: line }) => line)
}

describe('lines that are counted', () => {
  it.each([
    ['numbers', ['1. The night', '2. The town hall', '3. The thaw']],
    ['words and numbers', ['Day 1: The night', 'Day 2: The town hall', 'Day 3: The thaw']],
    ['sections of statutes', ['§ 1 Name and seat', '§ 2 Membership', '§ 3 The thaw']],
  ])('stay as headings over text that stays: %s', (_, lines) => {
    expect(sparedIn(lines.map((line, index) => `${line}\n\n${STORY[index]}`).join('\n\n'))).toEqual(lines)
  })

  it('stay in a list that counts far', () => {
    const list = Array.from({ length: 40 }, (_, index) => `${index + 1}. Bridge over river ${index + 7}`)
    expect(sparedIn(`${STORY[0]}\n\n${list.join('\n')}\n`)).toHaveLength(40)
  })

  it.each([
    ['what is read most', ['1. A ferry for sale', '2. Ten bridges', '3. The mill']],
    ['years', ['1871', '1924', '2024']],
  ])('do not stay by their numbers alone: %s', (_, lines) => {
    expect(sparedIn(`${STORY[0]}\n\n${lines.join('\n')}\n\nSubscribe\n`)).toEqual([])
  })
})

it('the sign of a section is no bullet', async () => {
  const text = STORY.map((paragraph, index) => `§ ${index + 1} Part ${index + 7}\n\n${paragraph}`).join('\n\n')
  const { markdown } = await clean(text, { from: 'text' })
  expect(markdown).toContain('## § 2 Part 8\n')
  expect(parseText('§ one\n§ two').blocks.map(({ containers }) => containers.length)).toEqual([2, 2])
})
