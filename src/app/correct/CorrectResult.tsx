import { correctionMessage } from '../../text/sentences/correctionMessage.ts'
import { CodeText } from '../../ui/CodeText.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { CopyButton } from '../../views/shared/CopyButton.tsx'
import { DownloadButton } from '../../views/shared/DownloadButton.tsx'
import type { Correctable } from './correctables.ts'
import type { PatchOperation } from './patchOf.ts'

interface CorrectResultProps {
  readonly record: Correctable
  readonly version: string
  readonly address: string
  readonly reason: string
  readonly patch: readonly PatchOperation[]
}

/** A correction without problems, to be taken away: as a patch for the file, and as a message for a person. */
export function CorrectResult({ record, version, address, reason, patch }: CorrectResultProps) {
  if (patch.length === 0) return <p>Nothing was changed yet.</p>
  const patchText = `${JSON.stringify(patch, null, 2)}\n`
  const changes = patch.filter(({ op }) => op !== 'test')
  const message = correctionMessage({ label: record.label, id: record.id, version, address, reason, changes, patch: patchText.trim() })
  return (
    <>
      <CodeText label="Message, ready to send" value={message} rows={12} />
      <CodeText label="JSON Patch (RFC 6902) of agreement.json" value={patchText} rows={8} />
      <Toolbar label="Take the correction away">
        <CopyButton text={() => message}>Copy message</CopyButton>
        <CopyButton text={() => patchText}>Copy patch</CopyButton>
        <DownloadButton name={`${record.id}.patch.json`} type="application/json-patch+json" text={patchText}>
          Download patch
        </DownloadButton>
      </Toolbar>
    </>
  )
}
