#include "report/html_style.h"

namespace thumpline {

QString htmlStyle()
{
    return QStringLiteral(R"(
:root{color-scheme:light dark;--ground:#fff;--panel:#f5f6f8;--text:#1c2128;--dim:#57606e;--line:#d9dde3;--link:#0f5c8c;
--live:#16717f;--live-text:#0f6b7c;--live-tint:#cfe7ea;--late:#b07a0a;--late-text:#855600;--late-tint:#fdf0cf;
--down:#a23305;--down-text:#b23a08;--down-tint:#fbe3e0;--wait:#6f7888;--wait-tint:#edeff2;--recovered:#5a2daf}
@media screen and (prefers-color-scheme:dark){:root{--ground:#1b1e23;--panel:#24282e;--text:#e6e9ed;--dim:#a3acb9;--line:#3a4048;
--link:#7cc4f0;--live:#4fb3bf;--live-text:#5cbfcb;--live-tint:#20434a;--late:#ffcb47;--late-text:#f5be45;--late-tint:#5c4a1e;
--down:#ff9c7d;--down-text:#ff9c7d;--down-tint:#4a2b2b;--wait:#8c96a5;--wait-tint:#30353d;--recovered:#8b6cf0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:1040px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:24px;line-height:1.25;margin:0 0 12px}
h2{font-size:18px;margin:36px 0 12px;padding-top:12px;border-top:1px solid var(--line)}
h3{font-size:15px;margin:20px 0 4px}
p{margin:0 0 8px;max-width:72ch}
.lead{font-size:18px;line-height:1.45;margin-bottom:12px}
.small,figcaption{color:var(--dim);font-size:13px}
ul{margin:0 0 12px;padding-inline-start:20px;max-width:72ch}
li{margin:2px 0}
a{color:var(--link)}
code{font:13px/1.45 ui-monospace,monospace;background:var(--panel);padding:1px 4px;border-radius:3px;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(120px,max-content) 1fr;gap:4px 16px;margin:8px 0 12px}
dt{color:var(--dim)}
dd{margin:0;max-width:72ch;min-width:0}
.wide{overflow-x:auto;margin:0 0 20px;border:1px solid var(--line);border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:13px}
caption{text-align:start;font-weight:600;padding:8px 10px}
th,td{padding:5px 10px;text-align:start;vertical-align:top;border-top:1px solid var(--line)}
th{font-weight:600;color:var(--dim);background:var(--panel);vertical-align:bottom}
td{min-width:5ch}
.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.t{white-space:nowrap;font-variant-numeric:tabular-nums}
.w{min-width:24ch}
tr:target td{background:var(--late-tint)}
h3:target{background:var(--late-tint)}
figure{margin:0 0 16px}
figcaption{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:8px}
figcaption span{display:inline-flex;align-items:center;gap:6px}
.pulse{display:block;width:100%;min-width:640px;height:auto}
.scroll{overflow-x:auto}
.sample{width:28px;height:14px;flex:none}
text{fill:var(--text);font:12px system-ui,sans-serif}
.host,.tick{fill:var(--dim);font-size:11px}
.name{font-weight:600}
.number{fill:var(--down-text);font-size:11px;text-anchor:middle}
.grid{fill:var(--line)}
.s-live,.s-ok,.s-online{fill:var(--live-tint)}
.s-late,.s-stale,.s-degraded{fill:var(--late-tint);stroke:var(--late);stroke-dasharray:3 2}
.s-down,.s-failed,.s-health-down,.s-offline{fill:var(--down-tint)}
.s-connecting,.s-waiting,.s-stopped,.s-unavailable,.s-asleep{fill:var(--wait-tint)}
.s-unwatched{fill:none}
.f-p-hatched{fill:url(#p-hatched)}.f-p-crossed{fill:url(#p-crossed)}.f-p-dashed{fill:url(#p-dashed)}
.f-p-dotted{fill:url(#p-dotted)}.f-p-stroked{fill:url(#p-stroked)}.f-p-blank{fill:url(#p-blank)}
.k-down{stroke:var(--down);stroke-width:1.3}.k-late{stroke:var(--late)}.k-wait{stroke:var(--wait);stroke-width:1.6}
.bars{stroke:var(--live);stroke-width:3;fill:none}
.beats{stroke:var(--live);stroke-width:1.5;fill:none}
.drop{fill:var(--down)}
.attempt{fill:var(--ground);stroke:var(--down);stroke-width:1.3}
.filled{fill:var(--recovered)}
.missing{fill:var(--ground);stroke:var(--recovered)}
@media (max-width:600px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:6px}main{padding:16px 12px 32px}}
@media print{body{font-size:11px}main{max-width:none;padding:0}.wide,.scroll{overflow:visible}.pulse{min-width:0}
h2,h3{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}}
)");
}

} // namespace thumpline
