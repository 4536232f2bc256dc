import type { BlockScore } from '../../../model/rule.js'

/** What stands between two parts of the article is as good as they are. */
const JOINT = 0.9

const keeps = (probability: number, reason: string): BlockScore => ({
  probability,
  keep: true,
  reasons: () => [reason],
})
const drops = (reason: string): BlockScore => ({ probability: 0.1, keep: false, reasons: () => [reason] })

/** Part of a technical document: what it says cannot make it furniture. */
export const IN_FLOW = keeps(1, 'stands in the flow of the document')

/** A caption marks it as what it is. */
export const CREDIT = drops('says whose picture it is')

/** Stands among what goes: logos, menus, bylines. */
export const LEAD_PICTURE = keeps(0.9, 'the first picture of the article')

/** The text around a picture or its caption decides. */
export const pictureInArticle = (probability: number): BlockScore =>
  keeps(probability, 'a picture inside of the article')

/** A heading, an equation or a line. */
export const BETWEEN = keeps(JOINT, 'stands between two parts of the article')

/** A line that parts the article from what goes. */
export const PARTS_NOTHING = drops('a line with no part of the article on one side')

/** A fact among those of the article is one of them. */
export const FACT = keeps(JOINT, 'one of the facts that the article lists')

/** A number in the text leads to nothing without it. */
export const NOTE = keeps(0.9, 'a note that kept text refers to')

/** A name without its value says nothing, and neither does a value without its name. */
export const PAIR = keeps(1, 'stands beside a value or a name that stays')

export const SUMMARY = keeps(JOINT, 'opens a part of the article')

/** The names of those who speak in a thread, what they quote and what they answer. */
export const OF_POST = keeps(1, 'part of a post whose text stays')
export const FRAME_OF_POST: BlockScore = { ...OF_POST, isFrame: true }

/** What a sentence of the article announces is as good as it is. */
export const ANNOUNCED = keeps(JOINT, 'in a list that the text announces')
