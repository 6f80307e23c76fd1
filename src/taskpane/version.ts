import { version as packageVersion } from "../../package.json";

/** The version shown to users: the package's own. */
export const version: string = packageVersion;
