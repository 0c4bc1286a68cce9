import { useEffect, useState } from 'react'
import { iconLeesVoor, iconStop } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTaal, useTexts } from '../texts.ts'
import { layoutTexts } from './texts.ts'

/**
 * Reads the page aloud. Only with a voice on the device itself: a voice from a cloud would send
 * the young person's text to a stranger. Without one the button isn't there.
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
      setReading(false)
    }
  }, [voice, pathname])
  if (!voice) return null
  const toggle = () => {
    speechSynthesis.cancel()
    setReading(!reading)
    if (!reading) speak(voice, () => setReading(false))
  }
  return (
    <button type="button" className="portaal__pil" onClick={toggle}>
      <Icoon pad={reading ? iconStop : iconLeesVoor} />
      {reading ? texts.stopLezen : texts.leesVoor}
    </button>
  )
}

// One sentence block per utterance: long ones are cut off by some browsers.
function speak(voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const blocks = document.querySelectorAll<HTMLElement>(
    '#inhoud :is(h1, h2, h3, p, li, dt, dd, blockquote, label, legend, button, a)',
  )
  const texts = [...blocks].filter((block) => !block.closest('.portaal__voet') && !isInside(block, blocks))
  for (const [index, block] of texts.entries()) {
    const utterance = new SpeechSynthesisUtterance(block.innerText)
    utterance.voice = voice
    utterance.lang = voice.lang
    if (index === texts.length - 1) utterance.addEventListener('end', onEnd)
    speechSynthesis.speak(utterance)
  }
}

function isInside(block: HTMLElement, blocks: NodeListOf<HTMLElement>): boolean {
  return [...blocks].some((other) => other !== block && other.contains(block))
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
