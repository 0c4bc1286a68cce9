import { KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { InlezingAntwoord } from '../inlezing/contract.ts'
import { aanmeldingTexts } from './texts.ts'

/** The report: what became a concept, which rows were refused and what to do, which columns were stored nowhere. */
export function InlezingVerslag({ inlezing }: { inlezing: InlezingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  const { verslag, aangenomen, alBekend } = inlezing
  const [first] = verslag.mogelijkDubbel
  const others = verslag.overgeslagen.length + verslag.legeRijen
  return (
    <>
      <Melding
        tone="gelukt"
        title={texts.klaarTitel(aangenomen - alBekend)}
        actions={
          <KnopLink to="/aanmeldingen" variant="primair">
            {texts.naarConcepten}
          </KnopLink>
        }
      >
        <p>{texts.telling(inlezing.rijen, aangenomen, inlezing.geweigerd)}</p>
        {alBekend > 0 && <p>{texts.alBekend(alBekend)}</p>}
        {verslag.waarschuwingen > 0 && <p>{texts.waarschuwingTelling(verslag.waarschuwingen)}</p>}
        {others > 0 && <p>{texts.overgeslagen(others)}</p>}
      </Melding>
      {first && (
        <Melding
          title={texts.mogelijkDubbel(verslag.mogelijkDubbel.length)}
          actions={<KnopLink to={`/aanmeldingen/${first}`}>{texts.bekijkDubbel}</KnopLink>}
        />
      )}
      <Geweigerd inlezing={inlezing} />
      <NietBewaard inlezing={inlezing} />
    </>
  )
}

function Geweigerd({ inlezing }: { inlezing: InlezingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  const names: Record<string, string> = texts.velden
  const { fouten } = inlezing.verslag
  if (fouten.length === 0) return null
  return (
    <Sectie title={texts.geweigerd} beside={texts.geweigerdUitleg}>
      <Tabel
        caption={texts.geweigerd}
        rows={fouten}
        rowKey={(f) => `${f.rij}${f.veld}${f.code}`}
        columns={[
          { key: 'rij', header: texts.foutKolom.rij, cell: (f) => f.rij, width: '10%' },
          { key: 'veld', header: texts.foutKolom.veld, cell: (f) => names[f.veld] ?? f.veld, width: '22%' },
          { key: 'reden', header: texts.foutKolom.reden, cell: (f) => f.reden },
        ]}
      />
    </Sectie>
  )
}

function NietBewaard({ inlezing }: { inlezing: InlezingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const { vervallenKolommen, vervallenDoorRegime, onbekendeKolommen } = inlezing.verslag
  const groups = [
    [texts.vervallenAltijd, vervallenKolommen],
    [texts.vervallenRegime, vervallenDoorRegime],
    [texts.onbekend, onbekendeKolommen],
  ] as const
  if (groups.every(([, names]) => names.length === 0)) return null
  return (
    <Sectie title={texts.nietBewaard} beside={texts.nietBewaardUitleg}>
      <dl className="aanmelding-gegevens">
        {groups.map(
          ([title, names]) =>
            names.length > 0 && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{listInWords(names, taal)}</dd>
              </div>
            ),
        )}
      </dl>
    </Sectie>
  )
}
