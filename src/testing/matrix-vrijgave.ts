/** The rows of third parties and release, in a casus under `zvh`: marieke (gemeente) and rob (politie) are of lid 1, eva (ggz) is not; ineke is contactpunt. */
export const vrijgaveTable = `derde.lijst                    ok       -        -        ok       -        ok       -        -        -        -        in
derde.werk                     ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
derde.toelaten                 ok       -        -        ok       -        nee      -        -        -        -        in
derde.verklaring               ok       -        -        ok       -        nee      -        -        -        -        in
derde.beeindigen               ok       -        -        ok       -        nee      -        -        -        -        in
derde.aan_tafel                ok       -        -        ok       -        nee      -        -        -        -        in
derde.bron_vragen              ok       -        -        ok       -        nee      -        -        -        -        in
derde.bron_antwoord            nee      -        -        nee      -        ok       -        -        -        -        in
derde.bron_intrekken           nee      -        -        nee      -        ok       -        -        -        -        in
derde.keuze                    ok       -        -        ok       -        nee      -        -        -        -        in
derde.document                 ok       -        -        ok       -        nee      -        -        -        -        in
derde.document_lezen           ok       -        -        ok       -        nee      -        -        -        -        in
derde.overdragen               ok       -        -        ok       -        nee      -        -        -        -        in
vrijgave.lijst                 nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.werk                  ok       ok       ok       ok       ok       ok       ok       ok       ok       ok       in
vrijgave.lezen                 nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.vragen                nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.besluiten             nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.brief                 nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.brief_lezen           nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.geven                 nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
vrijgave.casus                 ok       -        -        ok       -        ok       -        -        -        -        in
vrijgave.oordelen              -        -        -        -        -        ok       -        -        -        -        in
vrijgave.vervallen             -        -        -        -        -        ok       -        -        -        -        in
loopvraag.noteren              nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
loopvraag.lezen                nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
loopvraag.nagaan               nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
loopvraag.antwoorden           nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
loopvraag.brief                nee      ok       nee      nee      nee      nee      nee      nee      nee      nee      in
`
