/** A fictional person of the demo region who can sign in. */
export type DemoPersona = { gebruiker: string; naam: string; functie: string; waarvoor: string }

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The page of the demo provider where a visitor chooses whom to be. */
export function personaPage(uid: string, personas: readonly DemoPersona[]): string {
  const buttons = personas
    .map(
      (p) => `<li><button name="gebruiker" value="${escapeHtml(p.gebruiker)}">
    <strong>${escapeHtml(p.naam)}</strong> <span>${escapeHtml(p.functie)}</span> <em>${escapeHtml(p.waarvoor)}</em></button></li>`,
    )
    .join('')
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Wie ben je? – Verbonden (demo)</title><link rel="stylesheet" href="/demo/demo.css"></head><body><main>
    <h1>Wie ben je?</h1><p>Dit is een demo. Alle mensen zijn verzonnen. Kies met wie je meekijkt.</p>
    <form method="post" action="/demo/kies/${escapeHtml(uid)}"><ul>${buttons}</ul></form>
    <form method="post" action="/demo/kies/${escapeHtml(uid)}" class="nieuw"><label for="naam">Of log in als iemand die nog geen toegang heeft</label>
    <div><input id="naam" name="gebruiker" maxlength="60" required autocomplete="off"><button>Log in</button></div></form>
    </main></body></html>`
}

export const demoStyle = `:root{color-scheme:light}
body{margin:0;background:#faf7f2;color:#1f2a37;font:16px/24px 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 20px}h1{font-size:28px;line-height:36px;margin:0 0 4px}p{margin:0 0 24px;color:#53606c}
ul{list-style:none;margin:0;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(100%,280px),1fr))}
li button{width:100%;height:100%;text-align:left;font:inherit;color:inherit;background:#fff;border:1px solid #857c6e;border-radius:8px;padding:16px;cursor:pointer}
li strong{display:block}li span{display:block;color:#53606c}li em{display:block;font-style:normal;font-size:14px;line-height:20px;margin-top:8px}
button:focus-visible,input:focus-visible{outline:2px solid #0b5563;outline-offset:2px}li button:hover{background:#e3f0f2}
.nieuw{margin-top:32px}.nieuw div{display:flex;gap:8px;flex-wrap:wrap;margin-top:4px}
input{font:inherit;padding:8px 12px;border:1px solid #857c6e;border-radius:8px;min-width:0;flex:1 1 200px;max-width:320px}
.nieuw button{font:inherit;font-weight:600;color:#fff;background:#0b5563;border:0;border-radius:8px;padding:8px 20px;min-height:40px;cursor:pointer}`
