import type { Rule } from '../model/rule.js'
import { actionLine } from './drop/action-line.js'
import { advertising } from './drop/advertising.js'
import { biography } from './drop/biography.js'
import { boilerplate } from './drop/boilerplate.js'
import { boxHeading } from './drop/box-heading.js'
import { breadcrumb } from './drop/breadcrumb.js'
import { browserSigns } from './drop/browser-signs.js'
import { byline } from './drop/byline.js'
import { commentSection } from './drop/comment-section.js'
import { commentThread } from './drop/comment-thread.js'
import { contactLine } from './drop/contact-line.js'
import { continuesBelow } from './drop/continues-below.js'
import { cookieNotice } from './drop/cookie-notice.js'
import { copyrightFooter } from './drop/copyright-footer.js'
import { dateline } from './drop/dateline.js'
import { doubledLine } from './drop/doubled-line.js'
import { errorPage } from './drop/error-page.js'
import { feedLine } from './drop/feed-line.js'
import { followLine } from './drop/follow-line.js'
import { hiddenText } from './drop/hidden-text.js'
import { linkNote } from './drop/link-note.js'
import { login } from './drop/login.js'
import { navigation } from './drop/navigation.js'
import { newsletter } from './drop/newsletter.js'
import { ownPhrases } from './drop/own-phrases.js'
import { pageRow } from './drop/page-row.js'
import { pagination } from './drop/pagination.js'
import { photoCredit } from './drop/photo-credit.js'
import { postFurniture } from './drop/post-furniture.js'
import { purchaseLine } from './drop/purchase-line.js'
import { readingTime } from './drop/reading-time.js'
import { relatedList } from './drop/related-list.js'
import { remnantLine } from './drop/remnant-line.js'
import { remnantLink } from './drop/remnant-link.js'
import { repeatedLines } from './drop/repeated-lines.js'
import { runningHead } from './drop/running-head.js'
import { shareLine } from './drop/share-line.js'
import { siteName } from './drop/site-name.js'
import { subscribeLine } from './drop/subscribe-line.js'
import { tagList } from './drop/tag-list.js'
import { punctuationSpacing } from './polish/punctuation-spacing.js'
import { whiteSpace } from './polish/white-space.js'
import { anomalousScript } from './repair/anomalous-script.js'
import { assistantMarks } from './repair/assistant-marks.js'
import { bidiControls } from './repair/bidi-controls.js'
import { controlCharacters } from './repair/control-characters.js'
import { elementRemnants } from './repair/element-remnants.js'
import { entities } from './repair/entities.js'
import { fullwidth } from './repair/fullwidth.js'
import { invisibleCharacters } from './repair/invisible-characters.js'
import { linkNumbers } from './repair/link-numbers.js'
import { mailHead } from './repair/mail-head.js'
import { mixedScriptWord } from './repair/mixed-script-word.js'
import { mojibake } from './repair/mojibake.js'
import { ownScriptSpam } from './repair/own-script-spam.js'
import { pageCode } from './repair/page-code.js'
import { presentationForms } from './repair/presentation-forms.js'
import { printedPage } from './repair/printed-page.js'
import { privateUse } from './repair/private-use.js'
import { readerHeader } from './repair/reader-header.js'
import { replacementCharacters } from './repair/replacement-characters.js'
import { smuggledText } from './repair/smuggled-text.js'
import { stackedMarks } from './repair/stacked-marks.js'
import { strayEscapes } from './repair/stray-escapes.js'
import { styledLetters } from './repair/styled-letters.js'
import { bodyOnly } from './shape/body-only.js'
import { endOfLineHyphen } from './shape/end-of-line-hyphen.js'
import { headings } from './shape/headings.js'
import { proseHeading } from './shape/prose-heading.js'
import { title } from './shape/title.js'

/**
 * All rules in the order in which they run; within a phase a line says why it stands where it does, where
 * that matters.
 */
export const rules: readonly Rule[] = [
  // repair
  printedPage, // first: it knows by their places what of a paragraph is none of the text
  pageCode, // before the next ones: its escapes and letters are no damage of the text
  entities, // what they decode to may be any of the damage below
  strayEscapes,
  mojibake, // before the rules that remove characters: controls and marks are parts of its sequences
  controlCharacters,
  smuggledText, // before invisible-characters, so that what was hidden is told
  invisibleCharacters, // before the scripts: a word must be whole to be judged
  bidiControls,
  assistantMarks, // before private-use: it knows what such characters stand around
  privateUse,
  replacementCharacters,
  stackedMarks,
  presentationForms, // before the look-alikes, which judge whole words
  fullwidth, // before the look-alikes: it makes plain letters
  styledLetters,
  mixedScriptWord, // before anomalous-script: a swapped letter is no run
  anomalousScript, // it judges words that are whole again
  ownScriptSpam,
  linkNumbers,
  elementRemnants,
  readerHeader,
  mailHead,
  // drop
  errorPage, // first: there is nothing to judge
  browserSigns, // this and the next stand here and not with the repairs: the models know what they remove
  remnantLink,
  linkNote,
  hiddenText, // before byline and its like: what no reader sees names no author
  runningHead, // before dateline, which would take the times of printing that it counts
  byline, // before boilerplate, which would drop them without keeping what they tell
  dateline,
  siteName, // before boilerplate, so that it is told as what it is
  biography,
  ownPhrases, // before the rules that guess by phrases: what the user names is certain
  doubledLine,
  repeatedLines, // before the phrases: the second copy goes, whatever it is
  purchaseLine, // before navigation, which takes the button to buy that it looks for
  feedLine, // before boilerplate, so that it is told as what it is
  continuesBelow, // before advertising, whose phrases are parts of these
  boxHeading, // before related-list, which would take the teasers away
  relatedList, // before boilerplate, so that the teasers are told as what they are
  cookieNotice,
  advertising,
  subscribeLine,
  newsletter,
  shareLine,
  followLine,
  login,
  commentThread,
  commentSection,
  postFurniture,
  pagination,
  pageRow,
  navigation,
  photoCredit,
  readingTime,
  contactLine,
  copyrightFooter,
  tagList,
  breadcrumb,
  remnantLine, // after all that can name a line: a scrap is what has no name
  actionLine, // after the phrases, which can tell what a button is for
  boilerplate, // last of the phase: takes what no more telling rule has named
  // shape
  endOfLineHyphen, // before headings, which look at how a line ends
  title, // before headings: the headline is none of the others
  proseHeading, // after the title, which may be as long
  headings,
  bodyOnly, // last of the phase: leaves out what the others have found
  // polish
  whiteSpace, // before punctuation-spacing, which knows single spaces
  punctuationSpacing,
]
