import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { hi } from './hi.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { sv } from './sv.js'
import { tr } from './tr.js'
import type { Lexicon } from './types.js'
import { zh } from './zh.js'

/** All phrase lists by ISO 639-1 code: what `phrases.data.ts` is compiled from. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  zh,
  ja,
  ko,
  ar,
  hi,
  tr,
  sv,
}
