// Professional claim entry on the vendor's real React components. The claim lives in formik's values.
import 'bootstrap/dist/css/bootstrap.css';
import '@availity/react-dates/lib/css/_datepicker.css';
import './claim.css';
import { createRoot } from 'react-dom/client';
import { Form } from '@availity/form';
import { useFormikContext } from 'formik';
import { Button } from 'reactstrap';
import { Pick, Section, Text } from './controls.jsx';
import { ServiceLines } from './lines.jsx';
import { PAYERS } from './lists.js';
import {
  Billing,
  ClaimInformation,
  Diagnoses,
  Patient,
  Providers,
  Subscriber,
} from './sections.jsx';
import { claimState, emptyClaim, publish } from './state.js';

function Publish() {
  publish(useFormikContext().values);
  return null;
}

function Claim() {
  return (
    <Form
      initialValues={emptyClaim()}
      onSubmit={() => publish(null, 'Y')}
      className="container-xl py-3"
    >
      <Publish />
      <div className="crumb">Claims &amp; Payments › Professional Claim</div>
      <h1>Professional Claim</h1>
      <p className="text-muted small">Fields marked with an asterisk are required.</p>
      <Section title="Claim">
        <Text name="organization" label="Organization" readOnly wide={6} />
        <Pick name="payer" label="Payer" required options={PAYERS} wide={6} />
      </Section>
      <Patient />
      <Subscriber />
      <Billing />
      <Providers />
      <Diagnoses />
      <ClaimInformation />
      <ServiceLines />
      <div className="text-right">
        <Button type="submit" color="primary" id="submitClaim">
          Submit
        </Button>
      </div>
    </Form>
  );
}

window.claimState = claimState;
createRoot(document.getElementById('root')).render(<Claim />);
