/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** An object of JSON; a key that is not there is `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** Whether it is an object, neither a list nor nothing. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it is a list. */
export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
