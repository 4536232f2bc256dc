import { describe, expect, it } from 'vitest'
import { check } from '../../../src/index.js'

describe('severity', () => {
  const severities = async (source: string, rules = {}): Promise<string[]> =>
    (await check(source, { from: 'markdown', rules })).map(({ rule, severity }) => `${rule} ${severity}`)

  it('is a warning for what harms no reader', async () => {
    expect(await severities('The old\u200B ferry and a soft hy\u00ADphen.\n')).toEqual([
      'invisible-characters warn',
      'invisible-characters warn',
    ])
    expect(await severities('Он пишет для \u0421anvas и читает книги дома.\n')).toEqual(['mixed-script-word warn'])
    expect(await severities('The left\u200E mark.\n')).toEqual(['bidi-controls warn'])
  })

  it('is an error for what deceives', async () => {
    expect(await severities('The fe\u200Brry and p\u0430ypal and \u202Eyadot.\n')).toEqual([
      'invisible-characters error',
      'mixed-script-word error',
      'bidi-controls error',
    ])
  })

  it('is what the configuration says', async () => {
    expect(await severities('The old\u200B ferry.\n', { 'invisible-characters': 'error' })).toEqual([
      'invisible-characters error',
    ])
  })
})
