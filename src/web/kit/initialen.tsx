import './initialen.css'

type InitialenProps = {
  name: string
  tone?: 'hulp' | 'vol' | 'eigen' | 'open'
  size?: 'klein' | 'gewoon' | 'groot'
}

/** A circle with initials beside a name; a picture only, since the name stands next to it. */
export function Initialen({ name, tone = 'hulp', size = 'gewoon' }: InitialenProps) {
  return (
    <span className={`initialen initialen--${tone} initialen--${size}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** First letters of the first and the last word that begin with a capital: 'Marieke van Dam' -> 'MD'. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name]
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
