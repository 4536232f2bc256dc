/** The evidence for the encoding of a page that was read out of a MIME message. */
export const IN_MESSAGE = 'a page in a MIME message'
