/** Why an intrinsic function failed. */
export class FunctionError extends Error {
  constructor(
    message: string,
    /** A path given as an argument led nowhere: AWS calls that States.Runtime, not States.IntrinsicFailure. */
    readonly notFound = false,
  ) {
    super(message);
  }
}
