/** What PDF files keep of the glyphs of a typesetter. */
export { joinedAccents } from '../../../repair/characters/accents-apart.js'
export { lettersOfForms } from '../../../repair/characters/presentation-forms.js'
