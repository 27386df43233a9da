import type { Notebook } from './notebook.js';
export type FactStatus = 'settled' | 'contested';
/** Where a reader can look a fact up. */
export interface FactSource {
    readonly name: string;
    readonly url: string;
    /** ISO day. */
    readonly retrieved?: string;
    readonly licence?: string;
}
/** A fact with the time it holds. Days are ISO (`2008-02-18`), possibly shortened to month or year. */
export interface Fact {
    /** Entity id (`country/France`). */
    readonly subject: string;
    readonly relation: Relation;
    /** Entity id or a plain value. */
    readonly object: string;
    /** Absent: since before anything the base knows of. */
    readonly from?: string;
    /** Absent: still so on the day of the source. */
    readonly to?: string;
    /** Contested facts never give an error. */
    readonly status: FactStatus;
    readonly source: FactSource;
    /** ISO day after which the fact is no longer taken for granted. */
    readonly expires?: string;
}
/** The relations rules know; packs may bring others, which rules leave alone. */
export type Relation = 'holds' | 'capital' | 'member-of' | 'recognised' | 'borders' | 'currency' | 'located-in' | 'lived' | 'independent-from' | 'founded' | (string & {});
/** Whether a relation has one object at a time (only such a one can be contradicted by another value). */
export declare const functionalRelations: ReadonlySet<Relation>;
export type EntityType = 'country' | 'city' | 'person' | 'office' | 'organisation' | 'currency' | 'other';
/** A thing facts are about. */
export interface Entity {
    /** `type/label`. */
    readonly id: string;
    readonly type: EntityType;
    readonly label: string;
    /** `Q142`, where known. */
    readonly wikidata?: string;
    /** Degrees north and east. */
    readonly place?: {
        readonly latitude: number;
        readonly longitude: number;
    };
    /** Another well-known thing has the same name: never enough to contradict somebody. */
    readonly namesake?: boolean;
}
/** A name as written, and what it may stand for. */
export interface Alias {
    readonly text: string;
    /** Its words as the tokens of a sentence give them, letter case kept. */
    readonly words: readonly string[];
    readonly entities: readonly string[];
    /** `adjective`: “French” for France. `surname`: the last part of a person's name alone. */
    readonly form: 'name' | 'adjective' | 'surname';
}
/** What is known offline. Look-ups only: it never guesses. */
export interface FactBase {
    /** ISO day the newest pack was made. */
    readonly asOf: string;
    /** All facts about a subject, or those of one relation. */
    about(subject: string, relation?: Relation): readonly Fact[];
    /** All facts with this object, or those of one relation. */
    pointingTo(object: string, relation?: Relation): readonly Fact[];
    /** The entities an alias may stand for. More than one: do not choose. */
    named(alias: string): readonly string[];
    entity(id: string): Entity | undefined;
    /** The aliases whose first word is this one, longest first. */
    startingWith(word: string): readonly Alias[];
    /** What else the packs hold: misquotations, misconceptions, contexts, official names, outlets, reviewed claims. */
    readonly notes: Notebook;
}
