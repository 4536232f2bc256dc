/** Comments, and strings where code has them: what they say is no sentence of the text. */
const SAID =
  /\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/|(?<=[=(:,[{+!?&|][ \t\r\n]{0,4})(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)|(?<=[\n;{}][ \t]{0,40})\/\/.*/g
/** So many words in a row, between single spaces: code has them in strings and comments alone. */
const PROSE = /(?:(?<!\S)[^\s\d!-/:-@[-`{-~]{2,}[,;:.]? ){5}/

/** Code without its comments and what its strings say. */
export const unquoted = (code: string): string => code.replace(SAID, '""')

/** True for code that has sentences beside its comments and strings. */
export const hasProse = (code: string): boolean => PROSE.test(unquoted(code))
