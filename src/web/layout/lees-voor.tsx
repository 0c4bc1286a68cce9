import { useEffect, useState } from 'react'
import { iconLeesVoor, iconStop } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTaal, useTexts } from '../texts.ts'
import { layoutTexts } from './texts.ts'
import { zinnenVan } from './zinnen.ts'
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
      mark(null)
      setReading(false)
    }
  }, [voice, pathname])
  if (!voice) return null
  const toggle = () => {
    speechSynthesis.cancel()
    mark(null)
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

// One sentence per utterance: long ones are cut off by some browsers, and each is marked while it is read.
function speak(voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const blocks = document.querySelectorAll<HTMLElement>(
    '#inhoud :is(h1, h2, h3, p, li, dt, dd, blockquote, label, legend, button, a)',
  )
  const zinnen = [...blocks]
    .filter(
      (block) => block.checkVisibility() && !block.closest('.portaal__voet') && !isInside(block, blocks),
    )
    .flatMap((block) => zinnenVan(block, voice.lang))
  if (zinnen.length === 0) onEnd()
  for (const [index, zin] of zinnen.entries()) {
    const utterance = new SpeechSynthesisUtterance(zin.tekst)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.addEventListener('start', () => mark(zin.waar))
    if (index === zinnen.length - 1)
      utterance.addEventListener('end', () => {
        mark(null)
        onEnd()
      })
    speechSynthesis.speak(utterance)
  }
}

/** Marks the sentence that is being read, with a line under it beside the colour, and keeps it in view; null takes the mark away. */
function mark(waar: Range | null): void {
  if (!('highlights' in CSS)) return
  if (waar === null) {
    CSS.highlights.delete('lees-voor')
    return
  }
  CSS.highlights.set('lees-voor', new Highlight(waar))
  waar.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
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
