import { clean } from '../../../src/index.js'

export const ZERO = '\u200B'

export const SPAM = '\u6570\u5B57\u8D27\u5E01'

export const cleaned = async (source: string, filename = 'page.md'): Promise<string> =>
  (await clean(source, { from: 'markdown', filename })).markdown
