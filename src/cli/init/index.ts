import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { UsageError } from '../../options.js'
import type { Arguments } from '../arguments/index.js'
import { configIn } from '../config/places.js'
import { isTerminal, write } from '../output/streams.js'
import { attempt } from '../output/write-file.js'
import { type Survey, survey } from './look.js'
import { configText } from './write.js'

const FILE = '.clean-articlerc.yaml'

/**
 * Looks at the current folder and writes a commented configuration. Asks before on a terminal.
 *
 * @throws UsageError when there is a configuration already
 */
export async function initialise({ flags }: Arguments): Promise<number> {
  const folder = process.cwd()
  const existing = configIn(folder)
  if (existing !== undefined) throw new UsageError(`${existing} is there already: edit it, or remove it first`)
  const found = await survey(folder)
  const text = configText(found)
  await write(1, `${told(found)}\n`)
  if (!flags.yes && (await isTerminal(0)) && (await isTerminal(1)) && !(await confirmed(text))) {
    await write(1, 'Nothing was written.\n')
    return 0
  }
  attempt(FILE, () => writeFileSync(join(folder, FILE), text, { flag: 'wx' }))
  await write(1, `Wrote ${FILE}. Try it: clean-article --check --diff .\n`)
  return 0
}

function told({ counts, scripts }: Survey): string {
  const kinds = `${counts.markdown} Markdown, ${counts.html} HTML and ${counts.text} text files`
  const languages = scripts.map(({ files, language }) => `  ${files} is in ${language}`)
  return [`Found ${kinds}.`, ...languages].join('\n')
}

async function confirmed(text: string): Promise<boolean> {
  await write(1, `\n${text}\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question(`Write this to ${FILE}? [Y/n] `)
    return !/^n/i.test(answer.trim())
  } catch {
    // Ctrl+C and Ctrl+D are no answer, and end no line.
    await write(1, '\n')
    return false
  } finally {
    terminal.close()
  }
}
