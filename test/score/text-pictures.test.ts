import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseText } from '../../src/parse/text/index.js'
import { MARKED } from '../../src/parse/text/marked/markup.js'
import { besidePictures } from '../../src/score/text/decorators/pictures.js'

const STORY = 'The ferry was tarred in the winter of the great frost, when nobody could cross anyway.'
const PICTURE = '![The hull](/hull.jpg)'

/** True where the picture stays of a text whose sentences alone are article. */
function isKept(...lines: readonly string[]): boolean {
  const document = parseText(lines.join('\n\n'), MARKED)
  const isStory = ({ text }: Block): boolean => text.endsWith('.')
  const scored = besidePictures(() => ({
    confidence: 1,
    of: (block) => ({ probability: Number(isStory(block)), keep: isStory(block), reasons: () => [] }),
  }))(document, { strictness: 'normal', language: () => undefined })
  return document.blocks.some((block) => block.text === '' && scored.of(block).keep)
}

describe('a picture of a text', () => {
  it.each([
    ['between two parts of the article', [STORY, PICTURE, STORY]],
    ['below a button in it', [STORY, 'Share', PICTURE, STORY]],
    ['above a credit in it', [STORY, PICTURE, 'Photo: A. Lund', STORY]],
    ['that leads to itself, beside a button', [STORY, 'Share', `[${PICTURE}](/hull.jpg?large)`, STORY]],
  ])('stays %s', (_where, lines) => {
    expect(isKept(...lines)).toBe(true)
  })

  it.each([
    ['above the article', ['Home', PICTURE, STORY]],
    ['below it', [STORY, PICTURE, 'More boats']],
    ['between buttons', [STORY, 'Share', PICTURE, 'Print', STORY]],
    ['that leads elsewhere, beside a button', [STORY, 'Share', `[${PICTURE}](/boats)`, STORY]],
  ])('goes %s', (_where, lines) => {
    expect(isKept(...lines)).toBe(false)
  })
})
