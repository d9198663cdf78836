/** Where the preview of a page stands, without the base path: `/previews/terms/x.png` for `/terms/x`. */
export const previewPath = (path: string): string => `/previews${path === '/' ? '/index' : path}.png`
