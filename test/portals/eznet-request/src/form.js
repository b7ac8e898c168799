// Markup of the request form. Look-up boxes carry a magnifying glass; codes are added to lists by buttons.
'use strict';

const PRE = 'ctl00_ContentPlaceHolder1_';
const PLACES = ['Home', 'Inpatient Hospital', 'Office', 'Outpatient Hospital', 'Telehealth'];
const TYPES = ['Consultation', 'Durable Medical Equipment', 'Imaging', 'Procedure'];

const esc = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const box = (name, size, { max = 60, value = '', look } = {}) =>
  `<input type="text" id="${PRE}txt${name}" name="${name}" size="${size}" maxlength="${max}" value="${esc(value)}">` +
  (look
    ? `<button type="button" class="glass" id="look${name}" title="Search">&#128269;</button>`
    : '');

const drop = (name, options) =>
  `<select id="${PRE}ddl${name}" name="${name}">${['', ...options].map((o) => `<option>${o}</option>`).join('')}</select>`;

const line = (...pairs) =>
  `<tr>${pairs.map(([words, html]) => `<td class="l">${words}</td><td>${html}</td>`).join('')}</tr>`;

const heading = (words) => `<tr><td class="h" colspan="4">${words}</td></tr>`;

const FORM = `
  <table class="form">
    ${heading('Request')}
    ${line(['Priority Status', box('PriorityStatus', 12, { value: 'ROUTINE', look: true })], ['Auth Type', drop('AuthType', TYPES)])}
    ${line(['Member ID', box('MemberID', 16, { look: true })], ['Member Name', '<span id="memberName"></span>'])}
    ${line(['Service Date From', box('ServiceFrom', 11, { max: 10 })], ['Service Date To', box('ServiceTo', 11, { max: 10 })])}
    ${line(['Place of Service', drop('PlaceOfService', PLACES)], ['Account #', box('AccountNo', 14)])}
    ${heading('Providers')}
    ${line(['Requesting Provider ID', box('RequestingID', 12, { look: true })], ['Requested Provider ID', box('RequestedID', 12, { look: true })])}
    ${line(['Specialty', box('Specialty', 12, { look: true })], ['Facility ID', box('FacilityID', 12, { look: true })])}
    ${line(['Requesting Provider NPI', box('RequestingNPI', 11, { max: 10 })], ['Requested Provider NPI', box('RequestedNPI', 11, { max: 10 })])}
    ${line(['Requesting Office Contact', box('Contact', 22)], ['Requesting Office Phone', box('ContactPhone', 14)])}
    ${line(['Requesting Office Fax', box('ContactFax', 14)], ['Phone', box('Phone', 14)])}
    ${heading('Diagnosis (enter the code without decimal point)')}
    ${line(['Diagnosis Code', `${box('DiagCode', 8, { max: 7 })} <input type="button" id="btnAddDiag" value="Add Diag">`], ['', '<div id="diags"></div>'])}
    ${heading('Procedure')}
    ${line(['Procedure Code', `${box('ProcCode', 7, { max: 5 })} Mod ${box('ProcMod', 3, { max: 2 })} Qty ${box('ProcQty', 4)} <input type="button" id="btnAddProc" value="Add Proc">`], ['', '<div id="procs"></div>'])}
    ${heading('Notes')}
    ${line(['Additional Information', '<textarea name="Notes" cols="50" rows="4" maxlength="500"></textarea>'], ['', ''])}
  </table>
  <p class="error" id="error"></p>
  <input type="button" id="btnSubmit" value="Submit">`;
