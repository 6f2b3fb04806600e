const pattern =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?(?:Z|(?<sign>[+-])(?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;

/**
 * A time of RFC 3339 as the States Language wants it, with capital `T` and `Z`, in milliseconds since 1970; undefined for what is none
 * (recorded: test_wait_timestamp_invalid, test_wait_timestamp_path).
 */
export function timestampMillis(text: string): number | undefined {
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return undefined;
  const part = (name: string) => Number(found[name] ?? 0);
  const millis = Number((found.fraction ?? "").padEnd(3, "0").slice(0, 3));
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
    millis,
  );
  const date = new Date(local);
  const real =
    date.getUTCMonth() === part("month") - 1 &&
    date.getUTCDate() === part("day") &&
    date.getUTCHours() === part("hour") &&
    date.getUTCMinutes() === part("minute") &&
    date.getUTCSeconds() === part("second");
  if (!real || part("offsetHour") > 18 || part("offsetMinute") > 59) return undefined;
  const offset = (part("offsetHour") * 60 + part("offsetMinute")) * 60_000;
  return found.sign === "-" ? local + offset : local - offset;
}
