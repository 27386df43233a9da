import * as v from 'valibot'
import type { Config } from './config.ts'
import { severities } from '../diagnostics/severity.ts'
import { policyNames } from './policies.ts'
import { presetNames } from './presets.ts'

const severityOrOff = v.picklist(['off', ...severities])
const options = v.record(v.string(), v.unknown())
const ruleSetting = v.union([severityOrOff, v.tuple([severityOrOff, options]), options])
const described = <const T extends v.GenericSchema>(schema: T, text: string) =>
  v.optional(v.pipe(schema, v.description(text)))

const oneOrMany = <const T extends v.GenericSchema>(schema: T) => v.union([schema, v.array(schema)])

/** What a block of settings may hold. */
const settings = {
  extends: described(
    oneOrMany(v.string()),
    `Presets (${presetNames.join(', ')}) or paths of other configuration files, later ones win.`,
  ),
  policy: described(
    v.picklist(policyNames),
    'A named set of option values after a published handbook.',
  ),
  rules: described(
    v.record(v.string(), ruleSetting),
    'Per rule: a severity, “off”, its options, or [severity, options].',
  ),
}

/** The configuration as people write it: data only. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...settings,
  files: described(v.array(v.string()), 'Globs of the documents to check when none are named.'),
  ignores: described(v.array(v.string()), 'Globs of documents never to check.'),
  overrides: described(
    v.array(
      v.strictObject({
        ...settings,
        files: v.pipe(
          v.array(v.string()),
          v.minLength(1),
          v.description('Globs this block is for.'),
        ),
        ignores: described(v.array(v.string()), 'Globs this block is not for.'),
      }),
    ),
    'Settings for some files; later blocks win.',
  ),
  failOn: described(v.picklist([...severities, 'never']), 'The severity that makes a run fail.'),
  maxWarnings: described(
    v.pipe(v.number(), v.integer(), v.minValue(0)),
    'More warnings fail a run.',
  ),
  baseline: described(v.string(), 'Path of the baseline file.'),
  ledger: described(v.string(), 'Path of the claims ledger.'),
  sources: described(v.string(), 'Path of the sources lock file.'),
  facts: described(v.array(v.string()), 'Paths of fact packs.'),
  requireReason: described(v.boolean(), 'Ask for a reason in every inline suppression.'),
  plugins: described(
    v.array(v.string()),
    'Modules with more rules; they load only with --allow-plugins on the command line.',
  ),
})

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Holds<Fact extends true> = Fact

/** Does not compile unless the schema and the type say the same. */
export type SchemaIsConfig = Holds<Same<v.InferOutput<typeof configSchema>, Config>>
