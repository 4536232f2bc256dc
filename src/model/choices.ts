/** What options, configurations and rules choose from, each list in the order in which it is told. */

/** Formats of input. */
export const FORMATS = ['text', 'html', 'markdown'] as const
/** Those that are written anew. Markdown is patched: there only what is certain changes. */
export const WRITTEN_ANEW = ['text', 'html'] as const
/** Formats of reports. */
export const REPORT_FORMATS = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'checkstyle', 'junit', 'rdjson'] as const
/** How much is removed, from least to most. */
export const STRICTNESSES = ['low', 'normal', 'high'] as const
/** How a rule may be set, from most to least. */
export const LEVELS = ['error', 'warn', 'off'] as const
/** The phases of rules, in the order in which they run. */
export const PHASES = ['repair', 'drop', 'shape', 'polish'] as const
