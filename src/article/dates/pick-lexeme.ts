import type { Lexeme } from './lexeme.ts'

/** The first lexeme of one of these classes. */
export const pick = (found: readonly Lexeme[], classes: string): Lexeme | undefined =>
  found.find((lexeme) => classes.includes(lexeme.shape))

export const valueOf = (found: readonly Lexeme[], classes: string): number | undefined =>
  pick(found, classes)?.value
