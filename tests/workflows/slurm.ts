import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { hasTool, runTool } from './run-tool.ts'

/** Programs of a cluster that can be started here; they want to be root. */
export const hasSlurm = (): boolean =>
  process.getuid?.() === 0 &&
  ['slurmctld', 'slurmd', 'munged'].every((name) => hasTool(name, ['-V']))

/** A cluster of this one machine, with all its files in a folder. */
export interface Cluster {
  readonly env: Readonly<Record<string, string>>
  stop(): void
}

export function startCluster(folder: string): Cluster {
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'munge.key'), randomBytes(1024), { mode: 0o600 })
  const config = join(folder, 'slurm.conf')
  writeFileSync(config, configuration(folder, 20_000 + (process.pid % 20_000)))
  const at = (name: string) => join(folder, name)
  const munge = [
    'key-file=munge.key',
    'socket=munge.sock',
    'pid-file=munge.pid',
    'log-file=munge.log',
    'seed-file=munge.seed',
  ]
  const env = { SLURM_CONF: config }
  start('munged', ['--force', ...munge.map((one) => `--${one.replace('=', `=${folder}/`)}`)], env)
  start('slurmctld', ['-f', config], env)
  start('slurmd', ['-f', config], env)
  return {
    env,
    stop: () => {
      for (const name of ['slurmd.pid', 'slurmctld.pid', 'munge.pid']) {
        if (existsSync(at(name))) process.kill(Number(readFileSync(at(name), 'utf8')))
      }
    },
  }
}

function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  // Its own children keep the pipes of a captured start open, so its output is not captured.
  const { status } = spawnSync(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
}

function configuration(folder: string, port: number): string {
  const host = hostname().split('.')[0] ?? 'localhost'
  return `ClusterName=factlint
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.sock
CredType=cred/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPort=${port}
SlurmdPort=${port + 1}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
MailProg=/bin/true
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`
}

/** Submits a job and waits for its end. */
export const submit = (cwd: string, cluster: Cluster, path: string, args: readonly string[] = []) =>
  runTool('sbatch', ['--wait', ...args, path], { cwd, env: cluster.env })
