import { resolve } from 'node:path'
import type { Verification } from '../../verify/verify-claim.ts'
import { verifyClaim } from '../../verify/verify-claim.ts'
import { cleanText } from '../../reports/clean-text.ts'
import { readLines, write, type Io } from '../io.ts'
import { LineError } from '../json-lines.ts'
import { UsageError } from '../usage-error.ts'

export interface VerifyOptions {
  readonly jsonl?: boolean
}

/**
 * `factlint verify`: does this evidence text support this claim? With `--jsonl` one answer a line; else a claim and the
 * files to hold it against. Gives the exit status. Throws `UsageError`.
 */
export async function verify(
  claim: string | undefined,
  paths: readonly string[],
  { jsonl }: VerifyOptions,
  io: Io,
): Promise<number> {
  if (jsonl) return verifyLines(io)
  if (claim === undefined || paths.length === 0) {
    throw new UsageError('verify: give a claim and the files to hold it against, or --jsonl')
  }
  const evidence = await Promise.all(paths.map((path) => readEvidence(path, io)))
  await write(io.stdout, describe(claim, paths, evidence, verifyClaim(claim, evidence)))
  return 0
}

async function readEvidence(path: string, io: Io): Promise<string> {
  const absolute = resolve(io.cwd, path)
  try {
    const { readSourceFile } = await import('../../sources/read-source-file.ts')
    return (await readSourceFile(absolute)).text
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error || error.name === 'SourceError')) throw error
    throw new UsageError(`${path}: ${cleanText(error.message)}`)
  }
}

async function verifyLines(io: Io): Promise<number> {
  let status = 0
  for await (const line of readLines(io.stdin)) {
    if (line.trim() === '') continue
    const answer = answerLine(line)
    if ('error' in answer) status = 2
    await write(io.stdout, `${JSON.stringify(answer)}\n`)
  }
  return status
}

function answerLine(line: string): object {
  let id: unknown = null
  try {
    const raw: unknown = JSON.parse(line)
    if (typeof raw === 'object' && raw !== null && 'id' in raw) id = raw.id
    const { claim, evidence } = readPair(raw)
    return { id, ...verifyClaim(claim, evidence) }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof LineError)) throw error
    return { id, error: { message: error.message } }
  }
}

function readPair(raw: unknown): { readonly claim: string; readonly evidence: readonly string[] } {
  if (typeof raw !== 'object' || raw === null) throw new LineError('the line is no JSON object')
  const { claim, evidence } = raw as Record<string, unknown>
  if (typeof claim !== 'string') throw new LineError('“claim” is missing or no string')
  const texts: unknown = typeof evidence === 'string' ? [evidence] : evidence
  if (!Array.isArray(texts) || !texts.every((text): text is string => typeof text === 'string')) {
    throw new LineError('“evidence” is missing or neither a string nor a list of strings')
  }
  return { claim, evidence: texts }
}

function describe(
  claim: string,
  paths: readonly string[],
  evidence: readonly string[],
  { verdict, score, missing, differs, best }: Verification,
): string {
  const quote = (text: string, span: { readonly start: number; readonly end: number }): string =>
    `“${cleanText(text.slice(span.start, span.end).replace(/\s+/g, ' '))}”`
  const lines = [
    `${verdict} (${score.toFixed(2)})`,
    ...differs.map(
      (pair) =>
        `  ${quote(claim, pair.claim)} here, ${quote(evidence[pair.passage] ?? '', pair.evidence)} in ${paths[pair.passage] ?? ''}`,
    ),
    ...(missing.length > 0
      ? [`  not there: ${missing.map((span) => quote(claim, span)).join(', ')}`]
      : []),
    ...best
      .slice(0, 2)
      .map(
        (place) =>
          `  ${paths[place.passage] ?? ''}: ${quote(evidence[place.passage] ?? '', place)}`,
      ),
  ]
  return `${lines.join('\n')}\n`
}
