/** A short article for the rules' examples: a block is judged by what stands around it. */
const beginning = `Harbour town rebuilds its old lighthouse

The lighthouse above the harbour has been dark for thirty years, and on Monday the first stones of its new tower were laid by the children of the village school.

Masons from three valleys came to help with the work, which the council expects to last until the autumn storms set in along the coast.`

const end = `The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left his post.

Visitors will be able to climb the stairs from next spring, the council said, provided that the railings are finished before the winter.`

/** The story with something between its paragraphs. */
export function inStory(text: string): string {
  return `${beginning}\n\n${text}\n\n${end}\n`
}

/** The story with something after its end. */
export function afterStory(text: string): string {
  return `${beginning}\n\n${end}\n\n${text}\n`
}

/** The story alone. */
export const story = `${beginning}\n\n${end}\n`
