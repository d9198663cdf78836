import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core'
import { expect, describe, it } from 'vitest'
import { answeredBy } from '../../../src/model/rule/thread.ts'
import { say } from '../../../src/text/say.ts'
import { type Made, theOdd, theWhole } from './made.ts'

/** The argument as Argdown's own parser reads it. */
function read(made: Made) {
  const app = new ArgdownApplication()
  app.addPlugin(new ParserPlugin(), 'parse-input')
  app.addPlugin(new DataPlugin(), 'build-model')
  app.addPlugin(new ModelPlugin(), 'build-model')
  return app.run({ input: made.text('/data/argument.argdown'), process: ['parse-input', 'build-model'], throwExceptions: true, logLevel: 'silent' })
}

describe.each([
  ['the record', await theWhole()],
  ['a record of odd texts', await theOdd()],
])('%s as Argdown', (_, made) => {
  const { statements, relations, lexerErrors, parserErrors, exceptions } = read(made)

  it('is read without an error', () => {
    expect([...(lexerErrors ?? []), ...(parserErrors ?? []), ...(exceptions ?? [])]).toEqual([])
  })

  it('holds every statement under its id, with its words', () => {
    expect(Object.keys(statements ?? {}).toSorted()).toEqual(made.model.claims.map(({ id }) => id).toSorted())
    for (const { id, summary } of made.model.claims) {
      expect(statements?.[id]?.members?.find(({ text }) => text !== undefined)?.text?.trim(), id).toBe(say(summary).replaceAll(/\s+/g, ' ').trim())
    }
  })

  it('keeps speaker, day, kind and quotation in the data', () => {
    for (const { id, party, date, kind, quote } of made.model.claims) {
      const { data } = statements?.[id] ?? {}
      expect([data?.party, String(data?.date), data?.kind, data?.quote], id).toEqual([party, date, kind, quote?.text])
    }
  })

  it('keeps every link from an answer to what it answers, and no other', () => {
    const links = (relations ?? []).map(({ from, to }) => `${from?.title} answers ${to?.title}`)
    expect(links.toSorted()).toEqual(made.model.claims.flatMap((claim) => answeredBy(claim).map((earlier) => `${claim.id} answers ${earlier}`)).toSorted())
  })
})

it('tells in a comment what the form cannot carry', async () => {
  expect((await theWhole()).text('/data/argument.argdown')).toContain('What this form cannot carry:\n- ')
})
