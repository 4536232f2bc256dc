import { describe, expect, it } from 'vitest'
import { parseText } from '../../../../src/parse/text/index.js'
import { parsed } from './parsed.js'

describe('lists', () => {
  it('nests by indentation and keeps what is indented under an item', () => {
    expect(parsed('  • One\n\n    About one\n\n    ◦ Inner\n  • Two\nText')).toEqual([
      'list/item/One',
      'list/item/About one',
      'list/item/list/item/Inner',
      'list/item/Two',
      'Text',
    ])
  })

  it('ends a menu before what stands further in, where lines are indented by depth', () => {
    const menu = '    * Home\n        + News\n        + Boats'
    const article =
      '        How the ferry came back\n\n          It had been away for two winters, and nobody had thought to see it again.'
    const list = '            * A new engine\n\n                From the yard at the mill.\n\n            * New paint'
    expect(parsed(`${menu}\n\n${article}\n\n${list}`)).toEqual([
      'list/item/Home',
      'list/item/list/item/News',
      'list/item/list/item/Boats',
      'How the ferry came back',
      'It had been away for two winters, and nobody had thought to see it again.',
      'list/item/A new engine',
      'list/item/From the yard at the mill.',
      'list/item/New paint',
    ])
  })

  it('leaves a paragraph in the last item of a short list that stands at the margin', () => {
    const list = 'What the ferry has:\n\n- An engine\n- Paint\n- Ropes\n\n      From the yard.'
    expect(parsed(`${list}\n\nAll of them are new, and all of them are paid for.`).at(-2)).toBe(
      'list/item/From the yard.',
    )
  })

  it('shares containers between the items of a list', () => {
    const [one, more, two] = parseText('- One\n  more\n- Two').blocks
    expect(one?.containers).toBe(more?.containers)
    expect(one?.containers[0]).toBe(two?.containers[0])
    expect(one?.containers[1]).not.toBe(two?.containers[1])
  })

  it('begins another list where the numbers begin anew', () => {
    const source = '  1. Boats\n  2. Mills\n\n  1. The boats\n  2. The mills\n'
    expect(parseText(source).blocks.map(({ containers }) => containers[0]?.first)).toEqual([1, 1, 1, 1])
    expect(new Set(parseText(source).blocks.map(({ containers }) => containers[0]?.id)).size).toBe(2)
    expect(new Set(parseText('1. Boats\n1. Mills\n').blocks.map(({ containers }) => containers[0]?.id)).size).toBe(1)
  })

  it('numbers from the first number', () => {
    expect(parsed('3. Three\n4) Four\n\nText')).toEqual(['list 3/item/Three', 'list 3/item/Four', 'Text'])
  })

  it.each([
    ['2020. A year', '2020. A year'],
    ['1. A heading over text\n\nText', '1. A heading over text'],
    ['– Good morning, she said.', '– Good morning, she said.'],
    ['*Required', '*Required'],
    ['o mar é grande', 'o mar é grande'],
    ['· Ann · 3 May', '· Ann · 3 May'],
  ])('does not take %j for an item', (source, first) => {
    expect(parsed(source)[0]).toBe(first)
  })

  it.each(['•', '*', '-', '+', '▪', '–'])('takes %s for a bullet', (bullet) => {
    expect(parsed(`${bullet} one\n${bullet} two`)).toEqual(['list/item/one', 'list/item/two'])
  })
})

describe('boxes and commas', () => {
  it('reads tables that are drawn with characters for boxes', () => {
    const table = '┌────┬────┐\n│Boat│Sail│\n├────┼────┤\n│Ada │red │\n└────┴────┘'
    expect(parsed(`One\n\n${table}\n\nTwo`)).toEqual(['One', 'table Boat\tSail\nAda\tred', 'Two'])
    expect(parsed('│ a note beside a line')).toEqual(['│ a note beside a line'])
  })

  it('joins no lines of a list that happen to be of one length', () => {
    const list = [
      'Storm takes the old pier of stone',
      'Ferry fares to rise in the spring',
      'Who stole the weather vane of 1911',
    ]
    expect(parsed(list.join('\n'))).toEqual(list)
  })

  it('joins the one sentence of a short text that was broken', () => {
    const broken = 'The elk came in by the door on Tuesday, looked at the new books and\nleft them where they were.'
    expect(parsed(`An elk in the library\n\n${broken}\n\nNobody was hurt.`)).toEqual([
      'An elk in the library',
      broken.replace('\n', ' '),
      'Nobody was hurt.',
    ])
  })

  it('goes on where a line begins with a comma', () => {
    expect(parsed('Petra Lunn made\nStairwell\n, a game with one door.\n\nIt sold well.')).toEqual([
      'Petra Lunn made Stairwell, a game with one door.',
      'It sold well.',
    ])
    expect(parsed('The Game\nStairwell\n, a game.')).toEqual(['The Game', 'Stairwell, a game.'])
  })
})
