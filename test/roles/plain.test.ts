import { describe, expect, it } from 'vitest'
import { dateInLine } from '../../src/roles/dates.js'

// Nothing has loaded what reads further scripts here, as for a text without their letters.
describe('dates of texts without letters of their own', () => {
  it.each([
    ['12 ianuarie 2024', '2024-01-12'],
    ['7 noiembrie 2024', '2024-11-07'],
    ['5 lipca 2024', '2024-07-05'],
    ['3. dubna 2024', '2024-04-03'],
    ['19 Temmuz 2024', '2024-07-19'],
    ['2 de mayo de 2024', '2024-05-02'],
  ])('%s is %s', (line, iso) => {
    expect(dateInLine(line)?.iso).toBe(iso)
  })
})
