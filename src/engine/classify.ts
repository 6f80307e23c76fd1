import type { Result } from "./issue";
import type { Policy } from "./policy";
import type { Prepared, Run } from "./run";
import type { RawTable } from "./table";

/** Reads and checks the columns that a policy names and makes the measures of every customer. */
export declare function prepare(table: RawTable, policy: Policy): Result<Prepared>;
/** Scores and tiers prepared customers: what a change of weight or cut calls again. */
export declare function tier(prepared: Prepared, policy: Policy): Result<Run>;
/** The one entry: `prepare` and `tier` in one call. */
export declare function classify(table: RawTable, policy: Policy): Result<Run>;
/** Headers of the columns a policy reads, each once. */
export declare function columnsNeeded(policy: Policy): readonly string[];
