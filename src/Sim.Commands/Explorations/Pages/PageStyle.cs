namespace Sim.Commands.Explorations.Pages;

/// <summary>How the page looks: light or dark as the reader has it, and on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ground: #fdfcf9; --ink: #23211e; --soft: #5d5850; --line: #d8d2c6; --band: #b9cbdc; --mark: #1f4e79; --record: #9a3412; }
        @media (prefers-color-scheme: dark) { :root { --ground: #1b1a18; --ink: #ece7dd; --soft: #aaa395; --line: #45413a; --band: #36506a; --mark: #9cc4ea; --record: #f2a56b; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 68rem; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; font-weight: normal; }
        h2 { font-size: 1.35rem; margin: 3rem 0 .5rem; font-weight: normal; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
        p { max-width: 44rem; margin: .5rem 0; }
        .note { color: var(--soft); }
        nav a { margin-right: 1.25rem; }
        a { color: var(--mark); }
        table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
        caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
        th, td { text-align: left; vertical-align: middle; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
        thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
        th.group { padding-top: 1rem; font-weight: bold; border-bottom: none; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .number { white-space: normal; }
        .place { font: .8rem ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
        .never { font-style: italic; }
        .bar { display: block; width: 13rem; max-width: 32vw; height: 1rem; }
        .rail { fill: none; stroke: var(--line); }
        .full { fill: var(--band); stroke: var(--mark); stroke-width: .75; }
        .whisker { stroke: var(--ink); fill: none; stroke-width: 1.25; }
        .declared { stroke: var(--record); fill: none; stroke-width: 2; stroke-dasharray: 3 2; }
        .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1.5rem; margin: 1rem 0; }
        figure { margin: 0; break-inside: avoid; }
        figcaption { font-size: .9rem; line-height: 1.35; margin-bottom: .25rem; }
        figcaption small { display: block; color: var(--soft); font-size: .8rem; }
        .chart { display: block; width: 100%; height: auto; }
        .chart text { font: 10px Georgia, serif; fill: var(--soft); }
        .grid { stroke: var(--line); fill: none; }
        .band { fill: var(--band); opacity: .6; }
        .edge { fill: none; stroke: var(--mark); stroke-dasharray: 4 3; }
        .middle { fill: none; stroke: var(--mark); stroke-width: 2.25; }
        .record path { fill: none; stroke: var(--record); stroke-width: 2; }
        details { margin: .75rem 0; }
        summary { cursor: pointer; padding: .25rem 0; }
        footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
        @media (max-width: 40rem) { body { padding: 1.25rem .75rem 3rem; } table { font-size: .85rem; } th, td { padding-right: .4rem; } .bar { width: 4.5rem; } .charts { grid-template-columns: 1fr; } }
        @media print {
          :root { color-scheme: light; --ground: #fff; --ink: #000; --soft: #333; --line: #999; --band: #ddd; --mark: #000; --record: #000; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          nav { display: none; }
          tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .charts { grid-template-columns: repeat(3, 1fr); gap: .75rem; }
        }
        """;
}
