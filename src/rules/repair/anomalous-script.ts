import type { Block } from '../../model/block.js'
import type { Edit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'
import type { Judged } from '../../repair/evidence.js'

/** Letters beyond Latin-1 and Latin Extended, and halves of those beyond U+FFFF; text without one has no foreign script. */
const NON_LATIN =
  /[\u0370-\u1DFF\u2C60-\u2DFF\u2E80-\u2FDF\u3005-\u3007\u3021-\uD7FF\uD800-\uDBFF\uF900-\uFDFF\uFE70-\uFEFC\uFF66-\uFFDC]/

/** Emoji and signs are beyond Latin too, and no script. */
const FOREIGN_LETTER = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u
/** The same up to U+FFFF, which single code units show. */
const FOREIGN_UNIT = /(?![\p{Script=Latin}\p{Script=Common}])(?=[\0-\uFFFF])\p{L}/u
const HIGH_SURROGATE = /[\uD800-\uDBFF]/

export const anomalousScript = defineRule({
  id: 'anomalous-script',
  phase: 'repair',
  summary: 'Removes runs of a foreign script that were injected into the text, and leaves names, quotations and terms.',
  why: 'Spam for casinos, coins and forged papers is glued into the sentences of hacked pages: "we had to work from \u6570\u5B57\u8D27\u5E01home".',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake', 'invisible-characters', 'mixed-script-word'],
  characters: NON_LATIN,
  gate: ({ text, characters }) =>
    FOREIGN_UNIT.test(characters()) || (HIGH_SURROGATE.test(characters()) && FOREIGN_LETTER.test(text())),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Some of them had to work from \u6570\u5B57\u8D27\u5E01home for a year.\n',
        after: 'Some of them had to work from home for a year.\n',
      },
      {
        from: 'text',
        before:
          'The old ferry \u043A\u0430\u0437\u0438\u043D\u043E \u043E\u043D\u043B\u0430\u0439\u043D crosses the river twice a day.\n',
        after: 'The old ferry crosses the river twice a day.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'They flew to Beijing (\u5317\u4EAC) in the spring.\n' },
      { from: 'text', text: 'The shop sign said \u201C\u6570\u5B57\u8D27\u5E01\u201D, which nobody could read.\n' },
      { from: 'text', text: 'The mean \u03BC and the change \u0394T are small.\n' },
      {
        from: 'text',
        text: '\u6570\u5B57\u8D27\u5E01\u662F\u672C\u6587\u7684\u4E3B\u9898\uFF0CBitcoin\u4E0D\u662F\u3002\n',
      },
    ],
  },
  load: async () => {
    const [{ judgeRuns }, { takeCensus }, { THRESHOLDS, REPORT_FROM }] = await Promise.all([
      import('../../repair/evidence.js'),
      import('../../repair/script-runs.js'),
      import('../../repair/evidence-weights.js'),
    ])
    return { judgeRuns, takeCensus, THRESHOLDS, REPORT_FROM }
  },
  *propose(blocks, context, tools) {
    const census = tools.takeCensus(blocks)
    if (census.counts.size < 2) return
    const threshold = tools.THRESHOLDS[context.strictness]
    for (const judged of tools.judgeRuns(blocks, census, context.allow.scripts)) {
      if (context.allow.phrases.includes(judged.run.text)) continue
      if (judged.probability >= threshold) yield removal(judged, blocks[judged.run.block] as Block)
      else if (judged.probability >= tools.REPORT_FROM) yield report(judged)
    }
  },
})

function describe({ run }: Judged, block: Block): string {
  const isWhole = run.from === 0 && run.to === block.text.length
  return isWhole ? `${run.system} paragraph that does not belong here` : `${run.system} run inside other text`
}

/** Removes the run with the space that it leaves behind. */
function removal(judged: Judged, block: Block): Edit {
  const { run, evidence, probability } = judged
  const about = { message: describe(judged, block), evidence, confidence: Math.round(probability * 1000) / 1000 }
  const { text } = block
  const rest = (text.slice(0, run.from) + text.slice(run.to)).replace(/[\s\p{P}]/gu, '')
  if (rest === '') return { kind: 'drop', block: run.block, ...about }
  let { from, to } = run
  const spaceBefore = from === 0 || /\s/.test(text[from - 1] as string)
  const spaceAfter = /\s/.test(text[to] ?? '')
  if (spaceAfter && (spaceBefore || from === 0)) to++
  else if (
    from > 0 &&
    /\s/.test(text[from - 1] as string) &&
    (to === text.length || /^[.,;:!?)\]]/.test(text.slice(to)))
  )
    from--
  return { kind: 'replace', block: run.block, from, to, insert: '', ...about }
}

function report({ run, evidence, probability }: Judged): Edit {
  const message = `${run.system} run that may not belong here`
  return {
    kind: 'note',
    block: run.block,
    from: run.from,
    to: run.to,
    message,
    evidence,
    confidence: Math.round(probability * 1000) / 1000,
  }
}
