/** Puts the site in front of the addresses that a page shows in full: at build nobody knew where it would stand. */
export function nameSite(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-whole-address]')) link.textContent = link.href
}
