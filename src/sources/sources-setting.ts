import type { AllowedHosts } from './address-guard.ts'
import type { FetchSetting } from './fetch-page.ts'
import { createPermit } from './politeness.ts'
import type { Resolver } from './safe-agent.ts'
import { createSafeAgent } from './safe-agent.ts'

/** Where sources are kept and how they are fetched. */
export interface SourcesSetting {
  /** The folder of the lock file. */
  readonly folder: string
  /** What the paths of drafts are relative to. */
  readonly cwd: string
  readonly allowedHosts: AllowedHosts
  /** Tells a person how far it is. */
  readonly tell: (line: string) => void
  /** Milliseconds between two requests to one host. */
  readonly interval?: number
  readonly timeout?: number
  readonly limit?: number
  readonly resolve?: Resolver
}

const oneSecond = 1_000
const tenSeconds = 10_000
const fiveMegabytes = 5_000_000

/** Opens the network for one run; `close` ends its connections. */
export async function openNetwork(
  setting: SourcesSetting,
): Promise<{ readonly fetching: FetchSetting; readonly close: () => Promise<void> }> {
  const agent = await createSafeAgent(setting.allowedHosts, setting.resolve)
  const base = {
    agent,
    allowedHosts: setting.allowedHosts,
    timeout: setting.timeout ?? tenSeconds,
    limit: setting.limit ?? fiveMegabytes,
  }
  return {
    fetching: { ...base, permit: createPermit(base, setting.interval ?? oneSecond) },
    close: () => agent.destroy(),
  }
}
