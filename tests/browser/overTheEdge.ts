import type { Page } from '@playwright/test'

/** What reaches over the edge of the page: the widest elements that no scrolling region holds. */
export const overTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > clientWidth + 1
    })
    return [`the page is ${scrollWidth} wide`, ...wide.slice(0, 5).map((element) => `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 60)}`)]
  })
