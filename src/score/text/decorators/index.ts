import type { Scorer } from '../../scorer.js'
import { withLinesOverText } from './lines-over-text.js'
import { besideNotes } from './notes.js'
import { besidePictures } from './pictures.js'
import { withSectionHeadings } from './section-headings.js'
import { ofThreads } from './threads.js'

/** The scorer of texts that are more than running text: short lines, posts, or marks of Markdown besides words. */
export const ofMore = (score: Scorer): Scorer =>
  besidePictures(withSectionHeadings(besideNotes(withLinesOverText(ofThreads(score)))))
