import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { test as journey } from './journey.ts'
import { Reader } from './reader.ts'

const statement = '/claims/2020-04-05-usfora-upholds-terms-baseless'

for (const hand of ['keyboard'] as const) {
  journey.describe(`something to use elsewhere, by ${hand}`, () => {
    journey.use({ hand })

    journey('a quotation with speaker, day, channel and source', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Claims' }))
      const quotation = await reader.copyBy(page.getByRole('button', { name: /^Copy quotation: / }).first())
      expect(quotation).toMatch(/^“.+” – .+ \d{4}, .+\. Sources?: .+\.$/)
    })
  })

  test.describe(`what is fetched at the click, by ${hand}`, () => {
    test('the statement and the page in BibTeX, under the pinned policy', async ({ page, visit }) => {
      await visit(`${statement}?asof=2020-04-06`)
      const reader = new Reader(page, hand)
      await reader.activate(page.getByRole('button', { name: 'Cite as BibTeX, RIS or CSL-JSON' }))
      const dialog = page.getByRole('dialog', { name: 'Cite' })
      const ofPage = await reader.copyBy(dialog.getByRole('button', { name: 'Copy BibTeX' }))
      expect(ofPage).toMatch(/^@misc\{.*asof=2020-04-06&v=/s)
      await dialog.getByRole('radio', { name: 'The statement itself' }).check()
      await expect(dialog.getByRole('textbox', { name: 'The statement itself as BibTeX' })).toHaveValue(/author = \{\{Sonny Leggett\}\}/)
      expect(await axeFindings(page)).toEqual([])
      const { name, text } = await reader.download(dialog.getByRole('button', { name: 'Download BibTeX' }))
      expect(name).toBe('2020-04-05-usfora-upholds-terms-baseless.bib')
      expect(text).toContain('Sonny Leggett')
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(page.getByRole('button', { name: 'Cite as BibTeX, RIS or CSL-JSON' })).toBeFocused()
    })
  })
}

test('a correction by keyboard alone: a problem at its field, then a patch; closed and opened again it is as it was typed', async ({ page, visit }) => {
  const asked: string[] = []
  await visit(statement)
  const reader = new Reader(page, 'keyboard')
  const button = page.getByRole('button', { name: 'Suggest a correction' })
  await reader.activate(button)
  const dialog = page.getByRole('dialog', { name: 'Suggest a correction' })
  const summary = dialog.getByRole('textbox', { name: 'Summary' })
  await expect(summary).toBeVisible()
  page.on('request', (request) => asked.push(request.url()))

  await reader.write(summary, '')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await reader.activate(dialog.getByRole('button', { name: 'Check the correction' }))
  await expect(dialog.getByRole('status').filter({ hasText: '1 problem.' })).toBeVisible()
  await reader.activate(dialog.getByRole('button', { name: /^claims\[\d+\]\.summary$/ }))
  await expect(summary).toBeFocused()
  await expect(summary).toHaveAccessibleDescription(/ Problem: the text is empty\. /)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.type('The spokesman said so.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  await reader.activate(button)
  await expect(summary).toHaveValue('The spokesman said so.')

  await reader.activate(dialog.getByRole('button', { name: 'Check the correction' }))
  const patch = await reader.copyBy(dialog.getByRole('button', { name: 'Copy patch' }))
  expect(JSON.parse(patch)).toContainEqual({ op: 'replace', path: expect.stringMatching(/^\/claims\/\d+\/summary$/), value: 'The spokesman said so.' })
  expect(await axeFindings(page)).toEqual([])
  expect(asked).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('the forms of the longest records fit a narrow window', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/terms/us-full-withdrawal', '/parties/taliban', '/exchange']) {
    await visit(path)
    await page.getByRole('button', { name: 'Suggest a correction' }).click()
    const dialog = page.getByRole('dialog', { name: 'Suggest a correction' })
    await expect(dialog.getByRole('button', { name: 'Check the correction' })).toBeAttached()
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), path).toBeLessThanOrEqual(0)
  }
})

test('an address made from another version of the record says so', async ({ page, visit }) => {
  await visit(`${statement}?v=0.0.9`)
  await expect(page.getByRole('status').filter({ hasText: '0.0.9' })).toContainText('which is unknown here')
})

test('an address made from an earlier version says what changed since, and leads to the whole change log', async ({ page, visit, site }) => {
  await visit(`${statement}?v=0.1.0`)
  const notice = page.getByRole('status').filter({ hasText: 'Made from another version of the record' })
  await expect(notice).toContainText('was made from version 0.1.0 of the record, of 25 November 2026. What is shown is version 0.2.1')
  await notice.getByText('What changed', { exact: true }).click()
  await expect(notice.getByRole('list', { name: 'Changes in version 0.2.0' }).getByRole('listitem')).toHaveCount(4)
  expect(await axeFindings(page)).toEqual([])
  await notice.getByRole('link', { name: 'The whole change log' }).click()
  await expect(page).toHaveURL(site.at('/data?v=0.1.0#versions'))
  await expect(page.getByRole('heading', { name: /^Version 0\.1\.0/ })).toBeVisible()
})
