import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeProject } from '../cli/run-cli.ts'
import { buildCli, outfile } from '../sources/build-cli.ts'
import { hasTool } from '../workflows/run-tool.ts'

beforeAll(buildCli)

const claim = 'The pier cost $4 million in 2001.'
const draft = `${claim}\n\nThe deal is off, a senior diplomat said on Monday.\n`
const files = {
  'a.md': draft,
  'report.json': 'old\n',
  'factlint.baseline.json': '{}\n',
  'factlint.claims.yml': '',
}

/** Runs a script in a folder with these files on a file system of its own, read-only or with no byte free. */
function runOn(
  state: 'read-only' | 'full',
  script: string,
): { readonly status: number | null; readonly output: string } {
  const cwd = makeProject(files)
  const place = makeProject({})
  const prepare =
    state === 'read-only'
      ? 'mount -o remount,ro none .'
      : 'head -c 10000000 /dev/zero > filler 2>/dev/null || true'
  const lines = [
    `mount -t tmpfs -o size=256k none '${place}' && cp -r '${cwd}/.' '${place}' && cd '${place}'`,
    prepare,
    `factlint() { '${process.execPath}' '${outfile}' "$@"; }`,
    script,
  ]
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'bash', '-c', lines.join('\n')], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: place, HOME: place },
  })
  return { status, output: stdout + stderr }
}

const canMount = hasTool('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt'])
const wholeFiles = 'cat report.json factlint.claims.yml factlint.baseline.json; ls -A'

describe.runIf(canMount).each(['read-only', 'full'] as const)('on a disk that is %s', (state) => {
  test('a check without a report to write does its job', () => {
    const { status, output } = runOn(
      state,
      'factlint check a.md --format compact --only unnamed-source --cache',
    )
    expect(status, output).toBe(0)
    expect(output).toMatch(/^a\.md:3:/m)
  })

  test.each([
    [
      'a report',
      'factlint check a.md --format json -o report.json',
      /report\.json: cannot be written/,
    ],
    ['a baseline', 'factlint check a.md --update-baseline', /baseline\.json: cannot be written/],
    ['init', 'factlint init --yes', /cannot be written/],
    [
      'the ledger',
      `id=$(factlint claims a.md --format json --no-config | sed -n 's/.*"id": *"\\([0-9a-f]*\\)".*/\\1/p' | head -1)
      factlint claims --accept "$id" --by Ana --reason 'read it' a.md`,
      /cannot be written/,
    ],
  ])(
    '%s that cannot be written is told in one line and the old one stays',
    (_name, command, words) => {
      const { output } = runOn(state, `${command}; echo "status $?"; ${wholeFiles}`)
      expect(output).toMatch(words)
      expect(output).toMatch(/status 2\n/)
      expect(output).not.toMatch(/internal fault/)
      expect(output).toMatch(/^old\n\{\}\n/m)
      expect(output).not.toMatch(/\.(?:tmp|busy)/)
    },
  )
})
