/** What a name does in the languages that blog software speaks. */
export const VERBS =
  'says|writes|sagt|schreibt|meint|dit|\u00E9crit|dice|escribe|scrive|diz|escreve|zegt|schrijft|pisze|skriver|siger|sier|s\u00E4ger|sanoo|\u0433\u043E\u0432\u043E\u0440\u0438\u0442|\u043F\u0438\u0448\u0435\u0442'
