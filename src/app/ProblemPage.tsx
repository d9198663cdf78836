import type { Problem } from '../model/problem.ts'
import { countOf } from '../text/formatNumber.ts'
import { appName } from '../text/pageTitle.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageWidth } from '../ui/PageWidth.tsx'

/** What is shown instead of the app when the record cannot be used: every problem, where it is, and what to do. */
export function ProblemPage({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <main id="main" tabIndex={-1}>
      <PageWidth>
      <PageHeading
        kicker={appName}
        title="The record cannot be shown"
        standfirst={`The file agreement.json has ${countOf(problems.length, 'problem')}. Nothing is shown until it is mended, so that nothing wrong is read as right. Nothing in the file was changed.`}
      />
      <DataTable
        caption="What is wrong, where, and what to do"
        stack
        rows={problems.map((problem, at) => ({ ...problem, key: String(at) }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'record', header: 'Record', rowHeader: true, cell: ({ record }) => record },
          { key: 'path', header: 'Where', cell: ({ path }) => <code>{path}</code> },
          { key: 'problem', header: 'Problem', width: 'wide', cell: ({ problem }) => problem },
          { key: 'remedy', header: 'What to do', width: 'wide', cell: ({ remedy }) => remedy },
        ]}
      />
      </PageWidth>
    </main>
  )
}
