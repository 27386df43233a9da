import { checkUrl, isAllowed } from './address-guard.ts'
import type { FetchSetting } from './fetch-page.ts'
import { fetchPage } from './fetch-page.ts'
import { SourceError } from './source-error.ts'

/** Waits for its turn at a host: one request in so many milliseconds. */
export function createPace(interval: number): (host: string) => Promise<void> {
  const next = new Map<string, number>()
  return async (host) => {
    const now = Date.now()
    const turn = Math.max(now, next.get(host) ?? 0)
    next.set(host, turn + interval)
    if (turn > now) await sleep(turn - now)
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined
}

const agentName = 'factlint'

/**
 * Asks a host's robots.txt once (RFC 9309): no file means yes, a file that cannot be had for a fault of the server means
 * no. Throws `SourceError` where a page may not be read.
 */
export function createRobots(
  setting: Omit<FetchSetting, 'permit'>,
  pace: (host: string) => Promise<void>,
): (url: URL) => Promise<void> {
  const known = new Map<string, Promise<Robots | 'all' | 'none'>>()
  return async (url) => {
    const asked = known.get(url.origin) ?? readRobots(url.origin, setting, pace)
    known.set(url.origin, asked)
    const robots = await asked
    if (robots === 'all') return
    if (robots === 'none') throw new SourceError('its robots.txt cannot be read')
    if (robots.isAllowed(url.href, agentName) === false)
      throw new SourceError('its robots.txt asks not to; archive it by hand')
  }
}

async function readRobots(
  origin: string,
  setting: Omit<FetchSetting, 'permit'>,
  pace: (host: string) => Promise<void>,
): Promise<Robots | 'all' | 'none'> {
  const address = `${origin}/robots.txt`
  try {
    const page = await fetchPage(address, {
      ...setting,
      permit: (url) => (isAllowed(url, setting.allowedHosts) ? Promise.resolve() : pace(url.host)),
    })
    if (page.status >= 500) return 'none'
    if (!page.body) return 'all'
    const { default: parse } = await import('robots-parser')
    return (parse as unknown as (url: string, text: string) => Robots)(
      address,
      page.body.toString('utf8'),
    )
  } catch (error) {
    // A robots.txt of a strange type is none; a host that cannot be reached fails again on the page itself.
    if (error instanceof SourceError) return 'all'
    return 'none'
  }
}

/** Both: may this page be read, and is it this host's turn? Hosts the user named as theirs need not wait. */
export function createPermit(
  setting: Omit<FetchSetting, 'permit'>,
  interval: number,
): (url: URL) => Promise<void> {
  const pace = createPace(interval)
  const robots = createRobots(setting, pace)
  return async (url) => {
    checkUrl(url, setting.allowedHosts)
    await robots(url)
    if (!isAllowed(url, setting.allowedHosts)) await pace(url.host)
  }
}
