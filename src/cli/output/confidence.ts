/** Below this, a result is worth a look: summaries count such documents. */
export const LOW_CONFIDENCE = 0.6

/**
 * Below this, the document is no article: so are hardly any articles and many menus, forums and shelves of a shop.
 * `npm run bench:text` counts both.
 */
export const NO_ARTICLE = 0.5
