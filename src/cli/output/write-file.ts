import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { Failure, systemCode } from '../failure.js'
import { toFailure } from '../faults.js'
import type { Counts } from './counts.js'

/** Writes a file whole or not at all, in a folder that need not be there; one that may not be written stays. */
export function writeWhole(path: string, content: string | Buffer): void {
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const there = statSync(path, { throwIfNoEntry: false })
    // Another file is to take its place, which the folder alone decides on.
    if (there !== undefined) accessSync(path, constants.W_OK)
    // No file may take the place of a device, such as /dev/null.
    if (there?.isCharacterDevice()) return writeFileSync(path, content)
    // Written here, to the file that then takes the place: the library takes a part for the whole where a disk fills up.
    writeFileAtomic.sync(path, '', { tmpfileCreated: (begun) => writeFileSync(begun, content) })
  })
}

/** Writes counts to what may also be a device or pipe, in a folder that need not be there. */
export function writeSummaryFile(path: string, counts: Counts): void {
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(counts, undefined, 2)}\n`)
  })
}

/**
 * Does what writes a file.
 *
 * @throws Failure that names the file
 */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const failure = toFailure(error)
    const message = systemCode(error) === 'EISDIR' ? 'it is a folder' : failure.message
    throw new Failure(failure.code, `${path} cannot be written: ${message}`)
  }
}
