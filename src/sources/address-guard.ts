import ipaddr from 'ipaddr.js'
import { SourceError } from './source-error.ts'

/** Hosts that may be reached although they are private, as `host` or `host:port`. */
export type AllowedHosts = readonly string[]

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/**
 * Checks an address before a connection is thought of: http or https, ports 80 and 443, no user name. A literal IP
 * address is judged here, because no look-up will see it. Throws `SourceError`.
 */
export function checkUrl(url: URL, allowed: AllowedHosts): void {
  const standard = defaultPorts[url.protocol]
  if (!standard) throw new SourceError(`${url.protocol} addresses are not fetched`)
  if (url.username || url.password)
    throw new SourceError('an address with a user name is not fetched')
  if (url.port && url.port !== standard && !allowed.includes(url.host)) {
    throw new SourceError(
      `port ${url.port} is not fetched; pass --allow-host ${url.host} to trust it`,
    )
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal) && !isPublicAddress(literal) && !isAllowed(url, allowed)) {
    throw new SourceError(
      `${url.hostname} is no public address; pass --allow-host ${url.host} to trust it`,
    )
  }
}

/** Is this host one the user named? */
export const isAllowed = (
  { hostname, host }: Pick<URL, 'hostname' | 'host'>,
  allowed: AllowedHosts,
): boolean => allowed.includes(hostname) || allowed.includes(host)

/** Only plain unicast addresses, after IPv4 addresses wrapped in IPv6 were unwrapped. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}
