/** The longer words of a text in lower case that has Latin letters alone: classes of all languages take long to compile. */
export const LATIN_WORDS = /[A-Za-z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]{4,}/g
