import type { ReactNode } from 'react'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import styles from './Method.module.css'
import { MethodAccount } from './MethodAccount.tsx'
import { MethodAllegations } from './MethodAllegations.tsx'
import { MethodCoding } from './MethodCoding.tsx'
import { MethodContents } from './MethodContents.tsx'
import { MethodDays } from './MethodDays.tsx'
import { MethodDeadlines } from './MethodDeadlines.tsx'
import { MethodDelivery } from './MethodDelivery.tsx'
import { MethodFindings } from './MethodFindings.tsx'
import { MethodAnswerKinds, MethodClaimKinds } from './MethodKinds.tsx'
import { MethodLimits } from './MethodLimits.tsx'
import { MethodPosition } from './MethodPosition.tsx'
import { MethodSays } from './MethodSays.tsx'
import { MethodWording } from './MethodWording.tsx'
import { MethodWords } from './MethodWords.tsx'
import { methodAudit, methodQuotations } from './methodParts.ts'

interface Part {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly body: ReactNode
}

/** The parts of the page; an address points at one by its id. */
const parts: readonly Part[] = [
  { id: 'delivery', title: 'Delivery: what has happened', lead: 'Read from due days, starts, numbers and the effects of recorded events.', body: <MethodDelivery /> },
  { id: 'account', title: 'Account: what the parties say', lead: 'Read from statements of parties, for each term and each party whose conduct is meant.', body: <MethodAccount /> },
  { id: 'allegations', title: 'Allegations and answers', body: <MethodAllegations /> },
  { id: 'says', title: 'What a statement says', body: <MethodSays /> },
  { id: 'answers', title: 'Kinds of answer', body: <MethodAnswerKinds /> },
  { id: 'kinds', title: 'Kinds of statement', body: <MethodClaimKinds /> },
  { id: 'position', title: 'Positions', body: <MethodPosition /> },
  { id: 'findings', title: 'Findings and press', body: <MethodFindings /> },
  { id: 'days', title: 'As of a day', body: <MethodDays /> },
  { id: 'deadlines', title: 'Deadlines', body: <MethodDeadlines /> },
  { id: 'words', title: 'Forces, numbers and sources', body: <MethodWords /> },
  { id: 'wording', title: 'Wording', body: <MethodWording /> },
  { id: 'quotations', title: 'Quotations, proven and transcribed', body: <methodQuotations.Part /> },
  { id: 'limits', title: 'What was searched, and known limits', body: <MethodLimits /> },
  { id: 'coding', title: 'Coding, done twice', body: <MethodCoding /> },
  { id: 'audit', title: 'The record counts itself', lead: 'Every figure is computed from the record as of the day shown. None ranks the parties.', body: <methodAudit.Part /> },
]

/** The rule, printed from the tables that the code runs on, and the audit of the record. */
function MethodPage() {
  return (
    <>
      <PageHeading
        title="Method"
        standfirst="A published rule turns the record into two answers per term, what has happened and what the parties say, and shows every step. This page prints the rule from the same tables that compute it."
      />
      <div className={styles.page}>
        <MethodContents parts={parts} />
        <div className={styles.parts}>
          {parts.map(({ id, title, lead, body }) => (
            <Section key={id} id={id} title={title} lead={lead}>
              <div className={styles.body}>{body}</div>
            </Section>
          ))}
        </div>
      </div>
    </>
  )
}

/** `/method` */
export const view: ViewDefinition = {
  Page: MethodPage,
  title: () => 'Method',
  exists: () => true,
  later: [methodQuotations, methodAudit],
}
