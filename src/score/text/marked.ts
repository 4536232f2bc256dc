import type { Scorer } from '../index.js'
import { besideNotes } from './notes.js'
import { besidePictures } from './pictures.js'
import { withSectionHeadings } from './section-headings.js'

/** The scorer of texts that hold marks of Markdown besides words. */
export const ofMarked = (score: Scorer): Scorer => besidePictures(withSectionHeadings(besideNotes(score)))
