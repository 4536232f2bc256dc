import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { CONTACT } from '../../src/repair/spam/contacts.js'
import { spamStretches, spamVote } from '../../src/repair/spam/words.js'

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

it('is no contact that ends a longer word', () => expect('スロットオンラインrdag'.match(CONTACT)).toBeNull())

describe('offers in another language of the same script', () => {
  const reported = async (text: string): Promise<(string | undefined)[]> =>
    (await clean(text, { from: 'text', only: ['own-script-spam'] })).findings.map(({ message }) => message)
  const english = 'The ferry crosses the river and the keeper is at home. It was cold for the crew that had to row it.'
  const bulgarian =
    '\u0420\u0435\u043A\u0430\u0442\u0430 \u0435 \u0434\u044A\u043B\u0433\u0430 \u0438 \u0432 \u043D\u0435\u044F \u0441\u0435 \u043B\u043E\u0432\u0438 \u0440\u0438\u0431\u0430, \u043D\u043E \u0442\u043E\u0432\u0430 \u043D\u0435 \u0435 \u043B\u0435\u0441\u043D\u043E, \u0437\u0430 \u0434\u0430 \u0433\u043E \u043F\u0440\u0430\u0432\u044F\u0442 \u043E\u0442 \u0431\u0440\u0435\u0433\u0430.'

  it.each([
    `${english}\n\nnh\u00E0 c\u00E1i uy t\u00EDn\n`,
    `${english} Deneme bonusu veren bahis siteleri.\n`,
    `${bulgarian} \u043A\u0440\u0435\u0434\u0438\u0442 \u0431\u0435\u0437 \u0441\u043F\u0440\u0430\u0432\u043E\u043A\n`,
  ])('are reported: %s', async (text) => expect(await reported(text)).toHaveLength(1))

  it.each([
    `${english} The slot was narrow.\n`,
    'Casino en ligne : la loi est claire et elle ne change pas pour les joueurs.\n',
  ])('are none in %s', async (text) => expect(await reported(text)).toEqual([]))
})

describe('ordinary words', () => {
  it.each([
    ['Cyrillic', '\u0447\u0438\u0442\u0430\u0442\u044C \u043A\u043D\u0438\u0433\u0443'],
    ['Cyrillic', '\u0433\u0438\u0434\u0440\u0430\u0432\u043B\u0438\u043A\u0430'],
    ['Han', '\u5BC4\u751F\u866B'],
    ['Han', '\u8F70\u70B8\u673A'],
  ])('of %s name no trade: %s', (system, words) => expect(spamVote(words, system).words).toEqual([]))
})
