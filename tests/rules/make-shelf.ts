import type { SourcePage, SourceShelf } from '../../src/evidence/evidence.ts'

/** A page of a test shelf; kept and whole unless it says otherwise. */
export type TestPage = Partial<SourcePage> & { readonly url: string }

/** The page most tests cite. */
export const gazette = 'https://gazette.example/a'

/** A shelf with these pages; a text stands for the page `gazette`. */
export function makeShelf(
  pages: string | readonly TestPage[],
  rest: Partial<Omit<SourceShelf, 'pages' | 'page'>> = {},
): SourceShelf {
  const list =
    typeof pages === 'string' ? [{ url: gazette, publisher: 'Gazette', text: pages }] : pages
  const full = list.map((page): SourcePage => ({
    status: 'kept',
    retrieved: '2026-03-04',
    text: '',
    complete: true,
    ...page,
  }))
  return {
    locked: true,
    frozen: false,
    faults: [],
    pages: full,
    page: (url) => full.find((page) => page.url === url || page.finalUrl === url),
    ...rest,
  }
}

/** Sentences about nothing much, to make a page of a text. */
export const filler =
  'The walk along the quay takes an hour. The benches are new and made of larch. Children fish for crabs from the steps. ' +
  'A café sells waffles at weekends. Dogs are welcome on a lead. The bus stops near the church. The kiosk takes cards. ' +
  'In the evening the lamps are lit one after the other. Gulls steal chips from careless guests. '
