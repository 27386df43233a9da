import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

export const outfile = resolve('node_modules/.factlint-test/cli.mjs')
let built: Promise<unknown> | undefined

/** Bundles the command line so that a process of its own can run it. */
export async function buildCli(): Promise<void> {
  mkdirSync(resolve('node_modules/.factlint-test'), { recursive: true })
  built ??= build({
    stdin: {
      contents: "import { run } from './src/cli/entry.ts'\nawait run()",
      resolveDir: resolve('.'),
      loader: 'ts',
    },
    define: { factlintBuild: '"tested"' },
    outdir: resolve('node_modules/.factlint-test'),
    entryNames: 'cli',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  await built
}

/** Starts the command line in a process of its own. */
export const startCli = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [outfile, ...args], { cwd, stdio: 'ignore' })

/** How a process ended: its exit code, or null when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => child.on('exit', (code) => done(code)))
