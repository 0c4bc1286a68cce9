import type { BesluitPerCategorie } from '../../deelwijzer/contract.ts'
import { BesluitUitleg } from '../../deelwijzer/screens/besluit-uitleg.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { useTexts } from '../../web/texts.ts'
import { verzoekTexts } from './texts.ts'

const tones = { ja: 'gelukt', ja_mits: 'uitleg', nee: 'let-op' } as const

/** 'Mag dit?' before it is asked: yes, yes if, or no; the Deelwijzer says why, on which article and what can be done. */
export function AdviesBlok({ besluit, wie }: { besluit: BesluitPerCategorie; wie: string }) {
  const texts = useTexts(verzoekTexts)
  const titles = { ja: texts.adviesJa(wie), ja_mits: texts.adviesMits(wie), nee: texts.adviesNee(wie) }
  return (
    <section aria-label={texts.adviesTitel} aria-live="polite">
      <Melding tone={tones[besluit.uitkomst]} title={titles[besluit.uitkomst]}>
        <BesluitUitleg besluit={besluit} />
      </Melding>
    </section>
  )
}
