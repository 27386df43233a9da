import { main } from './main.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away (`factlint … | head`): nothing more to say.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  now: () => performance.now(),
})
