/** What may stand in a tag behind its name, as the source of an expression. */
export const IN_TAG = `(?:\\s(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,3000})?`
