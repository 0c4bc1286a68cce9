import { useTexts } from '../texts.ts'
import { layoutTexts } from './texts.ts'
import './skip-link.css'

/** The first thing on the keyboard's way: past the navigation, to the content. */
export function SkipLink() {
  const texts = useTexts(layoutTexts)
  return (
    <a className="naar-inhoud" href="#inhoud">
      {texts.naarInhoud}
    </a>
  )
}
