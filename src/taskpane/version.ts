import packageJson from "../../package.json";

/** The version shown to users: the package's own. */
export const version: string = packageJson.version;
