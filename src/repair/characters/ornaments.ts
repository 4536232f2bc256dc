/**
 * Stars, hearts, pictures and lenticular brackets that spam sets around itself; for expressions with the flag `u`.
 */
export const ORNAMENT =
  '[\\u2605\\u2606\\u25A0-\\u25FF\\u2660-\\u2667\\u2700-\\u27BF\\u3010\\u3011\\u3016\\u3017\\uFE0F\\u{1F300}-\\u{1FAFF}]'

/** Anything but white space, marks and signs. */
export const SAYS = /[^\s\p{P}\p{S}\uFE0F]/u
