import { useEffect, useState } from 'react'
import { iconLeesVoor, iconStop } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTaal, useTexts } from '../texts.ts'
import { layoutTexts } from './texts.ts'
import './lees-voor.css'

/**
 * Reads the page aloud. Only with a voice on the device itself: a voice from a cloud would send
 * the young person's text to a stranger. Without one the button isn't there. The sentence being read is marked.
 */
export function LeesVoor() {
  const texts = useTexts(layoutTexts)
  const { pathname } = useNavigatie()
  const voice = useLocalVoice()
  const [reading, setReading] = useState(false)
  useEffect(() => {
    if (!voice || !pathname) return
    return () => {
      speechSynthesis.cancel()
      unmark()
      setReading(false)
    }
  }, [voice, pathname])
  if (!voice) return null
  const toggle = () => {
    speechSynthesis.cancel()
    unmark()
    setReading(!reading)
    // Loaded when someone wants it, so that the first screen stays light.
    if (!reading)
      void import('./lees-hardop.ts').then(({ leesHardop }) => leesHardop(voice, () => setReading(false)))
  }
  return (
    <button type="button" className="portaal__pil" onClick={toggle}>
      <Icoon pad={reading ? iconStop : iconLeesVoor} />
      {reading ? texts.stopLezen : texts.leesVoor}
    </button>
  )
}

const unmark = () => {
  if ('highlights' in CSS) CSS.highlights.delete('lees-voor')
}

function useLocalVoice(): SpeechSynthesisVoice | null {
  const taal = useTaal()
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const find = () => {
      const local = speechSynthesis.getVoices().filter((found) => found.localService)
      setVoice(local.find((found) => found.lang.toLowerCase().startsWith(taal)) ?? null)
    }
    find()
    speechSynthesis.addEventListener('voiceschanged', find)
    return () => speechSynthesis.removeEventListener('voiceschanged', find)
  }, [taal])
  return voice
}
