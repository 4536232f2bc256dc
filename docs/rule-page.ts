import { existsSync, readFileSync } from 'node:fs'
import { FORMATS } from '../src/model/choices.js'
import type { Rule } from '../src/model/rule.js'

/** A file's text, or undefined where there is none. */
export function shown(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** A table of rules, each linked to its page below `folder`. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(
    ({ id, phase, summary, severity }) => `| [${id}](${folder}${id}.md) | ${phase} | ${severity} | ${summary} |`,
  )
  return ['| rule | phase | severity | what it does |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

/** The page of one rule: everything that its object says of itself. */
export function rulePage(rule: Rule): string {
  const { id, phase, summary, why, risk, severity, formats, options = {}, after = [], examples } = rule
  const changes = examples.changes.map(
    (example) =>
      `${givenOptions(example)}${fenced(example.from, example.before)}\nbecomes\n\n${fenced('markdown', example.after)}`,
  )
  const reports = (examples.reports ?? []).map(({ from, text }) => fenced(from, text))
  const leaves = examples.leaves.map(({ from, text }) => fenced(from, text))
  return [
    `# ${id}\n\n${summary}\n`,
    `${why}\n`,
    [
      `- Phase: ${phase}`,
      `- Severity: ${severity}`,
      `- Risk: ${risk === 'safe' ? 'safe, it cannot be wrong' : 'guess, decided on evidence'}`,
      `- Formats: ${(formats ?? FORMATS).join(', ')}`,
      ...(after.length === 0 ? [] : [`- Runs after: ${after.map((other) => `[${other}](${other}.md)`).join(', ')}`]),
      '',
    ].join('\n'),
    optionTable(options),
    ...(changes.length === 0 ? [] : [`## It changes\n\n${changes.join('\n')}`]),
    ...(reports.length === 0 ? [] : [`## It reports\n\n${reports.join('\n')}`]),
    `## It leaves\n\n${leaves.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function optionTable(options: NonNullable<Rule['options']>): string {
  const rows = Object.entries(options).map(
    ([name, { type, description, default: value }]) =>
      `| \`${name}\` | ${type} | \`${JSON.stringify(value)}\` | ${description} |`,
  )
  if (rows.length === 0) return ''
  return ['## Options', '', '| option | type | default | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  )
}

function givenOptions({ layout, phrases }: Rule['examples']['changes'][number]): string {
  const given = { ...layout, ...(phrases === undefined ? {} : { phrases }) }
  return Object.keys(given).length === 0 ? '' : `With \`${JSON.stringify(given)}\`:\n\n`
}

/** Characters that no page shows, as the numbers they have. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0E\uFEFF\uFFFD]|[\uE000-\uF8FF]|\uDB40[\uDC00-\uDFFF]/gu

function fenced(language: string, text: string): string {
  const body = text.replace(
    UNSEEN,
    (character) => `<U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
  const fence = '`'.repeat(Math.max(3, ...[...body.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return `${fence}${language}\n${body === '' || body.endsWith('\n') ? body : `${body}\n`}${fence}\n`
}
