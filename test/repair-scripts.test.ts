import { describe, expect, it } from 'vitest'
import { clean } from '../src/index.js'

const repaired = async (text: string): Promise<string> =>
  (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown

/** UTF-8 as a one-byte charset shows it. */
const misread = (text: string, charset: string): string =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text))

describe('UTF-8 of Ukrainian read as windows-1251', () => {
  it.each(['Мій човен стоїть біля млина, «Між» і Мідь поруч.\n'])('is read once: %s', async (text) => {
    expect(await repaired(misread(text, 'windows-1251'))).toBe(text)
  })
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
