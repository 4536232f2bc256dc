import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const SPAM = '\u535A\u5F69\u7F51\u7AD9'
const STORY = 'The lamp of the tower is lit at dusk, and the keeper reads the gauge before he climbs the stairs.\n\n'

/** What stays of a Markdown paragraph or table beside a healthy one. */
async function cleaned(markdown: string): Promise<string> {
  const result = await clean(`${STORY}${markdown}\n`, { from: 'markdown' })
  return result.markdown.slice(STORY.length, -1)
}

describe('injected words that are all of', () => {
  it.each([
    ['a link', `The [${SPAM}](https://bets.example) lamp burns.`],
    ['a link glued to a word', `The [${SPAM}](https://bets.example)lamp burns.`],
    ['a link to an address in angle brackets', `The [${SPAM}](<https://bets.example/a b>) lamp burns.`],
    ['a link with its title and spaces', `The [ ${SPAM} ](https://bets.example "bets") lamp burns.`],
    ['emphasis', `The *${SPAM}* lamp burns.`],
    ['strong words that are glued', `The **${SPAM}**lamp burns.`],
    ['struck words', `The ~~${SPAM}~~ lamp burns.`],
    ['strong words in a link', `The [**${SPAM}**](https://bets.example) lamp burns.`],
    ['a link in strong words', `The ***[${SPAM}](https://bets.example)*** lamp burns.`],
    ['strong words and words before them', `The ${SPAM}**${SPAM}** lamp burns.`],
    ['an element of HTML', `The <a href="https://bets.example"><b>${SPAM}</b></a> lamp burns.`],
    ['strong words with an element in them', `The **<i>${SPAM}</i>** lamp burns.`],
  ])('%s go with it', async (_, markdown) => {
    expect(await cleaned(markdown)).toBe('The lamp burns.')
  })

  it('a link at the end of a sentence, of a line and of a cell', async () => {
    expect(await cleaned(`The lamp burns, [${SPAM}](https://bets.example).`)).toBe('The lamp burns,.')
    expect(await cleaned(`- The lamp burns **${SPAM}**\n- The keeper sleeps`)).toBe(
      '- The lamp burns\n- The keeper sleeps',
    )
    expect(await cleaned(`| lamp | **${SPAM}** |\n|---|---|\n| a | b ${SPAM} |`)).toBe(
      '| lamp |  |\n|---|---|\n| a | b |',
    )
  })

  it('a link leave the picture and the anchor in it', async () => {
    expect(await cleaned(`The [![lamp](lamp.png)${SPAM}](tower.md) burns.`)).toBe(
      'The [![lamp](lamp.png)](tower.md) burns.',
    )
    expect(await cleaned(`The <a id="lamp">${SPAM}</a> lamp burns.`)).toBe('The <a id="lamp"></a> lamp burns.')
  })

  it('several links leave all of them', async () => {
    const markdown = `The [${SPAM}](https://bets.example) | [${SPAM}](https://lamps.example) lamp burns.`
    expect(await cleaned(markdown)).toBe(markdown)
  })

  it('a part of a link leave the rest of it', async () => {
    expect(await cleaned(`The [lamp **${SPAM}**](tower.md) burns.`)).toBe('The [lamp](tower.md) burns.')
  })

  it('a link behind a byte order mark', async () => {
    const source = `\uFEFF${STORY}The **${SPAM}** lamp burns.\n`
    expect((await clean(source, { from: 'markdown' })).markdown).toMatch(/The lamp burns\.\n$/)
  })
})
