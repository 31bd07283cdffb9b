/** The style of `report.html`: no font, image or sheet from elsewhere; light and dark, phone and paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1f24; --quiet: #5c6470; --paper: #ffffff; --card: #f5f6f8; --line: #dcdfe4;
  --overdue: #b42318; --open: #9a6700; --done: #1a7f37; --link: #0a58ca; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ec; --quiet: #9ba3ae; --paper: #14171b; --card: #1e2228;
  --line: #343a43; --overdue: #ff8078; --open: #e3b341; --done: #57c26d; --link: #7db4ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
.quiet { color: var(--quiet); font-size: .875rem; }
.verdict { font-size: 1.15rem; margin: .75rem 0 1rem; }
.note { border-left: 4px solid var(--open); background: var(--card); padding: .5rem .75rem; margin: .75rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; }
.tile { background: var(--card); border-radius: .5rem; padding: .6rem .8rem; }
.tile dt { color: var(--quiet); font-size: .875rem; }
.tile dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile small { display: block; font-size: .8rem; font-weight: 400; color: var(--quiet); }
.overdue { color: var(--overdue); } .open { color: var(--open); } .done { color: var(--done); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--quiet); }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.text { min-width: 16rem; overflow-wrap: anywhere; }
td.text .quiet { display: block; }
td.name { overflow-wrap: anywhere; }
td.nowrap { white-space: nowrap; }
td.nowrap .overdue { display: block; font-size: .875rem; }
.items { table-layout: fixed; }
.items th:nth-child(2) { width: 9rem; } .items th:nth-child(3) { width: 7rem; } .items th:nth-child(4) { width: 4.5rem; }
.items th:nth-child(5) { width: 5.5rem; } .items th:nth-child(6) { width: 6rem; }
.bar { display: flex; height: .6rem; min-width: 6rem; border-radius: .3rem; overflow: hidden; background: var(--line); }
.bar i { background: currentColor; }
td.bars { width: 30%; min-width: 7rem; vertical-align: middle; }
details { border-bottom: 1px solid var(--line); padding: .45rem 0; }
summary { cursor: pointer; }
details table { margin: .25rem 0 .5rem 1.1rem; width: calc(100% - 1.1rem); }
.group { display: inline-grid; grid-template-columns: minmax(10rem, 1fr) 13rem; gap: 0 1rem; width: calc(100% - 1.5rem);
  vertical-align: top; }
.group b { font-weight: 600; overflow-wrap: anywhere; }
@media (max-width: 42rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  td, td.number { display: block; border: 0; padding: 0; text-align: left; }
  td.text, td.bars { flex: 0 0 100%; min-width: 0; width: auto; }
  td.nowrap .overdue { display: inline; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: .8rem; }
  details table { margin-left: 0; width: 100%; }
  .group { grid-template-columns: 1fr; }
}
@media print {
  :root { font-size: 9pt; color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --card: #f2f2f2; --line: #bbb; --overdue: #a00;
    --open: #740; --done: #050; --link: #000; }
  body { max-width: none; padding: 0; font-size: 1rem; }
  tr, .tile { break-inside: avoid; }
  h2 { break-after: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  .bar { print-color-adjust: exact; }
}
`;
