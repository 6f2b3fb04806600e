/** How the plain evaluator reads numbers, dates, addresses and bytes: by regular expression and by the platform. */
import { BlockList, isIP } from "node:net";

export const number = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

export function date(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^\d{4}$/.test(text)) return Number(text);
  const m =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt](\d\d?):(\d\d?)(?::(\d\d?)(\.\d+)?)?([Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/.exec(
      text,
    );
  if (!m) return Number.NaN;
  const [year, month, day, hour, minute, second] = [m[1], m[2] ?? 1, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0, m[6] ?? 0].map(
    Number,
  );
  const zone = m[8] ?? "Z";
  const offset = /z/i.test(zone)
    ? 0
    : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "")));
  const at = new Date(Date.UTC(year!, month! - 1, day!, hour!, minute!, second!));
  at.setUTCFullYear(year!, month! - 1, day!);
  if (at.getUTCMonth() !== month! - 1 || at.getUTCDate() !== day! || hour! > 23 || minute! > 59 || second! > 59)
    return Number.NaN;
  return at.getTime() / 1000 + Number(m[7] ?? 0) - offset * 60;
}

/** Node's own idea of address ranges; families do not mix. */
export function inCidr(range: string, address: string): boolean {
  const [base, width, ...more] = range.split("/") as [string, string?];
  const family = isIP(base);
  const bits = family === 4 ? 32 : 128;
  if (family === 0 || isIP(address) !== family || more.length > 0) return false;
  if (width !== undefined && (!/^\d{1,3}$/.test(width) || Number(width) > bits)) return false;
  const list = new BlockList();
  list.addSubnet(base, width === undefined ? bits : Number(width), family === 4 ? "ipv4" : "ipv6");
  return list.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** The bytes, or undefined when the text is no base64. */
export function binary(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
