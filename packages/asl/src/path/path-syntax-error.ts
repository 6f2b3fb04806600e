/** A text that is no JSONPath. */
export class PathSyntaxError extends Error {}
