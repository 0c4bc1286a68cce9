import { langstPraten, meesteGeluid } from '../../states.ts'

/** Why listening could not begin. */
export type Geweigerd = 'geweigerd' | 'geen-microfoon' | 'bezet'

export type Opname = {
  /** Ends listening and keeps the sound, which goes to `onKlaar`. */
  stop(): void
  /** Ends listening and throws the sound away; nothing is called any more. */
  gooiWeg(): void
}

type Hooks = {
  /** Seconds left, each second. */
  onTik: (left: number) => void
  /** The sound, after `stop` or when time or room is up. */
  onKlaar: (geluid: Blob) => void
}

const kinds = ['audio/webm;codecs=opus', 'audio/mp4']

/** Opens the microphone and records until it is stopped, for two minutes at most. Throws what the browser throws when it may not. */
export async function neemOp(signal: AbortSignal, { onTik, onKlaar }: Hooks): Promise<Opname> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } })
  const silence = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) {
    silence()
    throw signal.reason
  }
  const recorder = createRecorder(stream, silence)
  let parts: Blob[] = []
  let size = 0
  let left = langstPraten
  const end = () => {
    clearInterval(timer)
    if (recorder.state !== 'inactive') recorder.stop()
    silence()
  }
  const timer = setInterval(() => {
    left -= 1
    onTik(left)
    if (left <= 0) end()
  }, 1000)
  recorder.ondataavailable = ({ data }) => {
    parts.push(data)
    size += data.size
    // Room for one more second: some browsers record with more bits than they are asked for.
    if (size > meesteGeluid * 0.95) end()
  }
  recorder.onstop = () => {
    end()
    onKlaar(new Blob(parts))
    parts = []
  }
  const gooiWeg = () => {
    recorder.onstop = null
    recorder.ondataavailable = null
    parts = []
    end()
  }
  signal.addEventListener('abort', gooiWeg, { once: true })
  recorder.start(1000)
  return { stop: end, gooiWeg }
}

function createRecorder(stream: MediaStream, silence: () => void): MediaRecorder {
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  try {
    return new MediaRecorder(stream, { audioBitsPerSecond: 32_000, ...(mimeType && { mimeType }) })
  } catch (error) {
    silence()
    throw error
  }
}

/** What went wrong at the microphone, by the name that the browser gives it (Media Capture and Streams). */
export function whyNot(error: unknown): Geweigerd {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'geen-microfoon'
  return name === 'NotReadableError' || name === 'AbortError' ? 'bezet' : 'geweigerd'
}
