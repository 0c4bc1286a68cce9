import { zinnenVan } from './zinnen.ts'

/** Reads the page aloud, one sentence per utterance: long ones are cut off by some browsers, and each is marked while it is read. */
export function leesHardop(voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const page = document.getElementById('inhoud')
  const zinnen = page ? zinnenVan(page, voice.lang) : []
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
