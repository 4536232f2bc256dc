import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.js'

describe('joiners that were written as references', () => {
  it.each(['کتاب&zwnj;ها', 'کتاب&amp;zwnj;ها', 'کتاب&#8204;ها', '\\u06a9\\u062a\\u0627\\u0628\\u200c\\u0647\\u0627'])(
    'join Persian words: %s',
    async (written) => expect(await repaired(`${written} را خواند.\n`)).toBe('کتاب\u200Cها را خواند.\n'),
  )

  it('are nothing in Latin ones', async () =>
    expect(await repaired('The lamp&zwnj;s burn.\n')).toBe('The lamps burn.\n'))
})

it('leaves no selector of a text that is hidden behind an ideograph', async () => {
  expect(await repaired('守塔人\u{E0152}\u{E0165}\u{E0169}点灯。\n')).toBe('守塔人点灯。\n')
  expect(await repaired('葛\u{E0100}城\n')).toBe('葛\u{E0100}城\n')
})

it('ends an address at a mark of East Asia: what follows is text', async () => {
  const text = '守塔人写在https://tower.example/log，灯塔很亮。\n'
  expect(await repaired(text.replace('灯塔', '灯\u00AD塔'))).toBe(text)
})

it('ends no address inside of a host with letters beyond ASCII', async () => {
  const text = 'Der Turm steht auf https://www.grün-licht.example/caf\u00C3\u00A9 und leuchtet.\n'
  expect(await repaired(text)).toBe(text)
})

it('restores look-alikes beside two words of one letter, which are no letters of one spaced word in their own script', async () => {
  const damaged = 'Он живёт и в \u041Coскве, и у моря, а я пью \u043Aoфе и с сахаром.\n'
  expect(await repaired(damaged)).toBe('Он живёт и в Москве, и у моря, а я пью кофе и с сахаром.\n')
})

describe('look-alikes in Greek text', () => {
  it.each([
    ['small letters', 'Ο φύλακας μετράει τα σκαλoπάτια κάθε πρωί.\n', 'Ο φύλακας μετράει τα σκαλοπάτια κάθε πρωί.\n'],
    ['a word of one syllable', 'Μένει δίπλα στηv αποθήκη.\n', 'Μένει δίπλα στην αποθήκη.\n'],
    ['capitals', 'Η πινακίδα γράφει ΛΙΜAΝΙ.\n', 'Η πινακίδα γράφει ΛΙΜΑΝΙ.\n'],
  ])('are restored in %s', async (_, damaged, whole) => {
    expect(await repaired(damaged)).toBe(whole)
  })

  it.each([
    'Η αβεβαιότητα ΔxΔp έχει κάτω φράγμα, και το γινόμενο αβx μεγαλώνει.\n',
    'Πήρε δύο PCάκια και ένα Kindleάκι για τη θεία του.\n',
  ])('are none: %s', async (text) => {
    expect(await repaired(text)).toBe(text)
  })
})

describe('Greek letters in Latin words', () => {
  it.each([
    ['beside an accent', 'La naïνeté du gardien.\n', 'La naïveté du gardien.\n'],
    ['at the head of a word', 'De tiden νäntar på bryggan.\n', 'De tiden väntar på bryggan.\n'],
  ])('are restored %s', async (_, damaged, whole) => {
    expect(await repaired(damaged)).toBe(whole)
  })
})

describe('what reaches somebody in another script', () => {
  it.each([
    ['a street', 'The shop in Perm is at ул. Пушкина, 7, тел. +7 342 555-21-08, on the first floor.\n'],
    ['a district', 'Harbour office: 電話 078-555-2180, 兵庫県神戸市中央区波止場町2-2.\n'],
    ['a channel that the text has named', 'Write to the keeper on WeChat 微信 wang_hai7 for the key.\n'],
    ['a hotline', 'The hotline 热线 12390 is open at night.\n'],
  ])('stays with %s', async (_, text) => {
    expect(await repaired(text)).toBe(text)
  })

  it('goes where it breaks a sentence', async () => {
    expect(await repaired('The keeper counts the 加微信wang_hai7 stairs at night.\n')).toBe(
      'The keeper counts the stairs at night.\n',
    )
  })
})

describe('words of another script that are glued to the text', () => {
  it.each([
    ['the name of a service', 'Use 微信login to sign in, or a QQ机器人framework.\n'],
    ['a client', 'The WhatsApp客户端 in Rust is a 微信bot.\n'],
    ['a number that is called', 'Call 电话 010-62345678 in China.\n'],
    ['a number behind its label', 'The office has a fax.\n\nPhone电话：010-62345678\n'],
    ['the noun of a sentence', 'The lamp was made in北京.\n'],
    ['the object of a verb', 'Support中文 and English input, thanks to小明 for the fix.\n'],
    ['a name in camel case', 'Use setЗначение to set it.\n'],
  ])('stay as %s', async (_, text) => expect(await repaired(text)).toBe(text))

  it.each([
    ['The keeper waits in 微信:kmru the lamp house.\n', 'The keeper waits in the lamp house.\n'],
    ['The keeper waits in在线赌场 and reads.\n', 'The keeper waits in and reads.\n'],
    ['The keeper counts the 联系电话380183209 stairs.\n', 'The keeper counts the stairs.\n'],
  ])('go where they sell: %s', async (text, expected) => expect(await repaired(text)).toBe(expected))
})

describe('names that begin like an offer', () => {
  it.each(['Она работала в Casino de Bregenz, потом в порту.\n', '她在Casino de Bregenz工作过。\n'])(
    'stay whole: %s',
    async (text) => {
      expect(await repaired(text)).toBe(text)
    },
  )
})

describe('the letter that misread spaces leave', () => {
  it('stays among other letters that a text names', async () => {
    const text = 'The signs are Ê, Î; Â as well.\n'
    expect(await repaired(text)).toBe(text)
  })
})
