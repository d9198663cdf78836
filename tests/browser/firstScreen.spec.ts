import { expect, test } from './fixtures.ts'

test('the overview says at once what this is, the day, the counts, the oldest open allegation, both pictures, and the way in', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await visit('/')
  const region = (name: string) => page.getByRole('region', { name })
  const pictures = await region('Two pictures').getByRole('img').all()
  expect(pictures.length).toBeGreaterThan(1)
  const shown = [
    page.getByRole('heading', { level: 1 }),
    page.getByText('As of 31 August 2021').first(),
    ...(await region('What has happened').getByRole('listitem').all()),
    ...(await region('What the parties say').getByRole('listitem').all()),
    region('Longest without an answer on record'),
    ...pictures,
    page.getByRole('main').getByRole('link', { name: /^The terms/ }),
  ]
  expect(shown.length).toBeGreaterThan(20)
  for (const part of shown) await expect(part, String(part)).toBeInViewport({ ratio: 1 })
})
