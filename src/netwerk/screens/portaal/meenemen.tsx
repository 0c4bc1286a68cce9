import { iconNaar } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Kijk } from '../../contract.ts'
import { kringTexts } from './texts.ts'

/** The drawing on paper and as a picture, of whom one sees now: lines of a list. */
export function Meenemen({ rondeId, kijk = 'alles' }: { rondeId: string; kijk?: Kijk }) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const files = [
    ['document', texts.papier],
    ['tekening', texts.plaatje],
  ] as const
  return files.map(([what, words]) => (
    <li key={what}>
      <a href={`/v1/netwerkronden/${rondeId}/${what}?taal=${taal}&kijk=${kijk}`} download>
        {kijk === 'familie' ? texts.metFamilie(words) : words}
        <Icoon pad={iconNaar} />
      </a>
    </li>
  ))
}
