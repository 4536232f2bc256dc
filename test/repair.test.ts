import { describe, expect, it } from 'vitest'
import { ownCases } from '../bench/anomaly/own/cases.js'
import { clean } from '../src/index.js'
import { CONTACT } from '../src/repair/contacts.js'
import { establishedCharset, findMojibake } from '../src/repair/mojibake.js'
import { isBetweenSentences, isNeeded, isParting } from '../src/repair/sentence.js'
import { spamStretches, spamVote } from '../src/repair/spam-words.js'

describe('the place of a run in its sentence', () => {
  it.each([
    ['He lost it at the ', ' in Sochi.', true],
    ['They drank with ', ', and left.', true],
    ['The old ', ' ferry crosses', false],
    ['She moved from ', ' and back', true],
  ])('%j _ %j: needed %s', (before, after, expected) => expect(isNeeded(before, after)).toBe(expected))

  it.each([
    ['at the end of ', ' the river', true],
    ['because they ', ' are late', true],
    ['it can ', ' be seen', true],
    ['the old ', ' ferry', false],
    ['a bottle of ', ' wine', false],
  ])('%j _ %j: parting %s', (before, after, expected) => expect(isParting(before, after)).toBe(expected))

  it('tells the edge of a sentence from a place inside of it', () => {
    expect(isBetweenSentences('', ' The ferry waits.')).toBe(true)
    expect(isBetweenSentences('', ' Tokyo Tower')).toBe(false)
    expect(isBetweenSentences('The keeper reads the gauge before breakfast. ', '')).toBe(true)
    expect(isBetweenSentences('The keeper reads the gauge ', '')).toBe(false)
  })
})

describe('the vote of the vocabulary', () => {
  it.each([
    ['\u8F6E\u76D8\u4E0B\u6CE8', 'Han'],
    ['\u0627\u0644\u0643\u0627\u0632\u064A\u0646\u0648', 'Arabic'],
    ['\u043C\u0438\u043A\u0440\u043E\u043A\u0440\u0435\u0434\u0438\u0442\u044B', 'Cyrillic'],
    ['cheap viagra', 'Latin'],
  ])('%s is advertising', (phrase, system) => expect(spamVote(phrase, system).coverage).toBeGreaterThan(0.6))

  it.each([
    ['\u5317\u4EAC\u9996\u90FD\u673A\u573A', 'Han'],
    ['\u043F\u0440\u0430\u0432\u0434\u0430', 'Cyrillic'],
    ['\u062C\u0648\u0627\u0628', 'Arabic'],
    ['weight decay', 'Latin'],
    ['traffic light', 'Latin'],
  ])('%s is not', (phrase, system) => expect(spamVote(phrase, system).coverage).toBe(0))

  it('finds the offer beside a name', () => {
    const [stretch] = spamStretches('React slot gacor online', 'Latin')
    expect(stretch).toEqual({ from: 6, to: 23 })
  })
})

it('ends a contact at its number, before the text that it is glued to', () => {
  const [found] = '\u5FAE\u4FE1\u53F7:abk42quay'.match(CONTACT) ?? []
  expect(found).toBe('\u5FAE\u4FE1\u53F7:abk42')
})

describe('the charset of a whole document', () => {
  const russian = '\u041F\u0430\u0440\u043E\u043C \u0447\u0435\u0440\u0435\u0437 \u043E\u0437\u0435\u0440\u043E'

  it('is found by what nearly all of its letters are', () => {
    const misread = '\u251C\u2562 and \u251C\u00F1 and \u251C\u255D and \u251C\u2562'
    expect(establishedCharset(misread)).toBe('cp437')
    expect(findMojibake(misread, 'cp437').map(({ text }) => text)).toEqual(['\u00F6', '\u00E4', '\u00FC', '\u00F6'])
  })

  it.each([
    russian,
    'caf\u00E9, na\u00EFve, \u201Cd\u00E9j\u00E0 vu\u201D',
    '\u2554\u2550\u2550\u2557 \u2551 \u2551 \u255A\u2550\u2550\u255D',
  ])('is none for %s', (text) => expect(establishedCharset(text)).toBeUndefined())
})

describe('the cases of the bench', () => {
  it('are the same in every run', () => expect(ownCases()).toEqual(ownCases()))

  it('leave the healthy texts alone', async () => {
    const changed: string[] = []
    for (const { kind, input } of ownCases().filter((one) => one.kind === 'healthy by itself')) {
      const { markdown } = await clean(input, { from: 'text', patch: true, only: ['repair'] })
      if (markdown !== input) changed.push(`${kind}: ${input}`)
    }
    expect(changed).toEqual([])
  })
})
