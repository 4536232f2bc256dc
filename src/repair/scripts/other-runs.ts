import type { ScriptRun } from './script-runs.js'

/** What the other runs of a document say about one; runs of its writing system are meant throughout. */
export interface Company {
  /** Runs with the same text. */
  readonly same: Counts
  /** Runs with another text. */
  readonly others: Counts
  /** Those of them in its block. */
  readonly neighbours: Counts
  /** Foreign writing systems in its block. */
  readonly systemsInBlock: number
}

/** What may be true of a run. */
export interface RunTraits {
  /** Nothing speaks against it. */
  readonly natural: boolean
  /** It is natural, and most of its block. */
  readonly naturalBlock: boolean
  /** Its sentence introduces it. */
  readonly hosted: boolean
  /** It is natural, and its sentence introduces or needs it, or it is most of its block. */
  readonly atHome: boolean
}

/** How many runs, and how many of them have each trait. */
export type Counts = Readonly<Record<'all' | keyof RunTraits, number>>

const NONE: Counts = { all: 0, natural: 0, naturalBlock: 0, hosted: 0, atHome: 0 }

function sum(a: Counts, b: Counts, sign: 1 | -1): Counts {
  return {
    all: a.all + sign * b.all,
    natural: a.natural + sign * b.natural,
    naturalBlock: a.naturalBlock + sign * b.naturalBlock,
    hosted: a.hosted + sign * b.hosted,
    atHome: a.atHome + sign * b.atHome,
  }
}

function countsOf({ natural, naturalBlock, hosted, atHome }: RunTraits): Counts {
  return {
    all: 1,
    natural: Number(natural),
    naturalBlock: Number(naturalBlock),
    hosted: Number(hosted),
    atHome: Number(atHome),
  }
}

/** Counts by a name. */
class Tally {
  readonly #counts = new Map<string, Counts>()

  add(name: string, counts: Counts): void {
    this.#counts.set(name, sum(this.of(name), counts, 1))
  }

  of(name: string): Counts {
    return this.#counts.get(name) ?? NONE
  }
}

/**
 * Counts the runs of a document by what they share, so that asking for the company of each takes no look at all the
 * others: a manual in two scripts has thousands.
 *
 * @returns the company of a run of the document
 */
export function companyOf(
  runs: readonly ScriptRun[],
  traitsOf: (run: ScriptRun) => RunTraits,
): (run: ScriptRun) => Company {
  const tally = new Tally()
  const systems = new Map<number, Set<string>>()
  const own = new Map<ScriptRun, Counts>()
  for (const run of runs) {
    const counts = countsOf(traitsOf(run))
    own.set(run, counts)
    for (const name of namesOf(run)) tally.add(name, counts)
    systems.set(run.block, (systems.get(run.block) ?? new Set()).add(run.system))
  }
  return (run) => {
    const [ofSystem, ofText, ofBlock, ofTextInBlock] = namesOf(run).map((name) => tally.of(name)) as CountsByName
    return {
      same: sum(ofText, own.get(run) as Counts, -1),
      others: sum(ofSystem, ofText, -1),
      neighbours: sum(ofBlock, ofTextInBlock, -1),
      systemsInBlock: (systems.get(run.block) as Set<string>).size,
    }
  }
}

type CountsByName = [Counts, Counts, Counts, Counts]

/** Names of what a run shares with others: the system; the text; both of these in its block. */
function namesOf({ system, text, block }: ScriptRun): string[] {
  return [system, `${system} ${text}`, `${block} ${system}`, `${block} ${system} ${text}`]
}
