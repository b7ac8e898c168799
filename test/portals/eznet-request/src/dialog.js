// The member search: a dialog over the shaded page.
'use strict';

const DIALOG = `
  <div class="shade"></div>
  <div class="dialog" role="dialog" aria-label="Member Search">
    <b>Member Search</b>
    <table>
      <tr><td>Last Name (partial)</td><td>${box('SearchLast', 18)}</td></tr>
      <tr><td>First Name</td><td>${box('SearchFirst', 18)}</td></tr>
      <tr><td>Date of Birth</td><td>${box('SearchBirth', 11, { max: 10 })} MM/DD/YYYY</td></tr>
    </table>
    <input type="button" id="btnFind" value="Search"> <input type="button" id="btnClose" value="Close">
    <div id="found"></div>
  </div>`;

const MEMBERS = [
  ['LKD771904415', 'BRAMBLEWICK, OTIS F', '07/30/1969'],
  ['LKD771904416', 'BRAMBLEWICK, OTTILIE', '07/03/1996'],
];

/** Members that fit what was searched for, as rows to press. */
const foundRows = (last, birth) =>
  MEMBERS.map((member, i) => [member, i])
    .filter(([[, name, born]]) => name.startsWith(last.toUpperCase()) && (!birth || born === birth))
    .map(
      ([[id, name, born], i]) =>
        `<a href="#" id="member${i}" data-member="${i}">${id} ${name} ${born}</a><br>`,
    )
    .join('');
