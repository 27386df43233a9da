import { ConfigError } from '../config/config-error.ts'
import { DocumentError } from '../documents/document-error.ts'
import { SourceError } from '../sources/source-error.ts'
import { UsageError } from './usage-error.ts'

/** Something a person can mend, told in one line without a stack. */
export const isPersonsMistake = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof DocumentError ||
  error instanceof SourceError ||
  error instanceof UsageError
