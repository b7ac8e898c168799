// The payer's code tables, a small invented excerpt: official ICD-10-CM text, procedures in our own plain words.

const DIAGNOSES = [
  [
    'S02.650A',
    'Fracture of angle of mandible, unspecified side, initial encounter for closed fracture',
  ],
  ['S02.651A', 'Fracture of angle of right mandible, initial encounter for closed fracture'],
  ['S02.652A', 'Fracture of angle of left mandible, initial encounter for closed fracture'],
  ['S02.652B', 'Fracture of angle of left mandible, initial encounter for open fracture'],
  [
    'S02.612A',
    'Fracture of condylar process of left mandible, initial encounter for closed fracture',
  ],
  ['S02.5XXA', 'Fracture of tooth (traumatic), initial encounter for closed fracture'],
  ['S02.5XXB', 'Fracture of tooth (traumatic), initial encounter for open fracture'],
  ['S01.511A', 'Laceration without foreign body of lip, initial encounter'],
  ['S01.512A', 'Laceration without foreign body of oral cavity, initial encounter'],
  ['G47.30', 'Sleep apnea, unspecified'],
  ['G47.33', 'Obstructive sleep apnea (adult) (pediatric)'],
  ['I10', 'Essential (primary) hypertension'],
  ['K01.1', 'Impacted teeth'],
  ['K12.2', 'Cellulitis and abscess of mouth'],
  ['K09.0', 'Developmental odontogenic cysts'],
  ['M26.622', 'Arthralgia of left temporomandibular joint'],
  ['M27.2', 'Inflammatory conditions of jaws'],
];

const PROCEDURES = [
  ['99202', 'New patient visit, short'],
  ['99203', 'New patient visit, medium'],
  ['99204', 'New patient visit, longer'],
  ['99205', 'New patient visit, longest'],
  ['70355', 'Panoramic image of the jaws'],
  ['70486', 'CT of the face without contrast'],
  ['20605', 'Joint injection, middle-sized joint'],
  ['21110', 'Wiring of the jaws for a reason other than a break'],
  ['21461', 'Open repair of a broken lower jaw without wiring of the teeth'],
  ['21462', 'Open repair of a broken lower jaw with wiring of the teeth'],
  ['21470', 'Open repair of a broken lower jaw, several approaches'],
  ['21040', 'Removal of a benign growth of the lower jaw'],
  ['41000', 'Drainage of an abscess of the tongue'],
  ['41800', 'Drainage of an abscess of the gum'],
  ['41899', 'Tooth-bearing bone procedure without a code of its own'],
  ['E0485', 'Ready-made oral appliance for sleep apnea'],
  ['E0486', 'Custom-made oral appliance for sleep apnea'],
];

const TABLES = { diagnosis: DIAGNOSES, procedure: PROCEDURES };
const plain = (text) => text.toLowerCase().replace(/[.\s]/g, '');

/** Up to ten entries whose code begins with the term, or whose words contain it; the dot does not matter. */
export function searchCodes(table, term) {
  const wanted = plain(term);
  return TABLES[table]
    .filter(([code, words]) => plain(code).startsWith(wanted) || plain(words).includes(wanted))
    .slice(0, 10)
    .map(([code, words]) => ({ id: code, text: `${code} - ${words}` }));
}
