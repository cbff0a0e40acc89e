import { chromium } from 'playwright';
const base='http://localhost:5400';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const pages={de:['/de','/de/wer-hilft','/de/fakten','/de/ueber-uns','/de/kontakt','/de/rueckmeldung','/de/zum-mitnehmen','/de/impressum','/de/akteure/kontaktstelle-cerv-deutschland','/de/akteure/niemand','/de/broschuere','/de/einbetten','/de/datenschutz','/de/barrierefreiheit'],en:['/en','/en/who-helps','/en/facts','/en/about','/en/contact','/en/feedback','/en/take-along','/en/actors/cerv-contact-point-germany','/en/brochure','/en/embed','/en/privacy']};
for (const w of [320,360,1280]) { const p=await b.newPage({viewport:{width:w,height:740},javaScriptEnabled:true});
 for (const l of ['de','en']) { const hs={}; for (const path of pages[l]) { await p.goto(base+path); const r=await p.evaluate(()=>({h:document.querySelector('.top')?.offsetHeight, over:document.documentElement.scrollWidth-innerWidth, wide:[...document.querySelectorAll('body *')].filter(e=>{const r=e.getBoundingClientRect();return r.right>innerWidth+1&&r.width>0}).length, page:document.documentElement.scrollHeight})); hs[path]=`${r.h}/${r.over}/${r.wide}/${r.page}`; }
 console.log(w,l,hs); }
 await p.goto(base+'/de'); console.log(w,'home first entry', await p.evaluate(()=>document.querySelector('.entry').getBoundingClientRect().top));
 const sm=await (await fetch(base+'/sitemap.xml')).text(); const slugs=[...sm.matchAll(/<loc>[^<]*(\/de\/akteure\/[^<]+)<\/loc>/g)].map(m=>m[1]); const ys=[]; for (const s of slugs) {await p.goto(base+s); ys.push(await p.evaluate(()=>{const a=document.querySelector('.reach a');return a?Math.round(a.getBoundingClientRect().bottom):-1}));} console.log(w,'action y',ys.join(' ')); }
await b.close();
