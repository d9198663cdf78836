import { useState } from 'react'
import type { Json } from '../../model/json.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { DialogPartProps } from '../DialogButton.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { correctables } from './correctables.ts'

/** A record as a form: what is wrong with it by field, and the change as a patch and a message. Nothing is sent or kept. */
export function CorrectDialog({ open, onClose }: DialogPartProps) {
  const { store } = useTrackerHandle()
  const state = store.getState()
  const { model, address } = state
  const records = correctables(model, address.path, asOfDay(state))
  const [chosen, setChosen] = useState('')
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [drafts, setDrafts] = useState<Readonly<Record<string, Json>>>({})
  const record = records.find(({ id }) => id === chosen) ?? records[0]
  if (record === undefined) return null
  const before: Json | undefined = model[record.collection][record.at]
  if (before === undefined) return null
  const key = `${record.collection} ${record.id}`
  return (
    <Dialog title="Suggest a correction" open={open} onClose={onClose}>
      <p>
        This is the record as it stands in version {model.version}, with all it holds to {formatDay(model.agreement.coverage.to)},
        whatever day the page shows. Change what is wrong, check it, and take the change away to send it yourself. Nothing
        leaves your browser, and nothing is kept once you leave the page.
      </p>
      {records.length > 1 && (
        <SelectField
          label="Record"
          value={record.id}
          options={records.map(({ id, label }) => ({ value: id, label }))}
          onChange={setChosen}
        />
      )}
      <CorrectForm
        key={key}
        model={model}
        record={record}
        before={before}
        draft={drafts[key] ?? before}
        reason={reasons[key] ?? ''}
        onReason={(reason) => setReasons({ ...reasons, [key]: reason })}
        address={new URL(pinnedAddress(state), document.baseURI).href}
        onChange={(draft) => setDrafts({ ...drafts, [key]: draft })}
      />
    </Dialog>
  )
}
