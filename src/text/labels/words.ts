/** What a coded value is called, and what it means in one sentence. */
export interface Words {
  readonly label: string
  readonly meaning: string
}
