import { parseText } from '../../src/parse/text/index.js'
import { findRoles } from '../../src/roles/index.js'

export const BODY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.',
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar.',
  'Nobody had expected the water to come so early in the year, and so the boats were all in the shed behind the church.',
]

export const HEADLINE = 'A village makes its own way over'

/** The roles of a text's lines, and its metadata. */
export function rolesOf(...lines: readonly string[]) {
  const document = parseText(lines.join('\n\n'))
  const roles = findRoles(document)
  const found = document.blocks.flatMap((block) => {
    const role = roles.of(block)
    return role === undefined ? [] : [`${role}: ${block.text}`]
  })
  return { found, metadata: roles.metadata }
}

export const HINDI = [
  'पुराना पुल एक ही रात में बह गया और सुबह कोई नदी पार नहीं कर सका। तब गांव के लोगों को पुरानी नाव याद आई जो तीस साल से किनारे पर पड़ी थी।',
  'बढ़इयों ने दो दिन तक काम किया ताकि नाव फिर से तैर सके। रस्सियां मछुआरों ने बनाईं और तारकोल शहर से मंगाया गया।',
  'तीसरे दिन पहले यात्री नाव पर चढ़े। शिक्षिका स्कूल के सभी बच्चों को साथ लाई और हर एक ने अपना सिक्का दिया।',
]
