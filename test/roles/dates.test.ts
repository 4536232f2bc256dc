import { describe, expect, it } from 'vitest'
import { dateInLine } from '../../src/roles/dates.js'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { BODY, HINDI, rolesOf } from './roles-of.js'

await loadFurtherScripts()

describe('dates', () => {
  it.each([
    ['Published 2024-05-03T10:15', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
    // Another calendar has such years, in lines of its own script.
    ['29 May 1453', '1453-05-29'],
    ['5 października 2024', '2024-10-05'],
    ['12 Kasım 2024', '2024-11-12'],
    ['3. června 2024', '2024-06-03'],
    ['7 noiembrie 2024', '2024-11-07'],
    ['2 de mayo de 2024', '2024-05-02'],
    ['4 febbraio 2024', '2024-02-04'],
    ['9 gennaio 2024', '2024-01-09'],
    ['6. huhtikuuta 2024', '2024-04-06'],
    ['May 3rd, 2024', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 août 2024', '2024-08-03'],
    ['3 мая 2024', '2024-05-03'],
    ['3 травня 2024', '2024-05-03'],
    ['12. května 2024', '2024-05-12'],
    ['5. července 2024', '2024-07-05'],
    ['5. marraskuuta 2024', '2024-11-05'],
    ['3 Ocak 2024', '2024-01-03'],
    ['3 Μαΐου 2024', '2024-05-03'],
    ['2024年5月3日', '2024-05-03'],
    ['2024. 5. 3. 오전 10:12', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024. május 3. 10:15', '2024-05-03'],
    ['12. lipnja 2024.', '2024-06-12'],
    ['3. júna 2024', '2024-06-03'],
    ['2024 m. gegužės 3 d. 10:15', '2024-05-03'],
    ['2024. gada 3. maijā', '2024-05-03'],
    ['3. juuli 2024', '2024-07-03'],
    ['3 d’abril de 2024', '2024-04-03'],
    ['3 Maret 2024', '2024-03-03'],
    ['3 Ogos 2024', '2024-08-03'],
    ['3 de juny de 2024', '2024-06-03'],
    ['3 Hunyo 2024', '2024-06-03'],
    ['Ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['3 май 2024', '2024-05-03'],
    ['3 янв. 2024', '2024-01-03'],
    ['3 במאי 2024', '2024-05-03'],
    ['٣ مايو ٢٠٢٤', '2024-05-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['۱۴ اردیبهشت ۱۴۰۳', '2024-05-03'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['3 พฤษภาคม พ.ศ. 2567', '2024-05-03'],
    ['3 พ.ค. 2567 10:15 น.', '2024-05-03'],
    ['03 फ़रवरी 2024', '2024-02-03'],
    ['৩ মে ২০২৪, ১০:১৫', '2024-05-03'],
    ['A press, release 2024.1.3', undefined],
    ['13/05/2024', '2024-05-13'],
    ['05/13/2024', '2024-05-13'],
    ['03.05.2024', '2024-05-03'],
    ['05/03/2024', undefined],
    ['Room 12 3456', undefined],
    ['May 45, 2024', undefined],
  ])('%s is %s', (text, iso) => {
    expect(dateInLine(text)?.iso).toBe(iso)
  })
})

describe('a date in figures with slashes', () => {
  const FRENCH = [
    'Le bac avait passé trente ans sur la rive, et il a fallu deux jours au village pour le remettre à flot avec des cordes.',
    'Personne ne savait plus comment on le mène, mais les anciens ont retrouvé les gestes dans la nuit et sous la pluie.',
  ]
  const HEADLINE = 'Le bac revient sur la rivière'

  it('has the day first in a text of any language but English', () => {
    expect(rolesOf(HEADLINE, '05/03/2024', ...FRENCH).metadata.date).toBe('2024-03-05')
    expect(rolesOf('पुरानी नाव नदी पर लौटी', '05/03/2024', ...HINDI).metadata.date).toBe('2024-03-05')
  })

  it('may be of either day in English', () => {
    expect(rolesOf('What nobody told the mayor', '05/03/2024', ...BODY).metadata.date).toBeUndefined()
  })
})

describe('a headline that says when', () => {
  it('is no date of publication where nothing stands around the text', () => {
    const first = 'Minutes of the parish council, 2 April 2024'
    expect(rolesOf(first, ...BODY).found).toEqual([`title: ${first}`])
  })

  it('is one of several words', () => {
    expect(rolesOf('Valley Post, 2 April 2024', ...BODY).found).toEqual(['date: Valley Post, 2 April 2024'])
  })
})
