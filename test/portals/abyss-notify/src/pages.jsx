// The four pages behind the hash.
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import { PLACES, STATES } from '../../shared/lists.js';
import { Area, Day, Phone, Text, Typeahead, YesNo } from './fields.jsx';
import { Select } from './select.jsx';
import { current, set, setLine, useRequest } from './store.js';

const CARE_PROVIDERS = [
  ['FOSA-0101', 'FERNHOLLOW ORAL SURGERY ASSOCIATES - TIN 990100101'],
  ['MSG-0303', 'MARROWBY SURGICAL GROUP PLLC - TIN 990300303'],
];
const ADDRESSES = [
  ['1', '410 ELM ST STE 200, FERNHOLLOW, IL 60698'],
  ['2', '77 QUARRY RD FL 3, MOSSBRIDGE, IL 60697'],
];
const URGENCIES = [
  ['SCHEDULED', 'Scheduled (elective)'],
  ['URGENT', 'Urgent'],
  ['EMERGENT', 'Emergency'],
];
const METHODS = [
  ['ID_DOB', 'Member ID and DOB'],
  ['ID_NAME', 'Member ID and Name'],
  ['NAME_DOB_STATE', 'Member Name, DOB and State'],
];
const COUNT_TYPES = [
  ['UN', 'Units'],
  ['VS', 'Visits'],
  ['DA', 'Days'],
];

/** Value and setter of one datum, as every control takes them. */
const bind = (state, name) => ({
  name,
  value: state[name],
  onChange: (value) => set({ [name]: value }),
});

const Card = ({ title, children }) => (
  <section className="abyss-c-card">
    <h2>{title}</h2>
    <div className="abyss-c-grid">{children}</div>
  </section>
);

export function Service() {
  const s = useRequest();
  return (
    <Card title="Service Details">
      <Select
        label="Care Provider (select the one you represent)"
        {...bind(s, 'careProvider')}
        options={CARE_PROVIDERS}
      />
      <Select label="Address" {...bind(s, 'careAddress')} options={ADDRESSES} />
      <Select label="Place of Service" {...bind(s, 'placeOfService')} options={PLACES} />
      <Select label="Service Urgency" {...bind(s, 'serviceUrgency')} options={URGENCIES} />
      <Day label="Expected Start Date of Service" {...bind(s, 'startDate')} />
      <Day label="Expected End Date of Service" {...bind(s, 'endDate')} />
    </Card>
  );
}

export function Member() {
  const s = useRequest();
  const method = (searchMethod) =>
    set({ searchMethod, memberId: '', firstName: '', lastName: '', memberState: '' });
  return (
    <Card title="Find the Patient">
      <Select
        label="Search Method"
        name="searchMethod"
        value={s.searchMethod}
        options={METHODS}
        onChange={method}
      />
      <p>
        <a href="#/member" id="searchByName" onClick={() => method('NAME_DOB_STATE')}>
          No member ID? Search by name, date of birth and state
        </a>
      </p>
      {s.searchMethod.startsWith('ID') && <Text label="Member ID" {...bind(s, 'memberId')} />}
      {s.searchMethod.includes('NAME') && (
        <>
          <Text label="First Name" {...bind(s, 'firstName')} />
          <Text label="Last Name" {...bind(s, 'lastName')} />
        </>
      )}
      {s.searchMethod.includes('DOB') && <Day label="Date of Birth" {...bind(s, 'dateOfBirth')} />}
      {s.searchMethod.includes('STATE') && (
        <Select label="State" {...bind(s, 'memberState')} options={STATES} />
      )}
    </Card>
  );
}

export function Providers() {
  const s = useRequest();
  return (
    <>
      <Card title="Look Up a Provider">
        <Text label="NPI" {...bind(s, 'npi')} />
      </Card>
      <Card title="Contact at Requesting Provider's Office">
        <Text label="Name" {...bind(s, 'requestor.name')} />
        <Phone label="Phone" {...bind(s, 'requestor.phone')} />
        <Text label="Extension" {...bind(s, 'requestor.extension')} />
        <Phone label="Fax" {...bind(s, 'requestor.fax')} />
      </Card>
      <Card title="Servicing Provider">
        <Text label="NPI" {...bind(s, 'servicing.npi')} maxLength={10} />
        <Text label="TIN" {...bind(s, 'servicing.tin')} />
        <Text label="Last Name" {...bind(s, 'servicing.lastName')} />
        <Text label="First Name" {...bind(s, 'servicing.firstName')} />
      </Card>
      <Card title="Facility Providing Service">
        <Text label="Facility NPI" {...bind(s, 'facility.npi')} maxLength={10} />
        <Text label="Facility TIN" {...bind(s, 'facility.tin')} />
        <Text label="Facility Name" {...bind(s, 'facility.name')} />
      </Card>
    </>
  );
}

function Diagnoses() {
  const { diagnoses } = useRequest();
  const add = (hit) => {
    if (current().diagnoses.length < 10) set({ diagnoses: [...current().diagnoses, hit] });
  };
  return (
    <Card title="Diagnosis Details">
      <Typeahead
        label="Diagnosis Code"
        hint="Type in a diagnosis code or keyword, then select from the drop-down menu. Add up to 10; the first is the primary diagnosis."
        name="diagnosis-code-data"
        table={DIAGNOSES}
        clears
        onChoose={add}
      />
      <table className="abyss-c-wide">
        <tbody>
          {diagnoses.map(([code, words], i) => (
            <tr key={code}>
              <td>{i === 0 ? 'Primary' : `Secondary ${i}`}</td>
              <td>{code}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Line({ n, line }) {
  const own = (name) => ({
    name: `${name}-${n}`,
    value: line[name],
    onChange: (value) => setLine(n, { [name]: value }),
  });
  return (
    <div className="abyss-c-line" role="group" aria-label={`Procedure ${n + 1}`}>
      <Typeahead
        label={`Procedure Code ${n + 1}`}
        name={`cpt-${n}`}
        table={PROCEDURES}
        value={line.code}
        onChoose={([code]) => setLine(n, { code })}
      />
      <Text label="Modifier" {...own('modifier1')} maxLength={2} />
      <Text label="Modifier 2" {...own('modifier2')} maxLength={2} />
      <Text label="Count" {...own('count')} />
      <Select label="Count Type" {...own('countType')} options={COUNT_TYPES} />
    </div>
  );
}

export function Details() {
  const s = useRequest();
  return (
    <>
      <Diagnoses />
      <Card title="Procedure Details">
        {s.lines.map((line, n) => (
          <Line key={n} n={n} line={line} />
        ))}
      </Card>
      <Card title="Additional Details">
        <YesNo label="Is this request related to an auto accident?" {...bind(s, 'autoAccident')} />
        <YesNo
          label="Is this request related to the patient's employment?"
          {...bind(s, 'workRelated')}
        />
        <Day label="Date of Accident or Injury" {...bind(s, 'injuryDate')} />
        <Text label="Your Tracking Name" {...bind(s, 'trackingName')} />
        <Area label="Clinical Notes" {...bind(s, 'notes')} max={500} />
      </Card>
    </>
  );
}
