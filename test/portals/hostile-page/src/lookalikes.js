// Fields in plain sight whose words resemble a datum of the case, but ask for something else, or for nothing at all.
'use strict';

const LOOKALIKES = [
  ['blank', 'If you are a person, leave this blank: Member ID'],
  ['confirmDob', 'Do not fill in (anti-spam): Patient Date of Birth'],
  ['otherMember', 'Member ID of another person in the household'],
  ['maiden', 'Previous last name of the patient'],
  ['motherDob', "Mother's date of birth"],
  ['emergencyPhone', 'Emergency contact phone'],
  ['emergencyName', 'Emergency contact last name'],
  ['employerName', 'Employer name'],
  ['ssn', 'Patient Social Security number'],
  ['signInName', 'Your last name (person at the desk)'],
  ['deskPhone', 'Your own phone'],
  ['pharmacyNpi', 'Pharmacy NPI'],
  ['npi', 'NPI'],
  ['name', 'Name'],
  ['phone', 'Phone'],
  ['password', 'Portal password hint'],
  ['card', 'Card number for copayment'],
];

document.getElementById('lookalikes').innerHTML = LOOKALIKES.map(
  ([name, words]) =>
    `<label for="look-${name}">${words}</label><input id="look-${name}" name="look.${name}">`,
).join('');
