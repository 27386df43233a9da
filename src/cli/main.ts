import { CommanderError } from 'commander'
import type { Io } from './io.ts'
import { isPersonsMistake } from './persons-mistake.ts'
import { createProgram } from './program.ts'
import { cleanText } from '../reports/clean-text.ts'

/**
 * Runs the command line (arguments without node and script) and gives the exit status: 0 nothing at or above the bar,
 * 1 something, 2 the job could not be done.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let status = 0
  const program = createProgram(io, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    return reportFailure(error, io)
  }
}

function reportFailure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isPersonsMistake(error)) {
    io.stderr.write(`factlint: ${cleanText(error.message)}\n`)
    return 2
  }
  const { stack, message } = error instanceof Error ? error : new Error(String(error))
  io.stderr.write(`factlint: an internal fault, which is ours to mend: ${cleanText(message)}\n`)
  io.stderr.write(`${stack ?? ''}\n`)
  return 2
}
