// Prints the count of a vitest JSON report as the last line. A skipped test counts as failed: nothing is skipped silently. Only
// the recorded answers may be absent: they are no part of this repository.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const mayBeAbsent = (file) => file.name.endsWith("-corpus.test.ts");
const skipped = report.testResults
  .filter((file) => !mayBeAbsent(file))
  .flatMap((file) => file.assertionResults)
  .filter((test) => test.status !== "passed" && test.status !== "failed").length;
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
