import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from '../src/cli/config/schema.js'
import { LEVELS } from '../src/model/choices.js'
import type { OptionSchema, Rule } from '../src/model/rule.js'
import { rules } from '../src/rules/index.js'

/** Where the published schema lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('clean-article.schema.json', import.meta.url))

/** The JSON Schema of the configuration file: what the program checks, with the rules and their options by name. */
export function configurationSchema(): string {
  const schema = toJsonSchema(configSchema, { errorMode: 'ignore' }) as SchemaObject
  const settings = { ...schema.properties?.rules, properties: ruleSchemas() }
  referToRules(schema)
  referToRules(schema.properties?.overrides?.items ?? {})
  const published = { ...schema, title: 'Configuration of clean-article', definitions: { rules: settings } }
  return `${JSON.stringify(published, undefined, 2)}\n`
}

interface SchemaObject {
  properties?: Record<string, SchemaObject>
  items?: SchemaObject
  [key: string]: unknown
}

/** The rules of the package by name; others may come from plugins. */
function ruleSchemas(): Record<string, object> {
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
}

function referToRules(schema: SchemaObject): void {
  if (schema.properties?.rules !== undefined) schema.properties.rules = { $ref: '#/definitions/rules' }
}

function ruleSchema({ summary, options = {} }: Rule): object {
  const severity = { enum: [...LEVELS] }
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)]))
  const values = { type: 'object', properties, additionalProperties: false }
  const pair = { type: 'array', items: [severity, values], minItems: 2, maxItems: 2 }
  return { description: summary, anyOf: [severity, pair] }
}

function optionSchema({
  type,
  description,
  default: value,
  enum: choices,
  minimum,
  maximum,
  items,
}: OptionSchema): object {
  return { type, description, default: value, enum: choices, minimum, maximum, items }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, configurationSchema())
