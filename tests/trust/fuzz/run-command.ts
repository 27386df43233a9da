import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/cli/main.ts'

const fault = /internal fault|\n\s+at /

/** One line of a JSON Lines stream gets one line back, with its id or an error. */
export async function answerLine(line: string): Promise<readonly string[]> {
  const { status, out, err } = await run(['check', '--no-config', '--jsonl'], tmpdir(), `${line}\n`)
  const answers = out.split('\n').filter((one) => one !== '')
  const wanted = line.split('\n').filter((one) => one.replace(/\r$/, '').trim() !== '').length
  return [
    ...(answers.length === wanted ? [] : [`${answers.length} answers to ${wanted} lines`]),
    ...(status <= 2 && !fault.test(err) ? [] : [err]),
    ...answers.flatMap((answer) => {
      const given = JSON.parse(answer) as { faults?: unknown; id?: unknown }
      return 'faults' in given ? [answer] : 'id' in given ? [] : ['an answer without id']
    }),
  ]
}

/** A configuration is taken, or refused in one line with status 2. */
export async function runConfig(text: string): Promise<readonly string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'factlint-fuzz-'))
  try {
    writeFileSync(join(cwd, 'factlint.config.yaml'), text)
    writeFileSync(join(cwd, 'a.md'), 'The deal is off, a senior diplomat said on Monday.\n')
    const { status, err } = await run(['check', 'a.md'], cwd, '')
    if (fault.test(err)) return [err]
    return status <= 2 ? [] : [`status ${status}`]
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

async function run(args: readonly string[], cwd: string, stdin: string) {
  const out: string[] = []
  const err: string[] = []
  const into = (list: string[]) => ({
    write: (chunk: string) => list.push(chunk) > 0,
    once: () => undefined,
    off: () => undefined,
  })
  const status = await main(args, {
    stdin: once(stdin),
    stdout: into(out),
    stderr: into(err),
    cwd,
    env: {},
    today: '2026-11-24',
    now: () => 0,
  })
  return { status, out: out.join(''), err: err.join('') }
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
