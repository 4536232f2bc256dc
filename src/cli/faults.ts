import { UsageError } from '../options.js'
import { Failure, oneLine, systemCode } from './failure.js'

const DENIED = ['unreadable', 'permission denied: check its rights'] as const
const BROKEN = ['broken', 'the compressed stream is damaged or cut short: fetch it again'] as const

const SYSTEM: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', 'no such file: check the name'],
  EISDIR: ['directory', 'is a folder: name its files, or use --check, --write or -o DIR'],
  EACCES: DENIED,
  EPERM: DENIED,
  ENOTDIR: ['not-found', 'part of the path is no folder: check the name'],
  ELOOP: ['not-found', 'symbolic links lead in a circle: check the name'],
  ENAMETOOLONG: ['not-found', 'longer than a name may be: check it'],
  EMFILE: ['unreadable', 'too many open files: raise ulimit -n'],
  ENOSPC: ['unwritable', 'no space left on the disk'],
  EDQUOT: ['unwritable', 'the quota of the disk is used up'],
  EFBIG: ['unwritable', 'larger than a file may be here: see ulimit -f'],
  EPIPE: ['unwritable', 'whoever reads it has gone'],
  EROFS: ['unwritable', 'the file system is read-only'],
  EEXIST: ['unwritable', 'a file stands where a folder is needed: choose another -o DIR'],
  Z_BUF_ERROR: BROKEN,
  Z_DATA_ERROR: BROKEN,
  ERR_WORKER_OUT_OF_MEMORY: ['too-large', 'takes more memory than a thread may have: see node --max-old-space-size'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'larger than 2 GiB: split it'],
}

/** What went wrong, as a failure with a code and a one-line message. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof UsageError) return new Failure('usage', error.message)
  const code = systemCode(error)
  const known = code === undefined ? undefined : SYSTEM[code]
  if (known !== undefined) return new Failure(...known)
  if (error instanceof RangeError && /string length/i.test(error.message)) {
    return new Failure('too-large', 'larger than a string can be: split it')
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'syscall' in error)
    return new Failure('unreadable', `${oneLine(message)}: check what it is`)
  return new Failure('internal', `could not be cleaned: ${oneLine(message)}; please report it with the input`)
}

/** The same of one input, whose label stands before the message; a failure that names it already stays as it is. */
export function toFailureOf(label: string, error: unknown): Failure {
  const failure = toFailure(error)
  if (error === failure) return failure
  return new Failure(
    failure.code,
    `${label}: ${failure.code === 'not-found' ? missing(label, failure) : failure.message}`,
  )
}

function missing(label: string, { message }: Failure): string {
  // The system has a name of bytes; what they were read as is the name of no file.
  if (label.includes('\ufffd')) return 'its name is no UTF-8: rename it'
  return label === 'help' || label === 'version' ? `no such file: for the ${label}, write --${label}` : message
}
