import type { Article } from '../article/article.js';
import type { Severity } from '../diagnostics/severity.js';
import type { Evidence, RelatedPlace, SourceShelf } from '../evidence/evidence.js';
import type { FactBase } from '../evidence/facts.js';
import type { Span } from '../text/span.js';
/**
 * What the options of a rule are checked by: a valibot schema. Only the part it shares with every Standard Schema is
 * named, so that these types stand without valibot's.
 */
export interface OptionsSchema {
    readonly '~standard': {
        readonly types?: {
            readonly input: unknown;
            readonly output: unknown;
        } | undefined;
    };
}
/** The options that come out of a schema, defaults filled in. */
export type OptionsOf<Schema extends OptionsSchema> = NonNullable<Schema['~standard']['types']>['output'];
/** What a message says: one sentence that quotes the text, and what to do, starting with a verb. */
export interface Message {
    readonly what: string;
    readonly help: string;
}
export type Messages = Readonly<Record<string, (data: never) => Message>>;
/** A change that mends the finding. Never deletes words. */
export interface Fix extends Span {
    readonly text: string;
}
/** One defect, as the rule sees it. */
export interface Finding extends Span {
    readonly rule: string;
    readonly message: Message;
    readonly related: readonly RelatedPlace[];
    readonly evidence: readonly Evidence[];
    /** 0..1, how sure the rule is. */
    readonly confidence: number;
    /** Never louder than this, whatever the configuration says. */
    readonly atMost?: Severity;
    readonly fix?: Fix;
    readonly suggestions: readonly (Fix & {
        readonly message: string;
    })[];
}
export interface FindingDetails {
    readonly related?: readonly RelatedPlace[];
    readonly evidence?: readonly Evidence[];
    readonly confidence?: number;
    readonly atMost?: Severity;
    readonly fix?: Fix;
    readonly suggestions?: readonly (Fix & {
        readonly message: string;
    })[];
}
/** What a rule is given. `facts` and `sources` are absent where the user has none; such rules then stay silent. */
export interface CheckContext<Options, M extends Messages> {
    readonly article: Article;
    readonly options: Options;
    readonly facts?: FactBase;
    readonly sources?: SourceShelf;
    readonly finding: <Id extends keyof M & string>(span: Span, id: Id, data: Parameters<M[Id]>[0], details?: FindingDetails) => Finding;
}
/** The first preset that reports a rule: recommended is the default, strict adds to it, pedantic to that. */
export type Tier = 'recommended' | 'strict' | 'pedantic';
export type House = 'news' | 'docs' | 'readme' | 'wikipedia' | 'science' | 'marketing';
/** What a rule needs to know: the document alone, a word list, the fact base, a kept source, or the network's record. */
export type RuleKind = 'document' | 'list' | 'facts' | 'source' | 'network';
/** A text for documentation and tests. `{{ }}` marks what the rule flags; `right` examples have no marks. */
export interface Example {
    readonly text: string;
    readonly options?: Readonly<Record<string, unknown>>;
    /** The article's date (ISO day). */
    readonly date?: string;
    readonly format?: 'markdown' | 'text' | 'html';
}
export interface RuleMeta {
    /** One line: what it asks for. */
    readonly summary: string;
    /** One or two sentences: why a reader is owed it. Told once, here. */
    readonly why: string;
    readonly severity: Severity;
    readonly tier: Tier;
    readonly kind: RuleKind;
    /** Where a house preset differs from the tier. */
    readonly houses?: Partial<Readonly<Record<House, Severity | 'off'>>>;
    /** Options of the strict preset, where it asks for more than recommended does. */
    readonly strict?: Readonly<Record<string, unknown>>;
    /** Rules whose finding on the same words says more: this one becomes a related place of theirs. Patterns `group/*` allowed. */
    readonly yieldsTo?: readonly string[];
    /** Where the method or the list comes from, if it is not ours. */
    readonly source?: string;
    readonly examples: {
        readonly wrong: readonly [Example, ...Example[]];
        readonly right: readonly [Example, ...Example[]];
    };
}
export interface RuleDefinition<Schema extends OptionsSchema, M extends Messages> {
    /** `group/name`, the path of its file. */
    readonly id: string;
    readonly meta: RuleMeta;
    /** A strict object; each entry has a default and a description. */
    readonly options: Schema;
    readonly messages: M;
    check(context: CheckContext<OptionsOf<Schema>, M>): Iterable<Finding>;
}
/** A rule whose options and messages are no longer told apart: what the engine runs. */
export type Rule = Omit<RuleDefinition<OptionsSchema, Messages>, 'check'> & {
    check(context: CheckContext<unknown, Messages>): Iterable<Finding>;
};
/**
 * Defines a rule: a pure generator from an article to findings. A wrong option, message name or message value in the
 * rule is a compile error.
 */
export declare function defineRule<Schema extends OptionsSchema, M extends Messages>(definition: RuleDefinition<Schema, M>): Rule;
