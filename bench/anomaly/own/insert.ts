import type { Random } from './random.js'

/** Puts spam into a text; the text as it was is what the repair has to give back. */
export type Insertion = (text: string, spam: string, random: Random) => string

interface Word {
  readonly from: number
  readonly to: number
}

/** Words of at least four letters in paragraphs, not the first or last of theirs. */
function innerWords(text: string): Word[] {
  return [...text.matchAll(/(?<=[\p{L}\p{M}] )[\p{L}\p{M}]{4,}(?= [\p{L}\p{M}])/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }))
}

/** Places inside of running text, for scripts that know no spaces. */
function innerPlaces(text: string): Word[] {
  return [...text.matchAll(/(?<=[\p{L}\p{M}]{2})[\p{L}](?=[\p{L}\p{M}]{3})/gu)].map(({ index }) => ({
    from: index,
    to: index + 4,
  }))
}

function wordIn(text: string, random: Random): Word {
  const words = innerWords(text)
  return random.pick(words.length > 5 ? words : innerPlaces(text))
}

const at = (text: string, place: number, spam: string): string => text.slice(0, place) + spam + text.slice(place)

function paragraphs(text: string): Word[] {
  return [...text.matchAll(/^(?![-#]).{40,}$/gmu)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
  }))
}

/** The ways in which spam stands in hacked pages, by the name of the kind. */
export const INSERTIONS: Readonly<Record<string, Insertion>> = {
  'glued before': (text, spam, random) => at(text, wordIn(text, random).from, spam),
  'glued after': (text, spam, random) => at(text, wordIn(text, random).to, spam),
  'inside word': (text, spam, random) => at(text, wordIn(text, random).from + 2, spam),
  spaced: (text, spam, random) => at(text, wordIn(text, random).from, `${spam} `),
  'after comma': (text, spam, random) => {
    const commas = [...text.matchAll(/(?<=[,\u060C\u3001\uFF0C])(?!\d)/gu)].map(({ index }) => index)
    return at(text, commas.length === 0 ? wordIn(text, random).from : random.pick(commas), ` ${spam}`)
  },
  'sentence start': (text, spam, random) => {
    const starts = [...text.matchAll(/(?<=[.!?\u3002]) (?=\p{L})/gu)].map(({ index }) => index + 1)
    return at(text, starts.length === 0 ? wordIn(text, random).from : random.pick(starts), `${spam} `)
  },
  'line start': (text, spam, random) =>
    at(text, random.pick(paragraphs(text)).from, `${spam}${random.pick([' ', ''])}`),
  'line end': (text, spam, random) => at(text, random.pick(paragraphs(text)).to, ` ${spam}`),
  'whole line': (text, spam, random) => at(text, random.pick(paragraphs(text)).to, `\n\n${spam}`),
  'heading end': (text, spam) => text.replace('\n', ` ${spam}\n`),
  'list item': (text, spam, random) => at(text, random.pick(paragraphs(text)).to, `\n\n- ${spam}\n- ${spam}`),
  doubled: (text, spam, random) =>
    at(text, wordIn(text, random).from, `${spam}${random.pick([' ', '\u3001', ', '])}${spam}`),
  starred: (text, spam, random) => at(text, wordIn(text, random).from, `\u2605${spam}\u2605 `),
  several: (text, spam, random) => {
    const once = at(text, wordIn(text, random).from, spam)
    const twice = at(once, paragraphs(once)[0]?.to ?? 0, ` ${spam}`)
    return at(twice, paragraphs(twice).at(-1)?.from ?? 0, spam)
  },
}
