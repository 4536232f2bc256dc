/** What `action-line` loads. */
export { dropActions } from './actions.js'
export { dropRepeatedActions } from './repeated-actions.js'
