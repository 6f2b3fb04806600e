/** The history has no place left: the execution fails. */
export class HistoryFull extends Error {}
