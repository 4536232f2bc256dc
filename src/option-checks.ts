import type { Block, Format } from './model/block.js'
import { FORMATS, LEVELS, PHASES, STRICTNESSES } from './model/choices.js'
import type { Edit } from './model/edit.js'
import type { Rule } from './model/rule.js'
import { type CleanOptions, UsageError } from './options.js'

/** What an option must be, and how that is said. */
interface Kind {
  readonly what: string
  fits(value: unknown): boolean
}

const STRING: Kind = { what: 'a string', fits: (value) => typeof value === 'string' }
const SWITCH: Kind = { what: 'true or false', fits: (value) => typeof value === 'boolean' }
const STRINGS: Kind = { what: 'a list of strings', fits: (value) => isListOf(value, STRING.fits) }
const ADDRESS: Kind = {
  what: 'an address, such as https://example.org/page',
  fits: (value) => typeof value === 'string' && URL.canParse(value),
}
const LANGUAGE: Kind = {
  what: 'a BCP 47 tag, such as en or pt-BR',
  // Systems write en_US; nothing is known where it is empty.
  fits: (value) => typeof value === 'string' && (value === '' || isLanguageTag(value.replaceAll('_', '-'))),
}
const SETTINGS: Kind = {
  what: 'an object with error, warn, off or [severity, options] by rule id',
  fits: (value) =>
    isObject(value) && Object.values(value).every((one) => one === undefined || STRING.fits(one) || isSetting(one)),
}
const RULES: Kind = { what: 'a list of rules: make them with defineRule', fits: (value) => isListOf(value, isRule) }
const ALLOWED: Kind = {
  what: 'an object with lists of strings: phrases, scripts',
  fits: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, list]) => ALLOWED_LISTS.includes(name) && (list === undefined || STRINGS.fits(list)),
    ),
}
const ALLOWED_LISTS = ['phrases', 'scripts']

const KINDS: Readonly<Record<keyof CleanOptions, Kind>> = {
  from: oneOf(FORMATS),
  filename: STRING,
  url: ADDRESS,
  lang: LANGUAGE,
  strictness: oneOf(STRICTNESSES),
  rules: SETTINGS,
  only: STRINGS,
  plugins: RULES,
  phrases: STRINGS,
  allow: ALLOWED,
  title: SWITCH,
  body: SWITCH,
  frontMatter: oneOf(['yaml', 'none']),
  patch: SWITCH,
  reformat: SWITCH,
}

/**
 * Checks what types alone do not hold: callers may write JavaScript, and any text for a script.
 *
 * @returns the options with scripts by the names that rules know, and with rules of plugins that are checked as they run
 * @throws UsageError for a source that is no string, an option that there is not, or a value that it does not have
 */
export async function checkedCall(source: unknown, options: CleanOptions): Promise<CleanOptions> {
  if (typeof source !== 'string') throw new UsageError('the document must be a string: decode its bytes first')
  checkOptions(options)
  const { plugins, allow } = options
  if (plugins === undefined && allow?.scripts === undefined) return options
  return {
    ...options,
    ...(plugins === undefined ? {} : { plugins: plugins.map(guarded) }),
    ...(allow?.scripts === undefined ? {} : { allow: { ...allow, scripts: await systemsOf(allow.scripts) } }),
  }
}

/** Checks the options alone, see `checkedCall`. */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) throw new UsageError('the options must be an object')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(KINDS, name)) throw new UsageError(`unknown option "${name}"`)
    const { what, fits } = KINDS[name as keyof CleanOptions]
    if (value !== undefined && !fits(value)) throw new UsageError(`option ${name} must be ${what}`)
  }
  for (const script of (options as CleanOptions).allow?.scripts ?? []) {
    if (!isScript(script)) throw new UsageError(`allow.scripts: "${script}" is no Unicode script, such as Han`)
  }
  for (const rule of (options as CleanOptions).plugins ?? []) checkRule(rule)
}

function oneOf(choices: readonly string[]): Kind {
  return { what: `one of ${choices.join(', ')}`, fits: (value) => choices.some((choice) => choice === value) }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

/** False for lists, maps and functions, whatever properties they have. */
function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** `[severity, options]`; which these are is known to the rule. */
function isSetting(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 2) return false
  const [severity, options] = value as unknown[]
  return STRING.fits(severity) && (options === undefined || isObject(options))
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** What a rule cannot run without. */
function isRule(value: unknown): boolean {
  if (!isObject(value) || !('id' in value && 'phase' in value && 'propose' in value)) return false
  return STRING.fits(value.id) && oneOf(PHASES).fits(value.phase) && typeof value.propose === 'function'
}

/** What cannot be told by the kind of a rule alone: what is wrong has a name. */
function checkRule({ id, severity, gate, characters }: Rule): void {
  if (!oneOf(LEVELS).fits(severity)) throw new UsageError(`plugins: rule ${id} needs a severity: error, warn or off`)
  const wanted = 'an expression that is neither global nor sticky'
  if (!isExpression(gate) && typeof gate !== 'function') {
    throw new UsageError(`plugins: the gate of rule ${id} must be a function, or ${wanted}`)
  }
  if (!isExpression(characters)) throw new UsageError(`plugins: the characters of rule ${id} must be ${wanted}`)
}

function isExpression(value: unknown): boolean {
  if (value === undefined) return true
  return Object.prototype.toString.call(value) === '[object RegExp]' && !/[gy]/.test((value as RegExp).flags)
}

function isScript(name: string): boolean {
  try {
    return /^\w+$/.test(name) && new RegExp(`\\p{Script=${name}}`, 'u') !== undefined
  } catch {
    return false
  }
}

const systems = new Map<string, string>()

/** The names of the writing systems that scripts belong to, which may be given by a short name (`Hani`) or as a part of one. */
async function systemsOf(scripts: readonly string[]): Promise<readonly string[]> {
  const { systemAt, systemName } = await import('./unicode/scripts.js')
  return scripts.map((name) => {
    const known = systems.get(name)
    if (known !== undefined) return known
    const script = new RegExp(`\\p{Script=${name}}`, 'u')
    let codePoint = 0
    while (codePoint < 0x10ffff && !script.test(String.fromCodePoint(codePoint))) codePoint++
    const system = systemName(systemAt(codePoint))
    systems.set(name, system)
    return system
  })
}

const guards = new WeakMap<Rule, Rule>()

/** The rule with its name in what it throws, and with what it proposes checked; always the same for a rule. */
function guarded(rule: Rule): Rule {
  const known = guards.get(rule)
  if (known !== undefined) return known
  const { id, gate, load } = rule
  const propose: Rule['propose'] = (blocks, context, tools) =>
    [...rule.propose(blocks, context, tools)].map((edit) => checkedEdit(edit, blocks))
  const made: Rule = Object.create(rule, {
    propose: { value: propose },
    ...(typeof gate === 'function' && {
      gate: { value: (context: never) => inName(id, () => gate.call(rule, context)) },
    }),
    ...(load !== undefined && { load: { value: (format: Format) => inName(id, () => load.call(rule, format)) } }),
  })
  guards.set(rule, made)
  return made
}

function inName<T>(id: string, action: () => T): T {
  const fail = (cause: unknown): never => {
    throw new Error(`rule ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  try {
    const value = action()
    return isPromise(value) ? (value.catch(fail) as T) : value
  } catch (cause) {
    return fail(cause)
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return Object.prototype.toString.call(value) === '[object Promise]'
}

/** What each kind of edit cannot be applied without. */
const EDITS: Readonly<Record<Edit['kind'], Readonly<Record<string, Kind>>>> = (() => {
  const place: Kind = { what: 'a place in the text', fits: (value) => Number.isInteger(value) && Number(value) >= 0 }
  const level: Kind = { what: 'a level from 1 to 6', fits: (value) => [1, 2, 3, 4, 5, 6].some((one) => one === value) }
  return {
    drop: {},
    replace: { from: place, to: place, insert: STRING },
    retype: { to: { what: 'an object', fits: isObject } },
    note: { from: place, to: place },
    insert: { text: STRING, depth: level },
  }
})()

/** @throws TypeError which the engine gives the name of the rule */
function checkedEdit(edit: Edit, blocks: readonly Block[]): Edit {
  if (!isObject(edit) || !Object.hasOwn(EDITS, edit.kind)) {
    throw new TypeError(`the kind of an edit must be one of ${Object.keys(EDITS).join(', ')}`)
  }
  if (!Number.isInteger(edit.block) || blocks[edit.block] === undefined)
    throw new TypeError(`${edit.kind}: block must be the index of a block`)
  for (const [name, { what, fits }] of Object.entries(EDITS[edit.kind])) {
    if (!fits(edit[name as keyof Edit])) throw new TypeError(`${edit.kind}: ${name} must be ${what}`)
  }
  return edit
}
