/** Credentials as the environment of a command has them. */
export type Keys = Record<string, string>;
