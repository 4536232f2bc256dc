/** Folders that hold what others wrote: dependencies, and the stores of version control. */
const FOREIGN_FOLDERS = ['node_modules', '.venv', '.git', '.hg', '.svn', '.jj', '.sl']

/** Patterns for the folders that a search leaves out, but for those that its own pattern names. */
export function foreignFolders(pattern: string): string[] {
  const named = pattern.split('/')
  return FOREIGN_FOLDERS.filter((folder) => !named.includes(folder)).map((folder) => `**/${folder}/**`)
}
