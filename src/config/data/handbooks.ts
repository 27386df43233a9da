import type { Handbook } from '../policies.ts'

// The handbooks as they could be read on the web when this was written. Pages move: look the section up by its name.

export const ap: Handbook = {
  name: 'Associated Press',
  title: 'AP News Values and Principles',
  url: 'https://www.ap.org/about/news-values-and-principles/',
}

export const reuters: Handbook = {
  name: 'Reuters',
  title: 'Handbook of Journalism',
  url: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
}

export const bbc: Handbook = {
  name: 'BBC',
  title: 'Editorial Guidelines',
  url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
}

export const npr: Handbook = {
  name: 'NPR',
  title: 'Ethics Handbook',
  url: 'https://www.npr.org/ethics',
}

export const spj: Handbook = {
  name: 'Society of Professional Journalists',
  title: 'Code of Ethics (2014)',
  url: 'https://www.spj.org/spj-code-of-ethics/',
}

export const wikipedia: Handbook = {
  name: 'Wikipedia',
  title: 'Policies and guidelines of the English Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Wikipedia:Policies_and_guidelines',
}
