/** What `hidden-text` loads for pages and for Markdown: a start from plain text reads neither. */
export { dropHiddenBlocks } from './hidden-blocks.js'
export { dropHiddenMarkup } from './hidden-markdown.js'
