// Service lines, each opened out. What a pointer offers depends on the diagnoses chosen above.
import { useFormikContext } from 'formik';
import { Button, Row } from 'reactstrap';
import { PROCEDURES } from '../../shared/codes.js';
import { CodeSearch, Day, Pick, Text } from './controls.jsx';
import * as lists from './lists.js';

function Pointers({ at }) {
  const { values } = useFormikContext();
  const offered = values.diagnoses
    .map((chosen, i) => chosen && [String(i + 1), `${i + 1} - ${chosen.value}`])
    .filter(Boolean);
  return [1, 2, 3, 4].map((n) => (
    <Pick
      key={n}
      name={`${at}.diagnosisPointer${n}`}
      label={`Diagnosis Pointer ${n}`}
      required={n === 1}
      options={offered}
    />
  ));
}

function Line({ n }) {
  const at = `claimInformation.serviceLinesExpanded${n}`;
  return (
    <section className="card mb-3">
      <h3 className="card-header">Line {n + 1}</h3>
      <div className="card-body">
        <Row form>
          <Day name={`${at}.fromDate`} label="From Date" required />
          <Day name={`${at}.toDate`} label="To Date" />
          <Pick
            name={`${at}.placeOfServiceCode`}
            label="Place of Service"
            wide={6}
            options={lists.PLACE_NAMES}
          />
          <CodeSearch
            name={`${at}.procedureCode`}
            table={PROCEDURES}
            label="Procedure Code"
            required
            wide={6}
          />
          {[1, 2, 3, 4].map((m) => (
            <Text
              key={m}
              name={`${at}.modifier${m}`}
              label={`Modifier ${m}`}
              wide={m > 2 ? 1 : 2}
              maxLength={2}
            />
          ))}
          <Pointers at={at} />
          <Text name={`${at}.amount`} label="Charge Amount" required prepend="$" />
          <Text name={`${at}.quantity`} label="Quantity" required />
          <Pick
            name={`${at}.quantityTypeCode`}
            label="Quantity Type"
            options={lists.QUANTITY_TYPES}
          />
          <Text name={`${at}.priorAuthorizationNumber`} label="Line Prior Authorization Number" />
          <Text name={`${at}.referringClia`} label="Referring CLIA Number" />
        </Row>
      </div>
    </section>
  );
}

export function ServiceLines() {
  const { values, setFieldValue } = useFormikContext();
  return (
    <>
      <h2 className="h5">Service Lines</h2>
      {Array.from({ length: values.lineCount }, (_, n) => (
        <Line key={n} n={n} />
      ))}
      <Button
        id="addServiceLine"
        type="button"
        color="link"
        onClick={() => setFieldValue('lineCount', values.lineCount + 1)}
      >
        + Add line
      </Button>
    </>
  );
}
