/** An error by which a state fails, to be retried, caught or passed on. */
export class StateFailure extends Error {
  constructor(
    /** `States.Runtime` is never retried or caught. A worker or a Fail state may leave the name out. */
    readonly error: string | undefined,
    override readonly cause: string | undefined,
    readonly kind:
      | "plain"
      /** The cause is to be told with the state's name and the event it was entered by. */
      | "located"
      /** Such a cause of JSONata's: history has an EvaluationFailed for it. */
      | "evaluation" = "plain",
    /** The field whose expression failed, where it was one: `Arguments/Cluster`. */
    readonly location?: string,
    /** Whether what timed out is a heartbeat. */
    readonly heartbeat = false,
  ) {
    super(error);
  }

  /** States.Runtime, found by the language itself. */
  static runtime(cause: string): StateFailure {
    return new StateFailure("States.Runtime", cause, "located");
  }

  /** States.QueryEvaluationError. */
  static evaluation(cause: string, location?: string): StateFailure {
    return new StateFailure("States.QueryEvaluationError", cause, "evaluation", location);
  }
}
