import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunSetting {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

/** Runs the command line in this process, with its own streams. */
export async function runCli(args: readonly string[], setting: RunSetting = {}): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const collect = (list: string[]) => ({
    write: (chunk: string) => list.push(chunk) > 0,
    once: () => undefined,
    off: () => undefined,
    isTTY: setting.isTTY ?? false,
    columns: 100,
  })
  const status = await main(args, {
    stdin: chunksOf(setting.stdin ?? ''),
    stdout: collect(out),
    stderr: collect(err),
    cwd: setting.cwd ?? process.cwd(),
    env: setting.env ?? {},
    today: '2026-11-24',
    now: () => performance.now(),
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

async function* chunksOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === 'string' ? Buffer.from(input) : input
}

/** A folder with these files, gone after the test. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'factlint-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}
