/** What must be known to tell why a log stream could not be made: the log group asked for. */
export interface LogGroupView {
  readonly logGroupName: string;
}
