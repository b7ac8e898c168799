// A prior-approval form in Ant Design: lists in portals, dates that count only when committed, a list of services.
import {
  AutoComplete,
  Button,
  Checkbox,
  Col,
  DatePicker,
  Divider,
  Form,
  Input,
  InputNumber,
  Radio,
  Row,
  Select,
  Switch,
  Typography,
} from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';

let form;
const DATE = 'MM/DD/YYYY';
const SITES = [
  ['11', 'Office'],
  ['19', 'Outpatient hospital (off campus)'],
  ['22', 'Outpatient hospital (on campus)'],
  ['24', 'Ambulatory surgery center'],
  ['21', 'Inpatient hospital'],
].map(([value, label]) => ({ value, label }));

function DiagnosisPicker(props) {
  const [options, setOptions] = useState([]);
  const [loading, setLoading] = useState(false);
  const search = (words) => {
    if (words.length < 3) return setOptions([]);
    setLoading(true);
    setTimeout(() => {
      const wanted = words.toLowerCase();
      setOptions(
        DIAGNOSES.filter((one) => one.join(' ').toLowerCase().includes(wanted)).map(
          ([value, name]) => ({
            value,
            label: `${value} ${name}`,
          }),
        ),
      );
      setLoading(false);
    }, 300);
  };
  return (
    <Select
      {...props}
      mode="multiple"
      showSearch
      filterOption={false}
      onSearch={search}
      loading={loading}
      options={options}
      placeholder="Type a code or words"
    />
  );
}

function Services() {
  return (
    <Form.List name="services" initialValue={[{}, {}, {}]}>
      {(fields, { add }) => (
        <>
          {fields.map(({ key, name }) => (
            <Row gutter={8} key={key} align="bottom">
              <Col span={12}>
                <Form.Item name={[name, 'code']} label={name === 0 ? 'CPT / HCPCS' : undefined}>
                  <Select
                    showSearch
                    optionFilterProp="label"
                    placeholder="Find a service"
                    options={PROCEDURES.map(([value, words]) => ({
                      value,
                      label: `${value}: ${words}`,
                    }))}
                  />
                </Form.Item>
              </Col>
              <Col span={4}>
                <Form.Item name={[name, 'mod']} label={name === 0 ? 'Modifier' : undefined}>
                  <Input maxLength={2} />
                </Form.Item>
              </Col>
              <Col span={4}>
                <Form.Item name={[name, 'units']} label={name === 0 ? 'Units' : undefined}>
                  <InputNumber min={1} max={999} style={{ width: '100%' }} />
                </Form.Item>
              </Col>
            </Row>
          ))}
          <Button type="dashed" onClick={() => add()}>
            Add a service
          </Button>
        </>
      )}
    </Form.List>
  );
}

function App() {
  [form] = Form.useForm();
  return (
    <Form form={form} layout="vertical" initialValues={{ desk: 'Sorrel' }}>
      <Typography.Title level={3}>Request for prior approval</Typography.Title>
      <Divider orientation="left">Member</Divider>
      <Row gutter={16}>
        <Col span={8}>
          <Form.Item name="memberNumber" label="Member number">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="given" label="Patient given name">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="family" label="Patient family name">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="dob" label="Patient date of birth">
            <DatePicker format={DATE} style={{ width: '100%' }} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="sex" label="Sex at birth">
            <Radio.Group
              optionType="button"
              options={[
                { label: 'Female', value: 'F' },
                { label: 'Male', value: 'M' },
                { label: 'Unknown', value: 'U' },
              ]}
            />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="phone" label="Patient mobile">
            <Input />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="relation" label="Patient is the subscriber’s">
            <Select
              options={[
                { label: 'Self', value: '18' },
                { label: 'Spouse', value: '01' },
                { label: 'Child', value: '19' },
                { label: 'Other', value: 'G8' },
              ]}
            />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item
            name="crash"
            label="Is this the result of an auto accident?"
            valuePropName="checked"
          >
            <Switch checkedChildren="Yes" unCheckedChildren="No" />
          </Form.Item>
        </Col>
      </Row>
      <Divider orientation="left">Submitting practice</Divider>
      <Row gutter={16}>
        <Col span={12}>
          <Form.Item name={['submitting', 'name']} label="Practice">
            <Input />
          </Form.Item>
        </Col>
        <Col span={6}>
          <Form.Item name={['submitting', 'npi']} label="NPI (type 2)">
            <Input maxLength={10} />
          </Form.Item>
        </Col>
        <Col span={6}>
          <Form.Item name={['submitting', 'tin']} label="Tax ID">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name={['submitting', 'who']} label="Contact person">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name={['submitting', 'phone']} label="Contact phone">
            <Input addonBefore="+1" />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name={['submitting', 'fax']} label="Contact fax">
            <Input addonBefore="+1" />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="desk" label="Desk">
            <Input />
          </Form.Item>
        </Col>
      </Row>
      <Divider orientation="left">Surgeon</Divider>
      <Row gutter={16}>
        <Col span={12}>
          <Form.Item name={['surgeon', 'name']} label="Name">
            <Input placeholder="Last, First" />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name={['surgeon', 'npi']} label="NPI (type 1)">
            <Input maxLength={10} />
          </Form.Item>
        </Col>
      </Row>
      <Divider orientation="left">Site of care</Divider>
      <Row gutter={16}>
        <Col span={8}>
          <Form.Item name={['site', 'kind']} label="Kind of site">
            <Select options={SITES} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name={['site', 'name']} label="Facility">
            <AutoComplete options={[]} />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name={['site', 'npi']} label="Facility NPI">
            <Input />
          </Form.Item>
        </Col>
      </Row>
      <Divider orientation="left">Request</Divider>
      <Row gutter={16}>
        <Col span={8}>
          <Form.Item name="kind" label="This request is">
            <Select
              options={[
                { label: 'New', value: 'I' },
                { label: 'A renewal', value: 'R' },
                { label: 'A revision', value: 'S' },
              ]}
            />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="earlier" label="Previous authorization number">
            <Input />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="timeframe" label="Decision timeframe">
            <Select
              options={[
                { label: 'Standard', value: 'S' },
                { label: 'Expedited', value: 'E' },
              ]}
            />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="window" label="Dates of service">
            <DatePicker.RangePicker format={DATE} style={{ width: '100%' }} />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="diagnoses" label="Diagnosis codes">
            <DiagnosisPicker />
          </Form.Item>
        </Col>
      </Row>
      <Divider orientation="left">Services</Divider>
      <Services />
      <Divider />
      <Form.Item name="why" label="Clinical summary">
        <Input.TextArea rows={4} maxLength={600} showCount />
      </Form.Item>
      <Form.Item name="attest" valuePropName="checked">
        <Checkbox>I confirm that I may submit this request</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit">
        Submit request
      </Button>
    </Form>
  );
}

createRoot(document.getElementById('root')).render(<App />);

const words = (value) => {
  if (value === undefined || value === null || value === false) return '';
  if (value.format) return value.format(DATE);
  return String(value === true ? 'Y' : value);
};
window.portalState = () => {
  const out = {};
  const walk = (value, path) => {
    if (Array.isArray(value) && !value.some((one) => one && typeof one === 'object' && !one.format))
      value.length && typeof value[0] === 'object' && value[0]
        ? value.forEach((one, i) => (out[`${path}.${i}`] = words(one)))
        : (out[path] = value.map(words).join(','));
    else if (Array.isArray(value)) value.forEach((one, i) => walk(one, `${path}.${i}`));
    else if (value && typeof value === 'object' && !value.format)
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    else out[path] = words(value);
  };
  walk(form?.getFieldsValue(true) ?? {}, '');
  return out;
};
