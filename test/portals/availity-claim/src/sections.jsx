// The claim above its service lines, section by section.
import { Radio, RadioGroup } from '@availity/form';
import { Col } from 'reactstrap';
import { DIAGNOSES } from '../../shared/codes.js';
import { CodeSearch, Day, Pick, Section, Text } from './controls.jsx';
import * as lists from './lists.js';

const Address = ({ of }) => (
  <>
    <Text name={`${of}.address1`} label="Address Line 1" required wide={4} />
    <Text name={`${of}.address2`} label="Address Line 2" wide={3} />
    <Text name={`${of}.city`} label="City" required wide={2} />
    <Pick name={`${of}.stateCode`} label="State" required wide={2} options={lists.STATE_NAMES} />
    <Text name={`${of}.zipCode`} label="ZIP Code" required wide={1} maxLength={10} />
  </>
);

const Question = ({ name, label }) => (
  <Col md={4}>
    <RadioGroup name={name} label={label} inline labelClassName="question">
      <Radio label="Yes" value="Y" />
      <Radio label="No" value="N" />
    </RadioGroup>
  </Col>
);

export const Patient = () => (
  <Section title="Patient Information">
    <Text name="patient.name.last" label="Last Name" required />
    <Text name="patient.name.first" label="First Name" required />
    <Text name="patient.name.middle" label="Middle Name" />
    <Text name="patient.name.suffix" label="Suffix" />
    <Day name="patient.birthDate" label="Date of Birth" required />
    <Pick name="patient.genderCode" label="Gender" required options={lists.GENDER} />
    <Pick
      name="patient.relationshipCode"
      label="Patient's Relationship to Subscriber"
      required
      options={lists.RELATIONSHIP}
    />
    <Text name="patient.deathDate" label="Date of Death (if applicable)" />
    <Address of="patient.address" />
  </Section>
);

export const Subscriber = () => (
  <Section title="Subscriber Information">
    <Text name="subscriber.memberId" label="Member ID" required />
    <Text name="subscriber.groupNumber" label="Group Number" />
    <Pick
      name="subscriber.authorizedPlanToRemitPayment"
      label="Authorized Plan to Remit Payment to Provider?"
      required
      wide={4}
      options={lists.YES_NO}
    />
  </Section>
);

export const Billing = () => (
  <Section title="Billing Provider">
    <Pick
      name="billingProvider.expressEntry"
      label="Express Entry"
      wide={4}
      options={lists.SAVED_PROVIDERS}
    />
    <Text name="billingProvider.name" label="Organization or Last Name" required wide={4} />
    <Text name="billingProvider.npi" label="NPI" required wide={2} maxLength={10} />
    <Text name="billingProvider.ein" label="EIN" required wide={2} />
    <Pick
      name="billingProvider.specialtyCode"
      label="Specialty / Taxonomy"
      wide={4}
      options={lists.TAXONOMIES}
    />
    <Text name="billingProvider.phone" label="Contact Phone" wide={2} />
    <Address of="billingProvider.address" />
  </Section>
);

const Person = ({ title, of }) => (
  <Section title={title}>
    <Text name={`${of}.lastName`} label="Last Name" wide={4} />
    <Text name={`${of}.firstName`} label="First Name" wide={4} />
    <Text name={`${of}.npi`} label="NPI" wide={4} maxLength={10} />
  </Section>
);

export const Providers = () => (
  <>
    <Person title="Rendering Provider" of="renderingProvider" />
    <Person title="Referring Provider" of="referringProvider" />
    <Person title="Ordering Provider" of="orderingProvider" />
    <Person title="Supervising Provider" of="supervisingProvider" />
  </>
);

export const Diagnoses = () => (
  <Section title="Diagnosis Codes">
    {[0, 1, 2, 3].map((i) => (
      <CodeSearch
        key={i}
        name={`diagnoses.${i}`}
        table={DIAGNOSES}
        label={i ? `Diagnosis Code ${i + 1}` : 'Principal Diagnosis Code'}
        required={i === 0}
        wide={6}
      />
    ))}
  </Section>
);

export const ClaimInformation = () => (
  <Section title="Claim Information">
    <Text name="claimInformation.controlNumber" label="Patient Control Number" required />
    <Pick
      name="claimInformation.placeOfServiceCode"
      label="Place of Service"
      required
      options={lists.PLACE_NAMES}
    />
    <Pick
      name="claimInformation.frequencyTypeCode"
      label="Frequency Type"
      required
      options={lists.FREQUENCY}
    />
    <Text
      name="claimInformation.payerClaimControlNumber"
      label="Payer Claim Control Number (ICN / DCN)"
    />
    <Pick
      name="claimInformation.assignmentCode"
      label="Provider Accepts Assignment"
      options={lists.ASSIGNMENT}
    />
    <Pick
      name="claimInformation.releaseOfInformationCode"
      label="Release of Information"
      required
      options={lists.RELEASE}
    />
    <Pick
      name="claimInformation.providerSignatureOnFile"
      label="Provider Signature on File"
      required
      options={lists.YES_NO}
    />
    <Pick name="claimInformation.delayReasonCode" label="Delay Reason" options={lists.DELAY} />
    <Text
      name="claimInformation.priorAuthorizationNumber"
      label="Prior Authorization Number"
      wide={4}
    />
    <Text name="claimInformation.referralNumber" label="Referral Number" wide={4} />
    <Text
      name="claimInformation.clinicalLaboratoryImprovementAmendmentNumber"
      label="CLIA Number"
      wide={4}
    />
    <Question
      name="claimInformation.relatedEmployment"
      label="Related to the patient's employment?"
    />
    <Question name="claimInformation.relatedAuto" label="Related to an auto accident?" />
    <Question name="claimInformation.relatedOther" label="Related to another accident?" />
    <Day name="claimInformation.onsetDate" label="Onset of Current Illness or Symptom" wide={4} />
    <Day name="claimInformation.initialTreatmentDate" label="Initial Treatment Date" wide={4} />
    <Day name="claimInformation.lastSeenDate" label="Last Seen Date" wide={4} />
    <Text
      name="claimInformation.noteDescription"
      label="Claim Note"
      type="textarea"
      maxLength={80}
      wide={8}
    />
    <Text name="claimInformation.patientPaidAmount" label="Patient Amount Paid" wide={4} />
  </Section>
);
