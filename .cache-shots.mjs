import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking'] });
const base='http://127.0.0.1:4999/';
const shots = process.argv.slice(2).length ? process.argv.slice(2).map(a=>a.split('|')) : [['d-light','1440x900','?lang=de&at=2018-01-15'],['p-dark','390x844','?lang=en&theme=dark&at=2018-01-15']];
for (const [name,size,q] of shots) {
  const [width,height]=size.split('x').map(Number);
  const ctx = await b.newContext({ viewport:{width,height}, hasTouch: width<500 });
  const p = await ctx.newPage();
  p.on('console', m=>['error','warning'].includes(m.type())&&console.log(name,m.type(),m.text()));
  p.on('pageerror', e=>console.log(name,'pageerror',e.message));
  p.on('requestfailed', r=>console.log('failed', r.url(), r.failure()?.errorText));
  const t=Date.now();
  await p.goto(base+q);
  try { await p.waitForSelector('.map-canvas[data-ready]',{timeout:15000}); } catch(e) { console.log(name,'no map'); }
  console.log(name,'ready',Date.now()-t);
  await p.waitForTimeout(1200);
  await p.screenshot({path:`/tmp/shots/${name}.png`});
  await ctx.close();
}
await b.close();
