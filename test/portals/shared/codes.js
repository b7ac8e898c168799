// A payer's code tables, a small invented excerpt: official ICD-10-CM text, procedures in our own plain words.

export const DIAGNOSES = [
  ['G47.30', 'Sleep apnea, unspecified'],
  ['G47.31', 'Primary central sleep apnea'],
  ['G47.33', 'Obstructive sleep apnea (adult) (pediatric)'],
  ['I10', 'Essential (primary) hypertension'],
  ['I15.0', 'Renovascular hypertension'],
  ['K01.0', 'Embedded teeth'],
  ['K01.1', 'Impacted teeth'],
  ['K04.7', 'Periapical abscess without sinus'],
  ['K08.109', 'Complete loss of teeth, unspecified cause, unspecified class'],
  ['K09.0', 'Developmental odontogenic cysts'],
  ['K09.1', 'Developmental (nonodontogenic) cysts of oral region'],
  ['K12.2', 'Cellulitis and abscess of mouth'],
  ['L03.211', 'Cellulitis of face'],
  ['L03.212', 'Acute lymphangitis of face'],
  ['M26.621', 'Arthralgia of right temporomandibular joint'],
  ['M26.622', 'Arthralgia of left temporomandibular joint'],
  ['M26.623', 'Arthralgia of bilateral temporomandibular joint'],
  ['M26.629', 'Arthralgia of temporomandibular joint, unspecified side'],
  ['M26.632', 'Articular disc disorder of left temporomandibular joint'],
  ['M27.2', 'Inflammatory conditions of jaws'],
  ['M87.180', 'Osteonecrosis due to drugs, jaw'],
  ['S01.511A', 'Laceration without foreign body of lip, initial encounter'],
  ['S01.512A', 'Laceration without foreign body of oral cavity, initial encounter'],
  ['S02.5XXA', 'Fracture of tooth (traumatic), initial encounter for closed fracture'],
  ['S02.5XXB', 'Fracture of tooth (traumatic), initial encounter for open fracture'],
  [
    'S02.650A',
    'Fracture of angle of mandible, unspecified side, initial encounter for closed fracture',
  ],
  ['S02.651A', 'Fracture of angle of right mandible, initial encounter for closed fracture'],
  ['S02.652A', 'Fracture of angle of left mandible, initial encounter for closed fracture'],
  ['S02.652B', 'Fracture of angle of left mandible, initial encounter for open fracture'],
  ['V43.52XA', 'Car driver injured in collision with other type car in traffic accident, initial'],
  ['Z79.83', 'Long term (current) use of bisphosphonates'],
];

export const PROCEDURES = [
  ['20605', 'Joint injection, middle-sized joint'],
  ['20606', 'Joint injection, middle-sized joint, with ultrasound'],
  ['21010', 'Opening of the jaw joint'],
  ['21025', 'Removal of dead or infected bone of the lower jaw'],
  ['21040', 'Removal of a benign growth of the lower jaw'],
  ['21046', 'Removal of a benign growth of the lower jaw, bone cut inside the mouth'],
  ['21110', 'Wiring of the jaws for a reason other than a break'],
  ['21461', 'Open repair of a broken lower jaw without wiring of the teeth'],
  ['21462', 'Open repair of a broken lower jaw with wiring of the teeth'],
  ['21470', 'Open repair of a broken lower jaw, several approaches'],
  ['29800', 'Look into the jaw joint with a scope'],
  ['29804', 'Surgery of the jaw joint with a scope'],
  ['41000', 'Drainage of an abscess of the tongue'],
  ['41800', 'Drainage of an abscess of the gum'],
  ['41899', 'Tooth-bearing bone procedure without a code of its own'],
  ['70336', 'MRI of the jaw joint'],
  ['70355', 'Panoramic image of the jaws'],
  ['70486', 'CT of the face without contrast'],
  ['99202', 'New patient visit, short'],
  ['99203', 'New patient visit, medium'],
  ['99204', 'New patient visit, longer'],
  ['99205', 'New patient visit, longest'],
  ['99213', 'Known patient visit, short'],
  ['99214', 'Known patient visit, medium'],
  ['E0485', 'Ready-made oral appliance for sleep apnea'],
  ['E0486', 'Custom-made oral appliance for sleep apnea'],
];

const plain = (text) => text.toLowerCase().replace(/[.\s]/g, '');

/** Up to twelve [code, words] whose code begins with the term, or whose words contain it; the dot does not matter. */
export function searchCodes(table, term) {
  const wanted = plain(term);
  return table
    .filter(([code, words]) => plain(code).startsWith(wanted) || plain(words).includes(wanted))
    .slice(0, 12);
}

/** Answers as a server would: after a while. */
export const askForCodes = (table, term, ms = 400) =>
  new Promise((resolve) => setTimeout(() => resolve(searchCodes(table, term)), ms));
