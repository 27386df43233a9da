import type { TextFormat } from '../documents/document.ts'
import { DocumentError } from '../documents/document-error.ts'
import { readLines, write, type Io } from './io.ts'

/** One document of a JSON Lines stream. */
export interface LineDocument {
  readonly id: unknown
  readonly text: string
  readonly format: TextFormat
  readonly date?: string
  readonly path?: string
}

/**
 * Answers each line of standard input with one line: what `answer` gives, or `{"id", "error": {"message"}}` for a line
 * that cannot be read. Gives the exit status: 2 when a line was bad, else the worst of the answers.
 */
export async function answerLines(
  io: Io,
  answer: (document: LineDocument) => Promise<{ readonly body: object; readonly status: number }>,
): Promise<number> {
  let status = 0
  for await (const line of readLines(io.stdin)) {
    if (line.trim() === '') continue
    const reply = await answerLine(line, answer)
    status = Math.max(status, reply.status)
    await write(io.stdout, `${JSON.stringify(reply.body)}\n`)
  }
  return status
}

async function answerLine(
  line: string,
  answer: (document: LineDocument) => Promise<{ readonly body: object; readonly status: number }>,
): Promise<{ readonly body: object; readonly status: number }> {
  let id: unknown = null
  try {
    const raw: unknown = JSON.parse(line)
    if (typeof raw === 'object' && raw !== null && 'id' in raw) id = raw.id
    const { body, status } = await answer(readLineDocument(raw))
    return { body: { id, ...body }, status }
  } catch (error) {
    if (!isLineMistake(error)) throw error
    return { body: { id, error: { message: error.message } }, status: 2 }
  }
}

/** What is wrong with one line of the input. */
export class LineError extends Error {
  override readonly name = 'LineError'
}

const isLineMistake = (error: unknown): error is Error =>
  error instanceof SyntaxError || error instanceof LineError || error instanceof DocumentError

const formats: readonly TextFormat[] = ['text', 'markdown', 'html', 'asciidoc', 'rst', 'latex']

function readLineDocument(raw: unknown): LineDocument {
  if (typeof raw !== 'object' || raw === null) throw new LineError('the line is no JSON object')
  const { id, text, format = 'text', date, path } = raw as Record<string, unknown>
  if (typeof text !== 'string') throw new LineError('“text” is missing or no string')
  const known = formats.find((name) => name === format)
  if (!known) throw new LineError(`“format” is none of ${formats.join(', ')}`)
  if (date !== undefined && (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))) {
    throw new LineError('“date” is no day of the form YYYY-MM-DD')
  }
  return {
    id,
    text,
    format: known,
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof path === 'string' ? { path } : {}),
  }
}
