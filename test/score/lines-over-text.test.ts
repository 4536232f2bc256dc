import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const MENU = 'Home\nNews\nSport\nContact\nSubscribe\nLog in\n'
const FOOT = '\nShare this:\nFacebook\nRelated Posts\nTen quiet beaches\nPrivacy Policy\n'

const TEXTS = {
  'a poem':
    'The Net at Low Water\nby Greta Dahl\n\nThe net comes up, the net goes down,\nThe crabs walk off in pairs,\nAnd nobody in all the town\nHas anything but stairs.',
  'a play':
    'The Late Boat, Act One\nScene 3\nThe landing at night. Rain.\nPILOT: Is that the boat?\nGIRL: That is the rain.\nPILOT: It sounds like the boat.\nGIRL: It always does.',
  questions:
    'Questions about the oars\nWhere do I leave them?\nOn the pier, before it is dark.\nWhat do they cost?\nThirty a day.\nMay I paint them?\nNo.',
}

describe('the lines over a text of short lines', () => {
  it.each(Object.entries(TEXTS))('stay: %s', async (_, text) => {
    const { markdown } = await clean(MENU + text + FOOT, { from: 'text' })
    const [headline = '', below = ''] = text.split('\n')
    expect(markdown).toContain(headline)
    expect(markdown).toContain(below)
    expect(markdown).not.toMatch(/Log in|Contact|Facebook/)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('are none where they go on as a menu does', async () => {
    const boxes = 'The boats\nThe oars\nThe nets of the town\nThe old pier\nThe stairs\nThe rain\n'
    const { markdown } = await clean(MENU + boxes + TEXTS['a poem'].split('\n\n')[1] + FOOT, { from: 'text' })
    expect(markdown).not.toContain('The oars')
  })
})
