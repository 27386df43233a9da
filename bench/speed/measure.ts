import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Corpus } from './corpus.ts'
import type { Tool } from './tools.ts'

/** One run: seconds of time and of processor, megabytes at the peak (where /proc tells). */
export interface Run {
  readonly wall: number
  readonly processor?: number
  readonly peak?: number
  /** It was stopped, or its own failure is all it printed. */
  readonly failed?: string
}

/** Runs a tool over a corpus once; its output is read and thrown away. */
export function runOnce(tool: Tool, folder: string, corpus: Corpus, limit: number): Promise<Run> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...tool.run(folder, corpus.files)], {
    cwd: corpus.folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let message = ''
  child.stderr.on('data', (chunk: Buffer) => (message = (message + chunk.toString()).slice(-400)))
  let used: Usage = {}
  const watch = setInterval(() => (used = { ...used, ...usageOf(child.pid ?? 0) }), 10)
  const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000)
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearInterval(watch)
      clearTimeout(timer)
      const wall = (performance.now() - begun) / 1000
      const crashed = status !== null && status > 1 && /Error|not found|Cannot/.test(message)
      const failed = signal ? `stopped after ${limit} s` : crashed ? lastLine(message) : undefined
      resolve({ wall, ...used, ...(failed ? { failed } : {}) })
    })
  })
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

type Usage = Pick<Run, 'processor' | 'peak'>

/** Ticks of Linux are hundredths of a second. The last reading before the end counts. */
function usageOf(pid: number): Usage {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (peak === undefined) return {}
    return { processor: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak) / 1024 }
  } catch {
    return {}
  }
}
