// Ant Design 5: what its form store holds.
import { DatePicker, Form, Input, Radio, Select, Switch } from 'antd';
import { createRoot } from 'react-dom/client';
import { asOptions, PLACES, STATES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

const item =
  (label, control, more = {}) =>
  (host) => {
    let form;
    function Page() {
      [form] = Form.useForm();
      return (
        <Form form={form} layout="vertical">
          <Form.Item name="it" label={label} {...more}>
            {control}
          </Form.Item>
        </Form>
      );
    }
    const root = createRoot(host);
    root.render(<Page />);
    return { state: () => form.getFieldValue('it'), end: () => root.unmount() };
  };

stage({
  antInput: item('Member ID', <Input />),
  antSelect: item('Place of service', <Select options={asOptions(PLACES)} />),
  antSelectSearch: item(
    'Patient state',
    <Select showSearch optionFilterProp="label" options={asOptions(STATES)} />,
  ),
  antDatePicker: item('Patient date of birth', <DatePicker format="MM/DD/YYYY" />),
  antRadio: item(
    'Patient sex',
    <Radio.Group
      options={[
        { value: 'M', label: 'Male' },
        { value: 'F', label: 'Female' },
      ]}
    />,
  ),
  antRadioButtons: item(
    'Patient sex',
    <Radio.Group
      optionType="button"
      options={[
        { value: 'M', label: 'Male' },
        { value: 'F', label: 'Female' },
      ]}
    />,
  ),
  antSwitch: item('Benefits assigned', <Switch />, { valuePropName: 'checked' }),
});
