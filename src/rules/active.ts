import type { ActiveRule } from '../model/active-rule.js'
import { PHASES } from '../model/choices.js'
import type { OptionValues, Rule } from '../model/rule.js'
import { type CleanOptions, type RuleSetting, UsageError } from '../options.js'
import { once } from '../tools/once.js'
import { rules } from './index.js'

/**
 * The rules that run under these options, in order.
 *
 * @throws UsageError for an unknown rule, phase, severity or rule option, and for two rules of one name
 */
export function activeRules(options: CleanOptions): readonly ActiveRule[] {
  const isPlain = options.rules === undefined && options.only === undefined && options.plugins === undefined
  if (!isPlain) return chooseRules(options)
  return defaults()
}

/** The rules of a call without a configuration: what a stream of documents asks for again and again. */
const defaults = once(() => chooseRules({}))

function chooseRules(options: CleanOptions): ActiveRule[] {
  const all = withPlugins(options.plugins ?? [])
  const ids = all.map((rule) => rule.id)
  const known = new Set(ids)
  const twice = ids.find((id, index) => known.size < ids.length && ids.indexOf(id) < index)
  if (twice !== undefined) throw new UsageError(`plugins: there is a rule "${twice}" already`)
  for (const id of Object.keys(options.rules ?? {})) {
    if (!known.has(id)) throw new UsageError(`unknown rule "${id}": clean-article rules lists them`)
  }
  for (const name of options.only ?? []) {
    if (!known.has(name) && !PHASES.some((phase) => phase === name)) {
      throw new UsageError(`unknown rule or phase "${name}": clean-article rules lists them`)
    }
  }
  return all.flatMap((rule) => activate(rule, options))
}

function withPlugins(plugins: readonly Rule[]): Rule[] {
  const all = [...rules, ...plugins]
  return PHASES.flatMap((phase) => all.filter((rule) => rule.phase === phase))
}

function activate(rule: Rule, options: CleanOptions): ActiveRule[] {
  if (options.only !== undefined && !options.only.includes(rule.id) && !options.only.includes(rule.phase)) return []
  const setting: RuleSetting = options.rules?.[rule.id] ?? rule.severity
  const [severity, values = {}] = typeof setting === 'string' ? [setting, {}] : setting
  if (severity === 'off') return []
  if (severity !== 'error' && severity !== 'warn') {
    throw new UsageError(`rule ${rule.id}: "${String(severity)}" is no severity: use error, warn or off`)
  }
  return [{ rule, severity, isConfigured: options.rules?.[rule.id] !== undefined, options: optionValues(rule, values) }]
}

function optionValues(rule: Rule, given: OptionValues): OptionValues {
  const values: Record<string, OptionValues[string]> = {}
  for (const [name, schema] of Object.entries(rule.options ?? {})) values[name] = schema.default
  for (const [name, value] of Object.entries(given)) {
    const schema = rule.options?.[name]
    if (schema === undefined) throw new UsageError(`rule ${rule.id} has no option "${name}"`)
    const type = Array.isArray(value) ? 'array' : typeof value
    if (type !== schema.type) throw new UsageError(`rule ${rule.id}: option ${name} must be of type ${schema.type}`)
    values[name] = value
  }
  return values
}
