import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'

export const strayEscapes = defineRule({
  id: 'stray-escapes',
  phase: 'repair',
  summary: 'Decodes escapes that were left over: `\\u2019`, `=E2=80=99`, `%E2%80%99`.',
  why: 'Text cut out of JSON, mail and addresses keeps the escapes of its container.',
  risk: 'guess',
  reveals: true,
  severity: 'error',
  formats: WRITTEN_ANEW,
  characters: /[\\=%]/,
  gate: /\\u\{?[0-9a-fA-F]{2}|[=%][C-Fc-f][0-9A-Fa-f][=%][89ABab][0-9A-Fa-f]/,
  examples: {
    changes: [
      { from: 'text', before: 'It\\u2019s the owner=E2=80=99s boat.\n', after: 'It\u2019s the owner\u2019s boat.\n' },
      { from: 'text', before: 'A caf\\u{e9} at noon.\n', after: 'A caf\u00E9 at noon.\n' },
    ],
    leaves: [
      { from: 'text', text: 'See https://example.org/caf%C3%A9/menu for the menu.\n' },
      { from: 'text', text: 'Open C:\\users\\ana and look.\n' },
    ],
  },
  load: () => import('./support/stray-escapes.js'),
  *propose(blocks, _, { decodeEscapes }) {
    yield* decodeEscapes(blocks)
  },
})
