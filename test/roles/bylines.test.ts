import { describe, expect, it } from 'vitest'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { authorOf, isBareName } from '../../src/roles/names.js'

await loadFurtherScripts()

describe('bylines', () => {
  it.each([
    ['By Ann Berg', 'Ann Berg'],
    ['BY ANN BERG', 'ANN BERG'],
    ['Written by Ann Berg and Karl Lund', 'Ann Berg and Karl Lund'],
    ['Von Anna van der Berg, Redakteurin', 'Anna van der Berg'],
    ['Par Anne Dubois | 3 mai 2024', 'Anne Dubois'],
    ['Por María del Valle', 'María del Valle'],
    ['di Paolo Verdi', 'Paolo Verdi'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['作者：王小明', '王小明'],
    ['От Мария Иванова', 'Мария Иванова'],
    ['Piše: Ivan Horvat', 'Ivan Horvat'],
    ['Írta: Kovács Anna', 'Kovács Anna'],
    ['Napísala Zuzana Nováková', 'Zuzana Nováková'],
    ['Avtorica: Ana Kovač', 'Ana Kovač'],
    ['Autorius: Jonas Petraitis, 2024 m. kovo 5 d.', 'Jonas Petraitis'],
    ['Autors Jānis Bērziņš', 'Jānis Bērziņš'],
    ['Oleh: Budi Santoso | 3 Mei 2024', 'Budi Santoso'],
    ['Skrevet av Kari Nordmann', 'Kari Nordmann'],
    ['Γράφει η Μαρία Παππά', 'Μαρία Παππά'],
    ['Από τη Μαρία Παππά', 'Μαρία Παππά'],
    ['Muhabir: Elif Demir', 'Elif Demir'],
    ['Szöveg: Kovács Anna', 'Kovács Anna'],
    ['מאת דנה לוי', 'דנה לוי'],
    ['כתבה: דנה לוי, 3.5.2024', 'דנה לוי'],
    ['نویسنده: علی رضایی', 'علی رضایی'],
    ['بقلم أحمد خالد', 'أحمد خالد'],
    ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['लेखक: राम कुमार', 'राम कुमार'],
    ['김민수 기자 minsu@paper.example', '김민수'],
    ['By Ann BergPublished: Jan 29, 2025', 'Ann Berg'],
    ['By Ann Berg at Mill Lane', 'Ann Berg'],
    ['By Ann Berg in Valley City', 'Ann Berg'],
    ['Rozmawiała: Anna Kowalska', 'Anna Kowalska'],
    ['Propos recueillis par Anne Dubois', 'Anne Dubois'],
  ])('%s', (line, author) => {
    expect(authorOf(line)).toBe(author)
  })

  it.each([
    'By morning the bridge was gone',
    'By the way, no.',
    'By Night in Chile',
    'Di nuovo a casa',
    'Por ejemplo',
    'Bypass',
    'Ann Berg',
    'Av en slump',
    'Από την αρχή',
    'Reporter Anna Berg',
    'כתב אישום נגד השוער',
    'كتب التاريخ من جديد',
    'الكاتب الكبير يعود',
  ])('not: %s', (line) => {
    expect(authorOf(line)).toBeUndefined()
  })

  it.each([
    ['Posted by K A at 12:11 PM', 'K A'],
    ['Posted by miller77 at 9:05 AM', 'miller77'],
    ['Eingestellt von Anna um 12:11', 'Anna'],
    ['Publicado por Ana Lima a las 12:11', 'Ana Lima'],
    ['Publié par Anne Roi à 12h11', 'Anne Roi'],
  ])('knows who posted below a post: %s', (line, name) => expect(authorOf(line)).toBe(name))

  it('takes no sentence for a signature', () => {
    expect(authorOf('Posted by the door, the keeper waited from dawn until they came at 12:11')).toBeUndefined()
    expect(authorOf('Posted by noon at the mill')).toBeUndefined()
  })

  it('tells names from other words', () => {
    expect(['Ann Berg', "Seán O'Neill-Roth", 'Ludwig van der Rohe'].every(isBareName)).toBe(true)
    expect(['Ann', 'the Bridge', 'READ MORE', 'Ann berg', 'Ann Berg, editor'].some(isBareName)).toBe(false)
  })
})
