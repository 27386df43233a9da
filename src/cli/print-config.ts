import { write, type Io } from './io.ts'
import type { Project } from './project.ts'

/** Prints the rules that run for each path with severity and options, as JSON. */
export async function printConfig(
  paths: readonly string[],
  project: Project,
  io: Io,
): Promise<number> {
  for (const path of paths.length > 0 ? paths : ['article.md']) {
    const { rules, ignored } = await project.settingFor(path)
    const settings = Object.fromEntries(
      rules.map(({ rule, severity, options }) => [rule.id, [severity, options]]),
    )
    await write(io.stdout, `${JSON.stringify({ path, ignored, rules: settings }, null, 2)}\n`)
  }
  return 0
}
