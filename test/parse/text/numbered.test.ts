import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { loadParser } from '../../../src/parse/index.js'
import { numberedAddresses } from '../../../src/parse/text/addressed/numbers.js'

const LIST = [
  'References',
  '',
  '   Visible links:',
  '   1. https://mill.example/',
  '   2. https://tower.example/',
  '   3. javascript:void(0)',
].join('\n')

/** The texts of the blocks above such a list, and what their marks stand for. */
async function read(text: string): Promise<readonly (readonly string[])[]> {
  const source = `${text}\n\n${LIST}\n`
  const { blocks } = (await loadParser('text', source))(source, {})
  return blocks
    .filter(({ type }) => type !== 'other')
    .map((block) => [
      block.text,
      ...block.marks.map(({ kind, from, to, url }) => `${kind} ${block.text.slice(from, to)} ${url}`),
    ])
}

describe('texts of browsers that number their links', () => {
  it.each([
    [
      'the first word in a sentence',
      'He saw the [1]old mill. It was dark.',
      ['He saw the old mill. It was dark.', 'link old https://mill.example/'],
    ],
    [
      'the whole of a short text',
      '[2]About the tower',
      ['About the tower', 'link About the tower https://tower.example/'],
    ],
    [
      'no full stop',
      'He saw the [1]mill. Nobody else did, and he went home.',
      ['He saw the mill. Nobody else did, and he went home.', 'link mill https://mill.example/'],
    ],
    [
      'words that only numbers part',
      'Write[1]Mill[2]Tower',
      ['Write Mill Tower', 'link Mill https://mill.example/', 'link Tower https://tower.example/'],
    ],
    [
      'a link that leads nowhere',
      '[1]The mill stands. [3]Print it.',
      ['The mill stands. [3]Print it.', 'link The https://mill.example/'],
    ],
  ])('makes a link of %s', async (_, text, block) => {
    expect(await read(text)).toEqual([block])
  })

  it.each([
    ['entries of browsers', LIST, [1, 2, 3]],
    ['names above addresses', 'References\n\n 1. Mill\n https://mill.example/\n 2. https://tower.example/', [1, 2]],
  ])('reads a list of %s', (_, list, numbers) => {
    expect([...(numberedAddresses(`The [1]mill and the [2]tower\n\n${list}\n`)?.addresses.keys() ?? [])]).toEqual(
      numbers,
    )
  })

  it.each([
    [
      'sources',
      'The [1]mill is old.\n\nReferences\n\n1. Berg, A. The lamps of the north. 1998.\n2. Moe, I. Mills. 2004.\n',
    ],
    ['citations', `The mill is old [1]. The tower is older.[2] Both stand.\n\n${LIST}\n`],
    ['a word', 'References\n\nAsk the keeper of the [1]mill.\n'],
  ])('takes no %s for one', (_, source) => {
    expect(numberedAddresses(source)).toBeUndefined()
  })

  it('ends the list where something else begins', async () => {
    const story = 'The keeper of the [1]mill went home at dusk, and the [2]tower burned until the morning.'
    const more = 'A letter that the keeper wrote to his daughter was found below the list of the addresses.'
    const { markdown } = await clean(`${story}\n\n${LIST}\n\n${more}\n`, { from: 'text', body: true })
    expect(markdown).toContain(more)
    expect(markdown).not.toContain('References')
  })

  it('tells of each number and of the list, and leaves none of either in a patched text', async () => {
    const story = 'The keeper of the [1]mill went home at dusk, and the [2]tower burned until the morning. [3]Print it.'
    const source = `${story}\n\n${story.replace('home', 'out')}\n\n${LIST}\n`
    const { markdown, findings } = await clean(source, { from: 'text' })
    const numbers = findings.filter(({ message }) => message === 'the number of a link').map(({ removed }) => removed)
    expect(numbers.slice(0, 3)).toEqual(['[1]', '[2]', '[3]'])
    expect(markdown).toContain('The keeper of the [mill](https://mill.example/) went home')
    expect(markdown).not.toContain('References')
    const patched = await clean(source, { from: 'text', patch: true })
    expect(patched.markdown).toContain('The keeper of the mill went home')
    expect(patched.markdown).not.toMatch(/\[\d\]|References/)
  })
})
