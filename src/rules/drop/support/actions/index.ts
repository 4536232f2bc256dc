/** What `action-line` loads. */
export { dropActions } from './buttons.js'
export { dropRepeatedActions } from './repeated-actions.js'
