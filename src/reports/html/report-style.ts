/** For the screen and for A4 paper. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 14px/1.45 Arial, Helvetica, sans-serif; color: #1b1f24; background: #fff; max-width: 840px; margin: 24px auto; padding: 0 20px; overflow-wrap: break-word; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 16px; margin: 22px 0 6px; border-bottom: 1px solid #d0d7de; padding-bottom: 3px; }
p { margin: 6px 0; }
.muted { color: #57606a; font-size: 12px; }
.verdict { display: inline-block; font-weight: bold; border: 2px solid; border-radius: 4px; padding: 2px 10px; text-transform: uppercase; }
.rise { color: #137a4b; }
.fall { color: #c0362c; }
.flat { color: #57606a; }
.note { border: 1px solid #d0d7de; border-left: 4px solid #8a6d00; padding: 6px 10px; margin: 10px 0; }
table { border-collapse: collapse; width: 100%; font-size: 12px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 3px 8px 3px 0; border-bottom: 1px solid #e7eaee; vertical-align: top; }
th.number, td.number { text-align: right; padding-right: 14px; white-space: nowrap; }
tfoot td { font-weight: bold; border-bottom: 0; }
svg { display: block; max-width: 100%; height: auto; margin: 8px 0; }
ul { margin: 6px 0; padding-left: 20px; }
footer { margin-top: 20px; border-top: 1px solid #d0d7de; padding-top: 6px; }
@page { size: A4; margin: 14mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; }
  svg, tr, .note, .whole { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
