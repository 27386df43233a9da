import { main } from './main.ts'

/**
 * Runs the command line with this process's streams and sets its exit status. `keepCode` is called once documents were
 * checked and everything a check needs is compiled.
 */
export async function run(keepCode?: () => void): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away (`factlint … | head`): nothing more to say.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let checked = false
  process.exitCode = await main(process.argv.slice(2), {
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    today: new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
    onChecked: () => {
      checked = true
    },
  })
  if (!checked || !keepCode) return
  const { warmUp } = await import('./warm-up.ts')
  await warmUp()
  keepCode()
}
