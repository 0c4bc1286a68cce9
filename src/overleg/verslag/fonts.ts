import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readCmap } from './read-cmap.ts'

const require = createRequire(import.meta.url)

/** The fonts of our documents (SIL OFL 1.1), in the order in which they are tried. */
export const fontFamilies = ['Source Sans 3', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Emoji']

const files = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

let loaded: { blobs: Buffer[]; covers: (code: number) => boolean } | undefined

/** Loads the fonts once per process, with a test whether a character can be drawn by one of them. */
export function loadFonts(): { blobs: Buffer[]; covers: (code: number) => boolean } {
  if (loaded) return loaded
  const blobs = files.map((file) => readFileSync(require.resolve(file)))
  const sets = [0, 4, 5, 6].map((i) => readCmap(blobs[i] ?? Buffer.alloc(0)))
  loaded = { blobs, covers: (code) => sets.some((set) => set.has(code)) }
  return loaded
}
