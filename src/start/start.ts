import { fstatSync, closeSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString, cachedDataVersionTag } from 'node:v8'
import { constants, Script } from 'node:vm'
import { openCodeCache, type CodeCache } from './code-cache.ts'

/** What the command line's bundle gives: runs it, and asks back when the code now compiled is worth keeping. */
interface Bundle {
  run(worthKeeping?: () => void): Promise<void>
}

type Wrapper = (require: NodeJS.Require, exports: Partial<Bundle>, path: string) => void

/**
 * Runs the command line from its bundle. V8 would parse and compile 2 MB of text at each start; the code it compiled
 * is kept in the user's cache folder instead and only read the next time.
 */
export function start(folder: string): void {
  // Code that ran once would be thrown away before it can be kept.
  setFlagsFromString('--no-flush-bytecode')
  // V8 would write byte code for a pattern first, and machine code after some runs: two compilations for most of ours.
  setFlagsFromString('--no-regexp-tier-up')
  const path = join(folder, 'cli.cjs')
  const { text, stamp } = readBundle(path)
  const cache = openCodeCache(process.env, `${stamp}-${process.arch}-${cachedDataVersionTag()}`)
  const kept = cache?.read()
  const script = new Script(text, {
    filename: path,
    ...(kept ? { cachedData: kept } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const exports: Partial<Bundle> = {}
  const wrapper = script.runInThisContext() as Wrapper
  wrapper(createRequire(path), exports, path)
  const isStale = kept === undefined || script.cachedDataRejected === true
  void (exports as Bundle).run(cache && isStale ? () => keepAtExit(cache, script) : undefined)
}

/** The bundle is plain ASCII; its stamp changes when it is built or installed again. */
function readBundle(path: string): { readonly text: string; readonly stamp: string } {
  const file = openSync(path, 'r')
  try {
    const { size, mtimeMs } = fstatSync(file)
    return { text: readFileSync(file, 'latin1'), stamp: `${size}-${Math.round(mtimeMs)}` }
  } finally {
    closeSync(file)
  }
}

function keepAtExit(cache: CodeCache, script: Script): void {
  process.once('exit', () => cache.write(script.createCachedData()))
}
