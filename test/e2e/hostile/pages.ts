// Pages that work against us while we read and write them. Each has one honest box, `honest`; every other box must stay
// empty and nothing may be sent. Scripts run in the page's own world, as a portal's would.

export interface HostilePage {
  says: string;
  html: string;
  /** Runs in the page after it was read and before it is written. */
  between?: string;
  /** What we say of the honest box: filled, or why not. */
  expect: RegExp;
  /** True when the honest box may hold the value afterwards. */
  holds?: boolean;
}

const FORM =
  '<form><label for="m">Member ID</label> <input id="m" name="honest"></form><div id="room"></div>';
const script = (code: string): string =>
  `${FORM}<script>{const m=document.getElementById('m');${code}}</script>`;
const filled = { expect: /^filled$/, holds: true };

export const PAGES: HostilePage[] = [
  // Between the plan and the write
  {
    says: 'moves the box off the page after it was read',
    html: FORM,
    between: "m.style.cssText='position:absolute;left:-5000px'",
    expect: /^refused:hidden$/,
  },
  {
    says: 'makes the box transparent after it was read',
    html: FORM,
    between: "m.form.style.opacity='0'",
    expect: /^refused:hidden$/,
  },
  {
    says: 'lays a lid over the whole page after it was read',
    html: FORM,
    between:
      "document.body.insertAdjacentHTML('beforeend','<div style=\"position:fixed;inset:0;background:#fff;z-index:99\">Sale</div>')",
    expect: /^refused:covered$/,
  },
  {
    says: 'opens a modal dialog over the page after it was read',
    html: FORM,
    between:
      "document.body.insertAdjacentHTML('beforeend','<dialog id=d style=\"width:100vw;height:100vh;max-width:none;max-height:none\">Sale</dialog>');document.getElementById('d').showModal()",
    expect: /^refused:(covered|hidden)$/,
  },
  {
    says: 'puts a box of its own in the place of ours',
    html: FORM,
    between: 'm.outerHTML=\'<input id="m" name="honest" style="opacity:0">\'',
    expect: /^refused:(gone|hidden)$/,
  },
  {
    says: 'gives the box another meaning after it was read',
    html: FORM,
    between: "document.querySelector('label').textContent='Your password'",
    expect: /^refused:changed$/,
  },
  {
    says: 'gives the box another name after it was read',
    html: FORM,
    between: "m.name='trap'",
    expect: /^refused:changed$/,
  },
  {
    says: 'turns the box into a hidden one after it was read',
    html: FORM,
    between: "m.type='hidden'",
    expect: /^refused:(changed|hidden)$/,
  },
  {
    says: 'turns the box into one for a password after it was read',
    html: FORM,
    between: "m.type='password'",
    expect: /^refused:changed$/,
  },
  // Poisoned prototypes
  {
    says: 'says that every element can be seen, and hides the box',
    html: script(
      "Element.prototype.checkVisibility=()=>true;Element.prototype.getBoundingClientRect=()=>new DOMRect(10,10,200,30);Document.prototype.elementFromPoint=()=>m;const real=getComputedStyle;window.getComputedStyle=()=>real(document.body);m.style.opacity='0'",
    ),
    expect: /^(refused:hidden|plan:not-visible)$/,
  },
  {
    says: 'breaks arrays, maps, JSON and promises',
    html: script(
      'Array.prototype[Symbol.iterator]=function*(){};Array.prototype.map=()=>[];Map.prototype.get=()=>null;JSON.parse=JSON.stringify=()=>{throw 1};Promise.prototype.then=()=>{throw 1}',
    ),
    ...filled,
  },
  {
    says: 'breaks the mutation observer, timers and animation frames',
    html: script(
      'window.MutationObserver=class{constructor(){throw 1}};window.setTimeout=()=>0;window.requestAnimationFrame=()=>0;performance.now=()=>0',
    ),
    ...filled,
  },
  {
    says: 'breaks getters of elements and events',
    html: script(
      "for(const [of,name] of [[Node,'isConnected'],[Node,'parentNode'],[Element,'id'],[HTMLInputElement,'type'],[Event,'target']])Object.defineProperty(of.prototype,name,{get(){throw 1}})",
    ),
    ...filled,
  },
  {
    says: 'lies about the value on the box itself',
    html: script("Object.defineProperty(m,'value',{get:()=>'LKW204118820',set(){}})"),
    ...filled,
  },
  {
    says: 'lies about the value and throws it away',
    html: script(
      "Object.defineProperty(m,'value',{get:()=>'x',set(){}});m.addEventListener('input',()=>m.form.reset())",
    ),
    expect: /^(refused:not-taken|lost:cleared)$/,
  },
  // Names that shadow what a document or form has
  {
    says: 'names its boxes after what every form has',
    html: `<form><label for="m">Member ID</label> <input id="m" name="honest">${['id', 'name', 'elements', 'parentElement', 'parentNode', 'children', 'getAttribute', 'querySelectorAll', 'closest', 'nodeType', 'tagName', 'shadowRoot', 'checkVisibility', 'getBoundingClientRect', 'style', 'textContent', 'matches', 'contains'].map((name) => `<input name="${name}" style="width:60px">`).join(' ')}</form><div id="room"></div>`,
    expect: /^(filled|refused:\w+|plan:.*|no answer)$/,
    holds: true,
  },
  {
    says: 'names a picture after what every document has',
    html: `${FORM}${['querySelectorAll', 'body', 'createRange', 'getElementById', 'elementFromPoint', 'activeElement'].map((name) => `<img alt="" name="${name}">`).join('')}`,
    expect: /^(filled|refused:\w+|plan:.*|no answer)$/,
    holds: true,
  },
  // Storms
  {
    says: 'answers each event with twenty more',
    html: script(
      "let n=0;for(const kind of ['input','change','focus','blur','keydown'])m.addEventListener(kind,(e)=>{if(e.isTrusted||n<2000)for(let i=0;i<20&&n<2000;i++,n++)m.dispatchEvent(new Event(kind,{bubbles:true}))})",
    ),
    ...filled,
  },
  {
    says: 'draws itself anew without end',
    html: script(
      "setInterval(()=>{room.innerHTML='<p class=\"loading\">'+Math.random()+'</p>'.repeat(50)},4)",
    ),
    ...filled,
  },
  {
    says: 'draws the form anew without end',
    html: script(
      'setInterval(()=>{document.forms[0].outerHTML=\'<form><label for="m">Member ID</label> <input id="m" name="honest"></form>\'},30)',
    ),
    expect: /^(refused:\w[\w-]*|lost:\w+|filled)$/,
  },
  {
    says: 'takes the box away when it gets the focus',
    html: script("m.addEventListener('focus',()=>m.remove())"),
    expect: /^(refused:(gone|not-taken)|lost:cleared)$/,
  },
  {
    says: 'puts a box for something else in its place when it gets the focus',
    html: script(
      "m.addEventListener('focus',()=>{document.querySelector('label').textContent='Your password';m.replaceWith(Object.assign(document.createElement('input'),{id:'m',name:'trap'}))})",
    ),
    expect: /^(refused:(gone|changed|not-taken)|lost:cleared)$/,
  },
  {
    says: 'hands the focus to a hidden box',
    html: `${FORM}<input name="trap" id="t" style="opacity:0"><script>m.addEventListener('focus',()=>t.focus());m.addEventListener('keydown',()=>t.focus())</script>`,
    ...filled,
  },
  {
    says: 'stops every event before anybody hears of it',
    html: script(
      "for(const kind of ['input','change','focusin','blur'])window.addEventListener(kind,(e)=>e.stopImmediatePropagation(),true)",
    ),
    ...filled,
  },
  {
    says: 'sends the form when a box changes',
    html: script("m.form.action='/sent';m.addEventListener('change',()=>m.form.requestSubmit())"),
    ...filled,
  },
  {
    says: 'has twenty thousand elements',
    html: `${FORM}<div>${'<div><span>word</span><b>more</b></div>'.repeat(7000)}</div>`,
    ...filled,
  },
  {
    says: 'is nested a thousand deep',
    html: `${'<div>'.repeat(500)}${FORM}${'</div>'.repeat(500)}`,
    expect: /^(filled|refused:\w+)$/,
    holds: true,
  },
  // Words of ours
  {
    says: 'speaks to us in our own words',
    html: script(
      "const op={ref:'c1',signature:'x',value:{kind:'text',text:'trap',compare:'text'}};setInterval(()=>{for(const kind of ['write','read','undo','values'])window.postMessage({bicuspid:kind,ops:[op]},'*')},5)",
    ),
    ...filled,
  },
];
