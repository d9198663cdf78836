/** What a coded value is called. What it means stands in a file of its own, for the few pages that print it. */
export interface Words {
  readonly label: string
}
