/** The engine refused a call, or could not be reached (`status` 0). `message` is the engine's own text. */
export class DockerError extends Error {
  constructor(
    readonly status: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DockerError";
  }
}
