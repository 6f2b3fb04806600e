/** Header values are bytes, which Node takes for Latin-1; what S3's clients send in them is UTF-8, if it is no ASCII. */
export function fromHeader(value: string): string {
  return ascii.test(value) ? value : Buffer.from(value, "latin1").toString("utf8");
}

/** Never more than one header: what would end it (a link may ask for any `response-content-type`) becomes a space. */
export function toHeader(text: string): string {
  return ascii.test(text) ? text : Buffer.from(text.replace(control, " "), "utf8").toString("latin1");
}

const ascii = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\x00-\x1f\x7f]/g;
