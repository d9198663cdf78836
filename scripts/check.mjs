// `npm run check`: the record alone. Lists every problem and exits 1 when there is one.
import { checkRecord, problemReport } from './record.mjs'
import { modelPath, shown } from './settings.mjs'

const path = modelPath()
const { loaded } = await checkRecord(path)
if (loaded.ok) {
  console.log(`${shown(path)}: no problems.`)
} else {
  console.error(problemReport(path, loaded.problems))
  process.exitCode = 1
}
