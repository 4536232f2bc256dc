/** Ways of hiding that a script takes away when the reader clicks: what is behind them may be the article. */
type ToggledReason =
  | 'hidden attribute'
  | 'display: none'
  | 'visibility: hidden'
  | 'opacity: 0'
  | 'size 0'
  | 'hidden by a style sheet'

/** What no reader reads as part of the text, whatever it says. */
type SetAsideReason =
  | 'template'
  | 'toolbar of a web archive'
  | 'closed dialog'
  | 'words for search engines'
  | 'name of a drawing'
  | 'only for browsers without a player'
  | 'line numbers of code'
  | 'hidden line of code'
  | 'button of a code block'
  | 'button of a heading'
  | 'label of a headline'
  | 'number of an item'
  | 'head of a column'
  | 'sign of an item'
  | 'sign of a heading'
  | 'number of a page'
  | 'number of a cell'
  | 'link back to the text'
  | 'link to what is quoted'
  | 'link of a heading to itself'
  | 'link to where it stands'
  | 'link to edit a section'
  | 'link to source code'
  | 'remark of editors'
  | 'name of a language'
  | 'name of a callout'

/** Why a reader cannot see an element, or reads it as no part of the text; as `hidden-text` reports it. */
export type HiddenReason =
  | ToggledReason
  | SetAsideReason
  | 'font size 0'
  | 'off the screen'
  | 'clipped'
  | 'colour of the background'
  | 'only for screen readers'
  | 'aria-hidden'
