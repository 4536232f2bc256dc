import { FORMATS } from '../../model/choices.js'
import type { Rule } from '../../model/rule.js'
import { UsageError } from '../../options.js'
import { rules } from '../../rules/index.js'
import type { Arguments } from '../arguments/index.js'
import { createBatchSettings } from '../config/batch.js'
import { isTerminal, write } from '../output/streams.js'
import { styleText } from '../output/style.js'

/** Lists the rules, or explains one; `-f json` prints them for programs. */
export async function listRules({ inputs, flags }: Arguments): Promise<number> {
  const { plugins } = await createBatchSettings(flags)
  const all = [...rules, ...plugins]
  const id = inputs[0]
  const chosen = id === undefined ? all : [await findRule(all, id)]
  if (flags.format === 'json') {
    const objects = chosen.map(ruleObject)
    await write(1, `${JSON.stringify(id === undefined ? objects : objects[0], undefined, 2)}\n`)
    return 0
  }
  const style = await styleText(await isTerminal(1))
  const width = Math.max(...chosen.map((rule) => rule.id.length))
  const lines = chosen.map(
    (rule) => `${style.bold(rule.id.padEnd(width))}  ${style.dim(rule.phase.padEnd(6))}  ${rule.summary}`,
  )
  await write(1, id === undefined ? `${lines.join('\n')}\n` : explainRule(chosen[0] as Rule, style.bold))
  return 0
}

async function findRule(all: readonly Rule[], id: string): Promise<Rule> {
  const rule = all.find((candidate) => candidate.id === id)
  if (rule !== undefined) return rule
  const { nearest } = await import('../arguments/nearest.js')
  const near = nearest(
    id,
    all.map((candidate) => candidate.id),
  )
  throw new UsageError(
    `unknown rule "${id}"${near === undefined ? ': clean-article rules lists them' : `: did you mean ${near}?`}`,
  )
}

/** What programs may know of a rule. */
function ruleObject({ id, phase, summary, why, risk, severity, formats, options, examples }: Rule): object {
  return {
    id,
    phase,
    summary,
    why,
    risk,
    severity,
    formats: formats ?? FORMATS,
    options: options ?? {},
    examples,
  }
}

function explainRule(rule: Rule, bold: (text: string) => string): string {
  const { id, phase, summary, why, risk, severity, formats, options = {}, examples } = rule
  const lines = [bold(id), summary, '', why, '']
  lines.push(
    `Phase ${phase}, severity ${severity}, ${risk === 'safe' ? 'safe' : 'a guess'}; for ${formats?.join(', ') ?? 'all formats'}.`,
  )
  for (const [name, { description, default: value }] of Object.entries(options)) {
    lines.push(`Option ${bold(name)}: ${description} (default ${JSON.stringify(value)})`)
  }
  for (const { from, before, after } of examples.changes) {
    lines.push('', bold(`Changes (${from}):`), indented(before), bold('to:'), indented(after))
  }
  for (const { from, text } of examples.leaves) lines.push('', bold(`Leaves (${from}):`), indented(text))
  return `${lines.join('\n')}\n`
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
