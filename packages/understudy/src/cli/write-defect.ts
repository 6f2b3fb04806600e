/** Defects of ours go to standard error with all there is to find them; answers carry only a number. */
export function writeDefect(where: string, detail: string, error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Defect in ${where} (${detail}): ${trace}\n`);
}
