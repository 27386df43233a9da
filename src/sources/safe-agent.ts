import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import type { AllowedHosts } from './address-guard.ts'
import { isPublicAddress } from './address-guard.ts'
import { SourceError } from './source-error.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** Looks a host name up: the seam at which a test answers differently from one call to the next. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>

const systemResolver: Resolver = (hostname) => systemLookup(hostname, { all: true })

/**
 * A connection pool that looks each host name up when it connects and refuses the connection unless every address is
 * public, so that an answer which changes between check and connect gains nothing. Takes no proxy from the environment.
 */
export async function createSafeAgent(
  allowed: AllowedHosts,
  resolve: Resolver = systemResolver,
): Promise<Dispatcher> {
  const { Agent } = await import('./libraries/undici.ts')
  return new Agent({
    connect: { lookup: guardedLookup(allowed, resolve), timeout: 10_000 },
    connections: 2,
    pipelining: 0,
    keepAliveTimeout: 1_000,
  })
}

function guardedLookup(allowed: AllowedHosts, resolve: Resolver): LookupFunction {
  const names = new Set(allowed.map((entry) => entry.replace(/:\d+$/, '')))
  return (hostname, options, callback) => {
    resolve(hostname)
      .then((addresses) => {
        const refused = names.has(hostname)
          ? undefined
          : addresses.find(({ address }) => !isPublicAddress(address))
        if (refused || addresses.length === 0) {
          throw new SourceError(
            `${hostname} resolves to ${refused?.address ?? 'nothing'}, which is no public address`,
          )
        }
        return addresses
      })
      .then(
        (addresses) => {
          const first = addresses[0] as ResolvedAddress
          if (options.all) callback(null, [...addresses])
          else callback(null, first.address, first.family)
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      )
  }
}
