import { runAction } from './run-action.ts'

process.exitCode = await runAction({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  now: () => performance.now(),
})
