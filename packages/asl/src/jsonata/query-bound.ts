/** An evaluation that took more than it may. */
export class QueryBound extends Error {}
