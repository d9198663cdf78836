interface Run<Row> {
  key: string
  title: string | undefined
  rows: readonly Row[]
}

/** Splits rows, in the order given, into runs under one title; without a title there is one run. */
export function groupRuns<Row>(rows: readonly Row[], titleOf: ((row: Row) => string) | undefined): readonly Run<Row>[] {
  if (titleOf === undefined) return [{ key: 'all', title: undefined, rows }]
  const runs: { key: string; title: string; rows: Row[] }[] = []
  for (const row of rows) {
    const title = titleOf(row)
    const last = runs.at(-1)
    if (last?.title === title) last.rows.push(row)
    else runs.push({ key: `${runs.length} ${title}`, title, rows: [row] })
  }
  return runs
}
