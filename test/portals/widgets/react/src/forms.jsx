// Form libraries that keep the values outside React's state.
import { Field, Form, Formik } from 'formik';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import { STATES } from '../../shared/lists.js';

const shown = (host, element) => {
  const root = createRoot(host);
  root.render(element);
  return () => root.unmount();
};
const Options = () => (
  <>
    <option value="">Select</option>
    {STATES.map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </>
);

const hook = (Body, mode) => (host) => {
  let form;
  function Page() {
    form = useForm({ mode });
    return <Body form={form} />;
  }
  const end = shown(host, <Page />);
  return { state: () => form.getValues('it'), end };
};
export const hookText = hook(
  ({ form }) => (
    <label>
      Member ID <input {...form.register('it', { required: true, minLength: 4 })} />
    </label>
  ),
  'onBlur',
);
export const hookSelect = hook(({ form }) => (
  <label>
    Patient state
    <select {...form.register('it')}>
      <Options />
    </select>
  </label>
));
export const hookControlled = hook(({ form }) => (
  <Controller
    name="it"
    control={form.control}
    defaultValue=""
    render={({ field }) => (
      <label>
        Patient date of birth <input placeholder="MM/DD/YYYY" {...field} />
      </label>
    )}
  />
));

const formik = (body) => (host) => {
  let values = { it: '' };
  const end = shown(
    host,
    <Formik initialValues={{ it: '' }} onSubmit={() => undefined}>
      {(form) => {
        values = form.values;
        return <Form>{body}</Form>;
      }}
    </Formik>,
  );
  return { state: () => values.it, end };
};
export const formikText = formik(
  <label>
    Member ID <Field name="it" />
  </label>,
);
export const formikSelect = formik(
  <label>
    Patient state
    <Field as="select" name="it">
      <Options />
    </Field>
  </label>,
);
export const formikRadio = formik(
  <fieldset>
    <legend>Patient sex</legend>
    <label>
      <Field type="radio" name="it" value="M" /> Male
    </label>
    <label>
      <Field type="radio" name="it" value="F" /> Female
    </label>
  </fieldset>,
);
