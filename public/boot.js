// Runs before the first paint, so it is plain, small and blocking.
;(function (page) {
  // The key is that of src/state/preferences.ts. Storage may be blocked, and a frame is none of it: the system's theme.
  try {
    var theme = localStorage.getItem('doha-tracker:theme')
    if (!location.pathname.includes('/embed/') && (theme === 'light' || theme === 'dark')) page.dataset.theme = theme
  } catch (blocked) {}

  // The page was made for its address without a query. With one, it stays hidden until src/main.tsx has drawn the right
  // one; should the app not come, what is there is better than nothing.
  if (location.search.length > 1) {
    var show = function () {
      page.style.removeProperty('visibility')
    }
    page.style.visibility = 'hidden'
    addEventListener('error', show, true)
    addEventListener('unhandledrejection', show)
    setTimeout(show, 8000)
    return
  }

  // What is done before any module has run; src/ui/earlyUse.ts goes on from there. A box stays as it is, as it is clicked
  // again once that means something.
  var kept = (window.earlyUse = [])
  ;['click', 'input', 'change', 'keydown'].forEach(function (type) {
    addEventListener(type, function keep(event) {
      if (window.earlyUse !== kept) return removeEventListener(type, keep, true)
      kept.push(event)
      if (type === 'click' && /^(checkbox|radio)$/.test(event.target.type)) event.preventDefault()
    }, true)
  })
})(document.documentElement)
