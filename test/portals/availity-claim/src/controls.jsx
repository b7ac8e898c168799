// The portal's own wrappers of the vendor's components: selects that carry no id, dates with a calendar button.
import { createContext, useContext } from 'react';
import AvDate from '@availity/date';
import { Feedback, Field, FormGroup, Label } from '@availity/form';
import Select from '@availity/select';
import { components } from 'react-select';
import { Col, Row } from 'reactstrap';
import { askForCodes } from '../../shared/codes.js';

const NetworkMs = createContext(450);

/** One card of the page with its fields in a grid. */
export function Section({ title, children }) {
  return (
    <section className="card mb-3">
      <h2 className="card-header">{title}</h2>
      <div className="card-body">
        <Row form>{children}</Row>
      </div>
    </section>
  );
}

const Cell = ({ wide = 3, children }) => (
  <Col md={wide} className="cell">
    {children}
  </Col>
);

export const Text = ({ wide, ...props }) => (
  <Cell wide={wide}>
    <Field {...props} id={props.name} />
  </Cell>
);

const WithoutId = (props) => <components.Input {...props} id={undefined} />;

/** The words above such a select belong to no control: the select's box has no id for a label to point to. */
export const Pick = ({ wide, label, name, required, options, ...props }) => (
  <Cell wide={wide}>
    <FormGroup for={name}>
      <Label required={required}>{label}</Label>
      <Select
        name={name}
        options={options?.map(([value, text]) => ({ value, label: text }))}
        components={{ Input: WithoutId }}
        {...props}
      />
      <Feedback name={name} />
    </FormGroup>
  </Cell>
);

/** A code is searched on the server while one types; what is kept is the code itself. */
export function CodeSearch({ table, ...props }) {
  const ms = useContext(NetworkMs);
  const load = async (term) => {
    const found = term.trim().length < 2 ? [] : await askForCodes(table, term, ms);
    const options = found.map(([code, words]) => ({ value: code, label: `${code} - ${words}` }));
    return { options, hasMore: false };
  };
  return (
    <Pick
      {...props}
      loadOptions={load}
      debounceTimeout={200}
      waitUntilFocused
      raw
      noOptionsMessage={() => 'Type at least two characters'}
    />
  );
}

export const Day = ({ wide, label, name, required, id = name }) => (
  <Cell wide={wide}>
    <FormGroup for={name}>
      <Label for={`${id}-picker`} required={required}>
        {label}
      </Label>
      <AvDate
        name={name}
        id={id}
        min="1900-01-01"
        max="2030-12-31"
        datePickerProps={{
          showDefaultInputIcon: true,
          inputIconPosition: 'after',
          customInputIcon: <span id={`${id.replaceAll('.', '')}-btn`}>▦</span>,
        }}
      />
      <Feedback name={name} />
    </FormGroup>
  </Cell>
);
