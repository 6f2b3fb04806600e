/** A value of JSON. Every value the States Language handles is one; none is ever changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
