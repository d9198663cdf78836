import { expect, test } from './fixtures.ts'

test('a record that is no JSON is a page that says so, at every address', async ({ serveRecord, visit, page, allow }) => {
  allow(/404/)
  const site = await serveRecord('{ "agreement": ')
  for (const path of ['/', '/terms', '/terms/any']) {
    await visit(site.at(path))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('not JSON')
  }
})

test('a record that is not there is a page that says so', async ({ serveRecord, visit, page, allow }) => {
  allow(/404/)
  const site = await serveRecord(undefined)
  await visit(site.at('/'))
  await expect(page.getByRole('main')).toContainText('could not be fetched')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the problems can be read', async ({ serveRecord, visit, page, allow }) => {
    allow(/404/)
    const site = await serveRecord('{}')
    await visit(site.at('/claims'))
    await expect(page.getByRole('main')).toContainText('a required entry is missing')
  })
})
