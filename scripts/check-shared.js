// Measures the built program on the labelled data beside the project and holds each figure to a floor.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const score = '../shared/bench/score.mjs'
const dev = '../shared/data/dev'
const golden = '../shared/acceptance/kosovo-nato.golden.json'
const noLinks = ['--ignore-rules', 'citations/unlinked-source']

/** Each: task, data, further arguments, and per figure the least (`atLeast`) or the most (`atMost`) that passes. */
const checks = [
  [
    'golden',
    golden,
    [],
    {
      must_recall: { atLeast: 1 },
      in_preset_recall: { atLeast: 1 },
      must_not_violated: { atMost: 0 },
      doubles: { atMost: 0 },
      once_violated: { atMost: 0 },
      no_sentence_end_violated: { atMost: 0 },
      printed_recommended: { atMost: 33 },
    },
  ],
  ['golden', golden, ['--preset', 'pedantic'], { must_not_violated: { atMost: 0 } }],
  ['segmentation', `${dev}/segmentation_golden.jsonl`, [], { exact: { atLeast: 0.97 } }],
  ['segmentation', `${dev}/segmentation_gum.jsonl`, [], { boundary_f1: { atLeast: 0.97 } }],
  [
    'alarms',
    `${dev}/docs_wikinews.jsonl`,
    noLinks,
    { errors_per_1000_words: { atMost: 0.2 }, warnings_per_1000_words: { atMost: 0.5 } },
  ],
  [
    'alarms',
    `${dev}/docs_wikipedia_cited.jsonl`,
    noLinks,
    { errors_per_1000_words: { atMost: 0.2 }, warnings_per_1000_words: { atMost: 0.6 } },
  ],
  [
    'dates',
    `${dev}/dates_gum.jsonl`,
    [],
    { relaxed_f1: { atLeast: 0.9 }, absolute_value_accuracy: { atLeast: 0.95 } },
  ],
  ['quantities', `${dev}/quantities_quantulum.jsonl`, [], { accuracy: { atLeast: 0.8 } }],
  [
    'quantities',
    `${dev}/numbers_dates_recognizers.jsonl`,
    ['--where', 'kind=number'],
    { accuracy: { atLeast: 0.85 } },
  ],
  [
    'attribution',
    `${dev}/attribution_gum.jsonl`,
    [],
    { sentence_f1: { atLeast: 0.8 }, source_hit: { atLeast: 0.85 } },
  ],
  [
    'names',
    `${dev}/ner_wikigold.jsonl`,
    [],
    { untyped_f1: { atLeast: 0.75 }, typed_f1: { atLeast: 0.65 } },
  ],
  [
    'names',
    `${dev}/ner_uner_ewt.jsonl`,
    [],
    { untyped_f1: { atLeast: 0.74 }, typed_f1: { atLeast: 0.63 } },
  ],
  [
    'verify',
    `${dev}/verify_fm2.jsonl`,
    [],
    {
      'balanced_accuracy_at_0.5': { atLeast: 0.62 },
      value_differs_precision_refutes: { atLeast: 0.8 },
      value_differs_coverage: { atLeast: 0.03 },
    },
  ],
  [
    'verify',
    `${dev}/verify_fever_symmetric.jsonl`,
    [],
    { 'balanced_accuracy_at_0.5': { atLeast: 0.7 } },
  ],
]

if (!existsSync(score)) {
  console.log('The labelled data is not here: nothing was measured.')
  process.exit(0)
}
let failed = 0
for (const [task, data, extra, floors] of checks) {
  const figures = await measure(task, data, extra)
  for (const [name, floor] of Object.entries(floors)) {
    const value = figures.get(name) ?? NaN
    const passed = 'atLeast' in floor ? value >= floor.atLeast : value <= floor.atMost
    const bar = 'atLeast' in floor ? `at least ${floor.atLeast}` : `at most ${floor.atMost}`
    console.log(
      `${passed ? 'ok  ' : 'FAIL'} ${task} ${data.split('/').at(-1)} ${extra.join(' ')} ${name} ${value} (${bar})`,
    )
    if (!passed) failed++
  }
}
process.exit(failed > 0 ? 1 : 0)

async function measure(task, data, extra) {
  const { stdout } = await run('node', [score, task, '--data', data, ...extra], { maxBuffer: 1e8 })
  const pairs = stdout.split('\n').map((line) => /^(\S+) (\S+)$/.exec(line))
  return new Map(pairs.flatMap((match) => (match ? [[match[1], Number(match[2])]] : [])))
}
