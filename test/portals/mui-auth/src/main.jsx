// An authorization request on MUI 7 and MUI X date pickers, in the frame of a workspace.
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Box,
  Button,
  Container,
  CssBaseline,
  FormGroup,
  FormLabel,
  Grid,
  Paper,
  Typography,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import { Choice, Day, Pick, Search, Text, Tick } from './fields.jsx';
import * as lists from './lists.js';
import { EMPTY, flat, Request } from './state.js';

const Section = ({ title, children }) => (
  <Paper variant="outlined" component="section" sx={{ p: 2, mb: 2 }}>
    <Typography component="h2" variant="h6" gutterBottom>
      {title}
    </Typography>
    <Grid container spacing={2}>
      {children}
    </Grid>
  </Paper>
);

const Line = ({ n }) => (
  <Section title={`Procedure ${n + 1}`}>
    <Search name={`procedures.${n}.code`} label="Procedure Code" table={PROCEDURES} wide={6} />
    <Text name={`procedures.${n}.modifier`} label="Modifier" wide={3} />
    <Text name={`procedures.${n}.quantity`} label="Quantity" wide={3} />
    <Day name={`procedures.${n}.fromDate`} label="From Date" />
    <Day name={`procedures.${n}.toDate`} label="To Date" />
    <Pick
      name={`procedures.${n}.placeOfServiceCode`}
      label="Place of Service"
      options={lists.PLACE_LINES}
    />
  </Section>
);

const Sections = () => (
  <>
    <Section title="Authorization">
      <Pick name="organization" label="Organization" options={lists.ORGANIZATIONS} />
      <Choice name="payer" label="Payer" options={lists.PAYERS} />
      <Pick name="requestType" label="Request Type" options={lists.REQUEST_TYPES} />
      <Pick name="levelOfService" label="Level of Service" options={lists.LEVELS} />
      <Day name="startDate" label="Authorization Start Date" />
      <Day name="endDate" label="Authorization End Date" />
      <Text name="quantity" label="Total Quantity Requested" />
      <Pick name="quantityType" label="Quantity Type" options={lists.QUANTITY_TYPES} />
      <Text name="internalLabel" label="My Label for This Request" />
    </Section>
    <Section title="Subscriber">
      <Text name="subscriber.memberId" label="Member ID" />
      <Text name="subscriber.lastName" label="Last Name" />
      <Text name="subscriber.firstName" label="First Name" />
      <Day name="subscriber.birthDate" label="Date of Birth" />
      <Pick name="subscriber.genderCode" label="Gender" options={lists.GENDERS} />
    </Section>
    <Section title="Patient">
      <Text name="patient.lastName" label="Last Name" />
      <Text name="patient.firstName" label="First Name" />
      <Day name="patient.birthDate" label="Date of Birth" />
      <Pick name="patient.genderCode" label="Gender" options={lists.GENDERS} />
      <Pick
        name="patient.relationshipCode"
        label="Relationship to Subscriber"
        options={lists.RELATIONSHIPS}
      />
      <Text name="patient.phone" label="Phone" />
      <Text name="patient.addressLine1" label="Address Line 1" />
      <Text name="patient.addressLine2" label="Address Line 2" />
      <Text name="patient.city" label="City" />
      <Choice name="patient.stateCode" label="State" options={lists.STATES} />
      <Text name="patient.zipCode" label="ZIP Code" />
    </Section>
    <Section title="Providers">
      <Search
        name="requestingProvider"
        label="Requesting Provider"
        table={lists.DIRECTORY}
        wide={6}
        helperText="Search by NPI or name"
      />
      <Search
        name="renderingProvider"
        label="Rendering Provider"
        table={lists.DIRECTORY}
        wide={6}
        helperText="Search by NPI or name"
      />
      <Text name="billingProvider.name" label="Billing Provider Name" />
      <Text name="billingProvider.npi" label="Billing Provider NPI" />
      <Text name="facility.name" label="Service Facility Name" />
      <Text name="facility.npi" label="Service Facility NPI" />
      <Text name="contact.name" label="Contact Name" />
      <Text name="contact.phone" label="Contact Phone" />
      <Text name="contact.fax" label="Contact Fax" />
    </Section>
    <Section title="Diagnosis">
      <Search
        name="diagnoses"
        label="Diagnosis Codes"
        table={DIAGNOSES}
        multiple
        wide={12}
        helperText="Up to 12, the principal diagnosis first"
      />
    </Section>
    <Line n={0} />
    <Line n={1} />
    <Section title="Accident">
      <Grid size={12}>
        <FormGroup row>
          <FormLabel sx={{ width: '100%' }}>The condition is related to</FormLabel>
          <Tick name="accident.auto" label="Auto accident" />
          <Tick name="accident.employment" label="Employment" />
          <Tick name="accident.other" label="Other accident" />
        </FormGroup>
      </Grid>
      <Choice name="accident.stateCode" label="Accident State" options={lists.STATES} />
      <Day name="accident.date" label="Accident Date" />
    </Section>
    <Section title="Notes">
      <Text name="providerNotes" label="Provider Notes" multiline rows={3} wide={12} />
    </Section>
  </>
);

function App() {
  const [request, setRequest] = useState(EMPTY);
  const shared = useMemo(
    () => ({
      request,
      change: (name, value) => setRequest((old) => ({ ...old, [name]: value })),
    }),
    [request],
  );
  window.requestState = () => flat(request);
  return (
    <Request.Provider value={shared}>
      <LocalizationProvider dateAdapter={AdapterDayjs}>
        <CssBaseline />
        <Container maxWidth="lg" sx={{ py: 2 }}>
          <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
            Request an Authorization
          </Typography>
          <Sections />
          <Box textAlign="right">
            {request.submitted && <Typography role="status">The request was sent.</Typography>}
            <Button
              variant="contained"
              id="submitRequest"
              onClick={() => shared.change('submitted', 'Y')}
            >
              Submit
            </Button>
          </Box>
        </Container>
      </LocalizationProvider>
    </Request.Provider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
