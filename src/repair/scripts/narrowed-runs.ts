import type { Block } from '../../model/block.js'
import type { Stretch } from '../spam/term-finder.js'
import { spamStretches } from '../spam/words.js'
import { isInName } from './names.js'
import type { ScriptRun } from './script-runs.js'

/** Latin letters from which a run is a sentence of its own and not an offer in another. */
const LONG_LATIN = 60
/** A word with a capital: beside an offer it belongs to the text. */
const HAS_NAME = /\p{Lu}/u

/**
 * Latin words stand in texts of all scripts: of a Latin run only the advertising is in question.
 *
 * @param options whether the run is glued to a word of another script
 * @returns the run, or the parts of it that advertise
 */
export function narrowed(run: ScriptRun, block: Block, { isGlued }: { readonly isGlued: boolean }): ScriptRun[] {
  if (run.system !== 'Latin' || run.contact || isGlued) return [run]
  if (run.letters > LONG_LATIN) return [run]
  const stretches = spamStretches(run.text, run.system).filter(({ from, to }) => run.text.slice(from, to).includes(' '))
  if (stretches.length === 0) return [run]
  const rest = stretches.reduce((text, { from, to }) => text.replace(run.text.slice(from, to), ' '), run.text)
  if (!HAS_NAME.test(rest)) return [run]
  const parts = stretches.filter((stretch) => !isInName(stretch, run.text) && !isInMark(stretch, run, block))
  if (parts.length === 0) return [run]
  return parts.map(({ from, to }) => {
    const text = run.text.slice(from, to)
    return { ...run, from: run.from + from, to: run.from + to, text, letters: text.replace(/[^\p{L}]/gu, '').length }
  })
}

/** True where one phrase in bold, in a link or the like holds the stretch and more of the run. */
function isInMark({ from, to }: Stretch, run: ScriptRun, { marks }: Block): boolean {
  return marks.some(
    (mark) =>
      mark.from <= run.from + from &&
      run.from + to <= mark.to &&
      (mark.from < run.from + from || run.from + to < mark.to) &&
      run.from <= mark.from &&
      mark.to <= run.to,
  )
}
