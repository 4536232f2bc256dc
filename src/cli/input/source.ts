import type { Flags } from '../arguments/flags.js'

/** One input: where it is and what it goes by in messages, findings and the detection of its format. */
export interface Source {
  /** A path, or `-` for standard input. */
  readonly path: string
  /** The name in messages. */
  readonly label: string
  /** The name that helps to tell the format; missing for standard input without a name. */
  readonly filename?: string
}

/** The source that an argument names. */
export function sourceOf(path: string, flags: Flags): Source {
  if (path !== '-') return { path, label: path || '""', filename: path }
  const filename = flags['stdin-filename']
  return filename === undefined ? { path, label: 'standard input' } : { path, label: filename, filename }
}
