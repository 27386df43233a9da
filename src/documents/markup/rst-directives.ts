/** How the body of a directive is read. */
export type DirectiveBody = 'blocks' | 'quote' | 'caption' | 'skipped'

/** How its argument is: part of the prose, a title of its own, or no prose. */
export type DirectiveArgument = 'prose' | 'title' | 'dropped'

export interface DirectiveLook {
  readonly body: DirectiveBody
  readonly argument: DirectiveArgument
}

const group = (names: string, look: DirectiveLook): readonly (readonly [string, DirectiveLook])[] =>
  names.split(' ').map((name) => [name, look] as const)

/** The directives of docutils and Sphinx that hold prose. Those that are not here hold code, data or nothing. */
const looks: ReadonlyMap<string, DirectiveLook> = new Map([
  ...group('note warning attention caution danger error hint important tip seealso todo', {
    body: 'blocks',
    argument: 'prose',
  }),
  ...group('admonition topic sidebar rubric card dropdown tab-item grid-item-card centered', {
    body: 'blocks',
    argument: 'title',
  }),
  ...group('epigraph highlights pull-quote', { body: 'quote', argument: 'prose' }),
  ...group('figure', { body: 'caption', argument: 'dropped' }),
  ...group('table list-table', { body: 'blocks', argument: 'title' }),
  ...group(
    'container compound class rst-class only tabs tab-set tab grid grid-item glossary versionadded versionchanged deprecated line-block hlist role-of',
    { body: 'blocks', argument: 'dropped' },
  ),
])

const skipped: DirectiveLook = { body: 'skipped', argument: 'dropped' }

export const lookOfDirective = (name: string): DirectiveLook =>
  looks.get(name.toLowerCase()) ?? skipped
