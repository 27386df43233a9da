import type { Config } from '../config/config.js';
/** The part of a `VFile` that the plugin uses. */
export interface MarkedFile {
    readonly cwd: string;
    readonly path?: string | undefined;
    toString(): string;
    message(reason: string, options: object): MessageFields;
}
/** What is added to a message of a file. */
export interface MessageFields {
    fatal?: boolean | null | undefined;
    url?: string | undefined;
    note?: string | undefined;
    actual?: string | undefined;
    expected?: string[] | undefined;
}
/**
 * A remark plugin: each finding becomes a message with `ruleId`, `source: 'factlint'`, exact `place`, `url` of the rule's
 * page and `note`; errors are fatal, infos carry no weight. The options are a factlint configuration; without them that
 * nearest to the file holds. It reads the text as written, not the tree, so it may stand anywhere in a pipeline.
 * Plugins and JavaScript configuration never run. Rejects with `ConfigError` for a wrong setting and `DocumentError`
 * for front matter that cannot be read.
 */
export default function remarkFactlint(config?: Config | null): (tree: unknown, file: MarkedFile) => Promise<void>;
