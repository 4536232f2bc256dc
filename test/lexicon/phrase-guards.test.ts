import { describe, expect, it } from 'vitest'
import { commentSection } from '../../src/rules/drop/comment-section.js'
import { cookieNotice } from '../../src/rules/drop/cookie-notice.js'
import { copyrightFooter } from '../../src/rules/drop/copyright-footer.js'
import { login } from '../../src/rules/drop/login.js'
import { navigation } from '../../src/rules/drop/navigation.js'
import { droppedBy } from '../score/fixed-score.js'

const SENTENCE = 'The ferry had lain on the bank for thirty years, and it took two days to make it float again.'

describe('a phrase of pages is part of the article', () => {
  it('as an item among items that stay, the first and the last too', () => {
    const others = ['- Fair prices for ropes', '- Help with every knot']
    expect(droppedBy(navigation, 0.9, [SENTENCE, '- Secure checkout', ...others])).toEqual([])
    expect(droppedBy(navigation, 0.9, [SENTENCE, ...others, '- Secure checkout'])).toEqual([])
    expect(droppedBy(navigation, 0.9, [SENTENCE, '- Secure checkout'])).toEqual(['Secure checkout'])
    expect(droppedBy(navigation, 0.2, [SENTENCE, '- Secure checkout', ...others])).toEqual(['Secure checkout'])
  })

  it('as an item beside another phrase', () => {
    const items = ['- Names of the keepers', '- Keywords', '- Copyright license', '- Drawings of the lamp']
    expect(droppedBy(copyrightFooter, 0.8, [SENTENCE, ...items])).toEqual([])
  })

  it('above text that speaks of the same', () => {
    const text = 'A mobile app shows the keeper how much oil is left, and tells him when a ship comes near.'
    expect(droppedBy(navigation, 0.9, [SENTENCE, 'Mobile apps', text])).toEqual([])
    expect(droppedBy(navigation, 0.9, [SENTENCE, 'Mobile apps', SENTENCE])).toEqual(['Mobile apps'])
    expect(droppedBy(navigation, 0.2, [SENTENCE, 'Mobile apps', text])).toEqual(['Mobile apps'])
    const hindi = 'लॉगिन करें और वह नाम तथा पासवर्ड लिखें जो कार्यालय ने पहले दिन दिया था।'
    expect(droppedBy(login, 0.9, [SENTENCE, 'लॉगिन करें', hindi])).toEqual([])
    const thai = 'ขนาดตัวอักษรกำหนดว่าตัวหนังสือบนหน้าเว็บจะใหญ่แค่ไหน และผู้อ่านที่สายตาไม่ดีต้องการตัวหนังสือที่ใหญ่กว่า'
    expect(droppedBy(navigation, 0.9, [SENTENCE, 'ขนาดตัวอักษร', thai])).toEqual([])
  })

  it('as one in a series of headings', () => {
    const series = ['Stone', SENTENCE, 'Customer service', SENTENCE, 'Railings', SENTENCE]
    expect(droppedBy(navigation, 0.9, [SENTENCE, ...series])).toEqual([])
    expect(droppedBy(navigation, 0.9, [SENTENCE, ...series.slice(2, 4)])).toEqual(['Customer service'])
  })

  it('beside phrases of other kinds', () => {
    expect(droppedBy(cookieNotice, 0.8, [SENTENCE, 'Android Yes No Yes Yes'])).toEqual([])
  })

  it('as the answer to a question', () => {
    expect(droppedBy(cookieNotice, 0.1, [SENTENCE, 'May the goat come along?', 'No.'])).toEqual([])
    expect(droppedBy(cookieNotice, 0.1, [SENTENCE, 'No.'])).toEqual(['No.'])
  })

  it('as a fact with its value', () => {
    expect(droppedBy(commentSection, 0.55, [SENTENCE, 'Rating: 4.7/5'])).toEqual([])
    expect(droppedBy(commentSection, 0.3, [SENTENCE, 'Rating: 4.7/5'])).toEqual(['Rating: 4.7/5'])
  })

  it('as the beginning of a sentence that the scorer believes in', () => {
    const step = 'Log in to your harbour console and click on the buoy that lies nearest.'
    expect(droppedBy(login, 0.85, [SENTENCE, step])).toEqual([])
    expect(droppedBy(login, 0.7, [SENTENCE, step])).toEqual([step])
  })
})
