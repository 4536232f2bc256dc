import type { Lexicon } from '../../types.js'
import { aboutArticle } from './about-article.js'
import { advertising } from './advertising.js'
import { appeals } from './appeals.js'
import { consent } from './consent.js'
import { discussion } from './discussion.js'
import { furniture } from './furniture.js'
import { related } from './related.js'
import { sharing } from './sharing.js'
import { subscribing } from './subscribing.js'

/** French. */
export const fr: Lexicon = {
  ...sharing,
  ...subscribing,
  ...appeals,
  ...advertising,
  ...related,
  ...consent,
  ...discussion,
  ...aboutArticle,
  ...furniture,
}
