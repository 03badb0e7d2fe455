/** Ink on A4: large letters, few surfaces, nothing that a black and white printer would lose. */
export const KIT_STYLE = `
@page { size: A4; margin: 14mm 15mm; }
:root { --ink: #1f2a2e; --soft: #4a5a5f; --brand: #0e7470; }
* { box-sizing: border-box; }
html { font: 12pt/1.35 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 180mm; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
h1 { font-size: 27pt; line-height: 1.15; }
h2 { font-size: 15pt; line-height: 1.25; margin-top: 4.5mm; color: var(--brand); }
.over { font-size: 12pt; color: var(--soft); margin-bottom: 1mm; }
.lead { margin-top: 2.5mm; font-size: 13pt; }
ul, ol { padding-left: 6mm; }
li { margin-top: 1mm; }
.sheet, .cards, .key { break-before: page; }
.phones { display: flex; gap: 6mm; align-items: center; margin-top: 5mm; padding: 2mm 4mm; border: .4mm solid var(--soft); border-radius: 3mm; break-inside: avoid; }
.phones h2 { margin-top: 0; }
.phones svg { width: 32mm; height: 32mm; flex: none; }
.phones code { font: 10pt/1.3 'Cascadia Mono', 'DejaVu Sans Mono', 'Liberation Mono', monospace; overflow-wrap: anywhere; }
.made { margin-top: 4mm; font-size: 9pt; color: var(--soft); }
.sheet { display: flex; flex-direction: column; gap: 6mm; min-height: 265mm; font-size: 22pt; line-height: 1.3; }
.sheet .over { font-size: 13pt; margin: 0; }
.sheet .context { padding: 5mm 6mm; border-left: 1.6mm solid var(--brand); background: #f2f6f6; font-size: .86em; white-space: pre-line; print-color-adjust: exact; }
.sheet h2 { margin: 0; font-size: 1.15em; color: var(--ink); }
.sheet .several { font-size: .7em; color: var(--soft); }
.sheet ol { list-style: none; padding: 0; display: grid; gap: 5mm; }
.sheet li { display: grid; grid-template-columns: 17mm 1fr; align-items: center; gap: 5mm; margin: 0; break-inside: avoid; }
.letter { display: grid; place-items: center; width: 17mm; height: 17mm; border: .8mm solid var(--brand); border-radius: 50%; font-weight: 700; }
.sheet.short { font-size: 27pt; gap: 9mm; }
.sheet.short ol { gap: 9mm; }
.sheet.long { font-size: 17pt; gap: 5mm; }
.sheet.longest { font-size: 14.5pt; gap: 4mm; }
.sheet.longest ol { gap: 3mm; }
.grid { display: grid; grid-template-columns: 1fr 1fr; margin-top: 5mm; }
.grid div { display: grid; place-items: center; height: 72mm; border: .4mm dashed var(--soft); font-size: 110pt; font-weight: 700; }
.cut { break-inside: avoid; margin-top: 4mm; padding: 3mm 5mm; border: .4mm dashed var(--soft); font-size: 10.5pt; line-height: 1.32; }
.cut h3 { font-size: 12.5pt; }
.cut .stem { margin-top: 1mm; color: var(--soft); }
.cut dl { display: grid; grid-template-columns: 9mm 1fr; gap: 1.5mm 2mm; margin-top: 2.5mm; }
.cut dt { font-weight: 700; }
.cut .is-right { color: var(--brand); }
.cut p + p, .cut dl + p { margin-top: 1.5mm; }
.cut .source { font-size: 9pt; color: var(--soft); }
.decided { margin-top: 8mm; break-inside: avoid; }
.decided span { display: block; height: 11mm; border-bottom: .3mm solid var(--soft); }
@media screen { body { padding: 8mm 4mm; } .sheet, .cards, .key { border-top: .3mm solid #c9d3d5; margin-top: 10mm; padding-top: 10mm; } .sheet { min-height: 0; } }
`
