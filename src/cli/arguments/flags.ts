import type { OPTIONS, OptionName } from './table.js'

type Value<Row> = Row extends { readonly multiple: true }
  ? readonly string[]
  : Row extends { readonly type: 'boolean' }
    ? boolean
    : Row extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** The options as given; one that was not given is missing. */
export type Flags = { readonly [Name in OptionName]?: Value<(typeof OPTIONS)[Name]> }
