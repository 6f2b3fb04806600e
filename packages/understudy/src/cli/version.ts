/** Version of the program; the bundler puts in that of its package. */
export const version: string = process.env.UNDERSTUDY_VERSION ?? "0.1.0";
