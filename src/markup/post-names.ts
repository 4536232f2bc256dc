/** What forums name the element of a post by its number; weblogs number theirs with a hyphen. */
export const NUMBERED_POST = /(?:^|\s)(?:post|message|msg)_?\d+(?=\s|$)/i
