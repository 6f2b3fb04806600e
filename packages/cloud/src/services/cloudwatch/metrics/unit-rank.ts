/** Units in the order in which the API reference lists them. */
const UNITS = [
  "Seconds",
  "Microseconds",
  "Milliseconds",
  "Bytes",
  "Kilobytes",
  "Megabytes",
  "Gigabytes",
  "Terabytes",
  "Bits",
  "Kilobits",
  "Megabits",
  "Gigabits",
  "Terabits",
  "Percent",
  "Count",
  "Bytes/Second",
  "Kilobytes/Second",
  "Megabytes/Second",
  "Gigabytes/Second",
  "Terabytes/Second",
  "Bits/Second",
  "Kilobits/Second",
  "Megabits/Second",
  "Gigabits/Second",
  "Terabits/Second",
  "Count/Second",
  "None",
];

/**
 * Place of a unit among datapoints of one moment: the list backwards.
 * Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_handle_different_units`.
 */
export const unitRank = (unit: string) => UNITS.length - UNITS.indexOf(unit);
