import type { Rule } from '../src/rule/define-rule.js';
/** Every built-in rule, sorted by id. */
export declare const builtInRules: readonly Rule[];
