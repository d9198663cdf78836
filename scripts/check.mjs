// `npm run check`: the record alone. Lists every problem and exits 1 when there is one; then what is worth a look.
import { checkRecord, problemReport, warningReport } from './record.mjs'
import { modelPath, shown } from './settings.mjs'
import { importSource } from './source.mjs'

const path = modelPath()
const { loaded } = await checkRecord(path)
if (loaded.ok) {
  const { warnRecord } = await importSource('src/model/check/warnRecord.ts')
  console.log(`${shown(path)}: no problems.`)
  console.log(warningReport(warnRecord(loaded.model)))
} else {
  console.error(problemReport(path, loaded.problems))
  process.exitCode = 1
}
