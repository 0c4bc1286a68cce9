export { overlegRoutes } from './http.ts'
export { isVerslagLeesbaar } from './is-verslag-leesbaar.ts'
export { fontFamilies, loadFonts } from './verslag/fonts.ts'
export { showText } from './verslag/show-text.ts'
