// Hosts of news sites, from the addresses they print themselves. Written for the project.
const hosts =
  'abc.net.au abcnews.go.com aljazeera.com apnews.com bbc.co.uk bbc.com bloomberg.com cbc.ca cbsnews.com cnbc.com cnn.com ' +
  'corriere.it dailymail.co.uk dw.com economist.com elpais.com euronews.com faz.net forbes.com foxnews.com france24.com ' +
  'ft.com haaretz.com independent.co.uk irishtimes.com lemonde.fr lefigaro.fr latimes.com metro.co.uk mirror.co.uk ' +
  'nbcnews.com newsweek.com npr.org nytimes.com nypost.com politico.com politico.eu reuters.com repubblica.it rte.ie ' +
  'scmp.com sky.com smh.com.au spiegel.de standard.co.uk straitstimes.com sueddeutsche.de telegraph.co.uk ' +
  'theatlantic.com theglobeandmail.com theguardian.com thehindu.com thetimes.com thetimes.co.uk time.com ' +
  'timesofindia.indiatimes.com usatoday.com vox.com washingtonpost.com wsj.com zeit.de'

let known: ReadonlySet<string> | undefined

/** Is this the address of a news site, known here or given? Subdomains count. */
export function isNewsHost(url: string, more: readonly string[]): boolean {
  known ??= new Set(hosts.split(' '))
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
  if (!host) return false
  const names = host.split('.').map((_, at, parts) => parts.slice(at).join('.'))
  return names.some((name) => known?.has(name) || more.includes(name))
}
