<?xml version="1.0" encoding="UTF-8"?>
<!-- How it looks: on a phone and on a wide screen, light and dark, and on paper. The colours have a contrast of 4.5 to 1 or
     more to their ground (WCAG 2.2, 1.4.3). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="style">
    <style>
:root {
  color-scheme: light dark;
  --desk: #f1efe9; --paper: #fff; --ink: #1d2528; --soft: #566166; --line: #dcd9d1;
  --sea: #0b5c6b; --tint: #eaf2f2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --desk: #0f1416; --paper: #171e21; --ink: #e8ebea; --soft: #a3b0b3; --line: #34403f;
    --sea: #77c9d6; --tint: #1d2b2f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main, footer { max-width: 52rem; margin: 0 auto; background: var(--paper);
  padding: 2.5rem clamp(1.1rem, 5vw, 3.5rem); }
main { margin-top: clamp(0rem, 3vw, 2.5rem); }
p, dl, dd { margin: 0; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline;
  gap: .25rem 2rem; margin-bottom: 1.5rem; }
header p { font-weight: 650; color: var(--sea); font-size: 1.1rem; }
h1 { margin: 0; font-size: clamp(1.5rem, 5vw, 2rem); font-weight: 500; letter-spacing: -.01em; }
h2 { margin: 0 0 .35rem; font-size: .85rem; font-weight: 600; color: var(--soft); }
a { color: var(--sea); text-underline-offset: 2px; }
a:focus-visible { outline: 3px solid var(--sea); outline-offset: 2px; }
.pay { background: var(--tint); border-radius: .6rem; padding: 1rem 1.25rem 1.15rem; }
.pay dl { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .8rem 1.5rem; }
.pay dt { font-size: .85rem; color: var(--soft); }
.pay dd { font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums;
  white-space: nowrap; user-select: all; }
.who { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
  gap: 1.75rem 2.5rem; margin: 2rem 0 2.25rem; }
.who dl div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; }
.who dt { color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: .6rem 0 .6rem 1rem; }
th:first-child { padding-left: 0; }
tbody th bdi { overflow-wrap: anywhere; }
thead th { font-size: .85rem; color: var(--soft); border-bottom: 1px solid var(--soft);
  padding-top: .2rem; white-space: nowrap; }
tbody tr { border-bottom: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
.more { display: block; color: var(--soft); font-size: .88rem; white-space: pre-line; }
.end { display: grid; grid-template-columns: 1fr minmax(50%, 22rem); gap: 1.75rem 2.5rem;
  margin-top: 1.75rem; }
.end section:only-child { grid-column: 2; }
.note { white-space: pre-line; }
.end p + p { margin-top: .6rem; }
.sums th { width: 100%; }
.sums th, .sums td { padding-top: .3rem; padding-bottom: .3rem; }
.sums tr { border: 0; }
.sums .payable > * { border-top: 2px solid var(--sea); padding-top: .6rem; font-size: 1.15rem;
  font-weight: 650; }
footer { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
  gap: 1rem 2rem; padding-top: 1.5rem; font-size: .88rem; color: var(--soft);
  border-top: 1px solid var(--line); margin-bottom: clamp(0rem, 3vw, 2.5rem); }
@media screen and (max-width: 42rem) {
  .wide { display: none; }
  .end { grid-template-columns: 1fr; }
  .end section:only-child { grid-column: 1; }
  .end section:last-child { order: -1; }
}
@media screen and (min-width: 42.01rem) { .narrow { display: none; } }
@media print {
  :root { color-scheme: light; --desk: #fff; --paper: #fff; --ink: #000; --soft: #444;
    --line: #bbb; --sea: #0b4a56; --tint: #f2f6f6; }
  @page { size: A4; margin: 16mm; }
  body { font-size: 10pt; }
  main, footer { max-width: none; margin: 0; padding: 0; }
  footer { padding-top: 1rem; margin-top: 2rem; }
  .narrow { display: none; }
  thead { display: table-header-group; }
  tr, .pay, .sums, footer { break-inside: avoid; }
}
</style>
  </xsl:template>

</xsl:stylesheet>
