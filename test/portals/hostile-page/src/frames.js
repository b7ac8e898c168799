// Frames that ask for the same data: of a stranger, of nobody, of ourselves but out of sight, of ourselves inside a stranger.
'use strict';

const folder = location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);
const stranger = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const strange = (page) => `${location.protocol}//${stranger}:${location.port}${folder}${page}`;

const ANONYMOUS = `<form><label>Member ID <input name="memberId"></label>
<label>Patient Last Name <input name="lastName"></label>
<label>Patient Date of Birth <input name="dob"></label></form>
<script>setInterval(() => top.postMessage({ as: 'data', values: Object.fromEntries(new FormData(document.forms[0])) }, '*'), 100)<\/script>`;

const FRAMES = [
  ['crossOrigin', { src: strange('harvest.html?as=crossOrigin') }],
  ['nested', { src: strange('outer.html') }],
  ['sandboxed', { src: 'harvest.html?as=sandboxed', sandbox: 'allow-scripts allow-forms' }],
  ['data', { src: `data:text/html,${encodeURIComponent(ANONYMOUS)}` }],
  ['seeThrough', { src: 'harvest.html?as=seeThrough', style: 'opacity:0' }],
  ['tiny', { src: 'harvest.html?as=tiny', style: 'width:1px;height:1px;border:0' }],
  ['away', { src: 'harvest.html?as=away', style: 'position:absolute;left:-3000px' }],
  ['noBox', { src: 'harvest.html?as=noBox', style: 'visibility:hidden' }],
];

for (const [name, attributes] of FRAMES) {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.width = '420';
  frame.height = '190';
  for (const [key, value] of Object.entries(attributes)) frame.setAttribute(key, value);
  document.getElementById('frames').append(frame);
}
