import { useState } from 'react'
import { asOfDay } from '../state/asOfDay.ts'
import { useTrackerHandle } from '../state/TrackerContext.tsx'
import { bibliographyFormats, bibliographyText, formatFacts } from '../text/bibliography.ts'
import { CodeText } from '../ui/CodeText.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { Toolbar } from '../ui/Toolbar.tsx'
import { CopyButton } from '../views/shared/CopyButton.tsx'
import { DownloadButton } from '../views/shared/DownloadButton.tsx'
import { type CitedKind, citedWorks } from './citedWorks.ts'
import type { DialogPartProps } from './DialogButton.tsx'

/** The page, and where it is about one the statement or the source itself, as reference managers take them. */
export function CiteDialog({ open, onClose }: DialogPartProps) {
  const { store } = useTrackerHandle()
  const state = store.getState()
  const works = citedWorks(state, asOfDay(state), document.baseURI)
  const [kind, setKind] = useState<CitedKind>('page')
  const [format, setFormat] = useState<(typeof bibliographyFormats)[number]>('bibtex')
  const work = works.find((each) => each.kind === kind) ?? works[0]
  const text = bibliographyText(work.item, format)
  const { label, ending, type } = formatFacts[format]
  return (
    <Dialog title="Cite" open={open} onClose={onClose}>
      {works.length > 1 && (
        <SegmentedControl
          legend="What is cited"
          value={work.kind}
          options={works.map((each) => ({ value: each.kind, label: each.label }))}
          onChange={(value) => setKind(works.find((each) => each.kind === value)?.kind ?? 'page')}
        />
      )}
      <SegmentedControl
        legend="Form"
        value={format}
        options={bibliographyFormats.map((value) => ({ value, label: formatFacts[value].label }))}
        onChange={(value) => setFormat(bibliographyFormats.find((each) => each === value) ?? 'bibtex')}
      />
      <CodeText label={`${work.label} as ${label}`} value={text} />
      <Toolbar label="Take the citation away">
        <CopyButton text={() => text}>{`Copy ${label}`}</CopyButton>
        <DownloadButton name={`${work.item.id}.${ending}`} type={`${type};charset=utf-8`} text={text}>{`Download ${label}`}</DownloadButton>
      </Toolbar>
    </Dialog>
  )
}
