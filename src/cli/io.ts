/** A stream the command line writes to. */
export interface Output {
  write(chunk: string): boolean
  once(event: 'drain' | 'error' | 'close', listener: (error?: Error) => void): unknown
  off(event: 'drain' | 'error' | 'close', listener: (error?: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Everything the command line takes from its process, so that a test can hand it something else. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Today as an ISO day. */
  readonly today: string
  /** A clock in milliseconds. */
  readonly now: () => number
  /** Called when a run has checked documents. */
  readonly onChecked?: () => void
}

/** Writes a chunk and waits while the reader is behind, so that memory stays flat. */
export async function write(output: Output, chunk: string): Promise<void> {
  if (chunk === '' || output.write(chunk)) return
  await new Promise<void>((resolve) => {
    const done = () => {
      output.off('drain', done)
      output.off('close', done)
      resolve()
    }
    output.once('drain', done)
    output.once('close', done)
  })
}

/** The whole of standard input. */
export async function readBytes(input: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** The lines of a stream, without their ends. An unfinished last line counts. */
export async function* readLines(input: Io['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let pending: string[] = []
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    if (lines.length === 1) {
      pending.push(text)
      continue
    }
    yield stripReturn([...pending, lines[0]].join(''))
    yield* lines.slice(1, -1).map(stripReturn)
    pending = [lines.at(-1) ?? '']
  }
  const last = stripReturn(pending.join('') + decoder.decode())
  if (last !== '') yield last
}

const stripReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
