import { encodeRfc3986 } from "./encode-rfc3986.js";

/**
 * The path as it is signed: S3 signs it encoded once, as sent; every other service normalises it and encodes what was sent a
 * second time.
 */
export function canonicalPath(path: string, service: string): string {
  if (path === "/" || path === "") return "/";
  if (service === "s3") return path;
  return normalise(path).split("/").map(encodeRfc3986).join("/");
}

/** RFC 3986 §5.2.4, and no empty segments; a slash at the end stays. */
function normalise(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
  }
  return `/${kept.join("/")}${kept.length > 0 && path.endsWith("/") ? "/" : ""}`;
}
