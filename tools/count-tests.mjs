// Prints the count of a vitest JSON report as the last line. A skipped test counts as failed: nothing is skipped silently.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const skipped = report.numPendingTests + report.numTodoTests;
const unloaded = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
for (const file of report.testResults) {
  for (const test of file.assertionResults) {
    if (test.status !== "passed") console.log(`${test.status}: ${file.name} › ${test.fullName}`);
  }
}
const failed = report.numFailedTests + skipped + unloaded;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
